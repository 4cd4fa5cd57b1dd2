import { countryOf, longestCountryName } from '../countries'
import type { Document } from '../document'

/** A country named, or told by its people or one of its cities. */
export interface CountryMention {
  readonly code: string
  readonly by: 'name' | 'demonym' | 'city'
  /** Token indexes; `last` is after its last token. */
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** Every country mention outside furniture, in order; the longest name wins. */
export function findCountries(document: Document): CountryMention[] {
  const { tokens, sentences } = document
  const found: CountryMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.shape === 'lower') continue
    const sentence = sentences[token.sentence]
    if (!sentence || (sentence.isFurniture && !sentence.isCaption)) continue
    let phrase = ''
    let match: CountryMention | undefined
    for (let last = at; last < at + longestCountryName && last < sentence.lastToken; last++) {
      const word = tokens[last]
      if (!word || (word.kind !== 'word' && word.lower !== '-')) break
      phrase += last === at || word.glued ? word.lower : ` ${word.lower}`
      if (last > at && word.shape === 'lower' && phrase.length > 30) break
      if (token.lower === 'us' && token.shape !== 'upper') break
      const row = countryOf(phrase)
      if (row && (word.shape !== 'lower' || last > at))
        match = { code: row.code, by: row.by, first: at, last: last + 1, sentence: token.sentence }
    }
    if (!match) continue
    found.push(match)
    at = match.last - 1
  }
  return found
}
