import { remembered } from './gazetteers/memo'
import { countryOfDemonym, demonymAt, placeAt, placeOf } from './gazetteers/places'

/** How a phrase tells a country: its own name, its people, or a place that lies in it. */
export interface CountryPhrase {
  readonly code: string
  readonly by: 'name' | 'demonym' | 'city'
}

/** Looks up a phrase in lower case ("hong kong", "emirati", "karachi"); undefined when it is no country's. */
export const countryOf = remembered(lookUp)

function lookUp(phrase: string): CountryPhrase | undefined {
  const place = placeOf(phrase)
  if (place?.kind === 'country' && place.country) return { code: place.country, by: 'name' }
  const people = countryOfDemonym(phrase)
  if (people) return { code: people, by: 'demonym' }
  return place?.country && !place.ambiguous ? { code: place.country, by: 'city' } : undefined
}

/** The country phrase that starts at `words[start]`, the longest first, with how many tokens it takes; null if none does. */
export function countryAt(words: readonly string[], start: number): { phrase: CountryPhrase; length: number } | null {
  const place = placeAt(words, start)
  const people = demonymAt(words, start)
  if (people && (!place || place.length <= people.length) && place?.entry.kind !== 'country')
    return { phrase: { code: people.entry.country, by: 'demonym' }, length: people.length }
  if (!place?.entry.country) return null
  if (place.entry.kind === 'country') return { phrase: { code: place.entry.country, by: 'name' }, length: place.length }
  return place.entry.ambiguous ? null : { phrase: { code: place.entry.country, by: 'city' }, length: place.length }
}
