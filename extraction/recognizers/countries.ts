import { countryAt } from '../countries'
import type { Document } from '../document'

/** A country named, or told by its people or a place in it. */
export interface CountryMention {
  readonly code: string
  readonly by: 'name' | 'demonym' | 'city'
  /** Token indexes; `last` is after its last token. */
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** Every country mention outside furniture, in order; the longest name wins. `isPerson` tells tokens of people's names, which are left out. */
export function findCountries(document: Document, isPerson: (token: number) => boolean): CountryMention[] {
  const { tokens, sentences } = document
  const words = tokens.map(({ lower }) => lower)
  const found: CountryMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.shape === 'lower' || isPerson(at)) continue
    if (token.lower === 'us' && token.shape !== 'upper') continue
    const sentence = sentences[token.sentence]
    if (!sentence || (sentence.isFurniture && !sentence.isCaption)) continue
    const match = countryAt(words, at)
    if (!match || at + match.length > sentence.lastToken) continue
    const { code, by } = match.phrase
    found.push({ code, by, first: at, last: at + match.length, sentence: token.sentence })
    at += match.length - 1
  }
  return found
}
