import { countryAt } from '../countries'
import type { Document, Token } from '../document'
import { opensPlaceOrDemonym } from '../gazetteers/places'

/** A country named, or told by its people or a place in it. */
export interface CountryMention {
  readonly code: string
  readonly by: 'name' | 'demonym' | 'city'
  /** Token indexes; `last` is after its last token. */
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** May a country or place be named from this token on? Asked once a spelling: most words open none. */
function opensPlace({ spelling }: Token): boolean {
  spelling.opensPlace ??= opensPlaceOrDemonym(spelling.lower)
  return spelling.opensPlace
}

/** Every country mention outside furniture, in order; the longest name wins. `isPerson` tells tokens of people's names, which are left out. */
export function findCountries(document: Document, isPerson: (token: number) => boolean): CountryMention[] {
  const { tokens, sentences } = document
  const words = tokens.map(({ lower }) => lower)
  const found: CountryMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.shape === 'lower' || isPerson(at)) continue
    if (!opensPlace(token) || (token.lower === 'us' && token.shape !== 'upper')) continue
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
