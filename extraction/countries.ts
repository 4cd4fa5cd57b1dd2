import { countryNames } from './rules/country-names'

interface CountryRow {
  code: string
  /** How the word tells the country: its own name, its people, or one of its cities. */
  by: 'name' | 'demonym' | 'city'
}

const rows = new Map<string, CountryRow>()
let longest = 1
for (const line of countryNames.trim().split('\n')) {
  const code = line.slice(0, 2)
  const [names = '', demonyms = '', cities = ''] = line
    .slice(3)
    .split(' /')
    .map((part) => part.trim().replace(/^\/ ?/, ''))
  for (const name of names.split(';')) add(name.trim(), { code, by: 'name' })
  for (const word of demonyms.split(' ')) add(word.replaceAll('_', ' '), { code, by: 'demonym' })
  for (const word of cities.split(' ')) add(word.replaceAll('_', ' '), { code, by: 'city' })
}

function add(phrase: string, row: CountryRow) {
  if (!phrase || rows.has(phrase)) return
  rows.set(phrase, row)
  longest = Math.max(longest, phrase.split(' ').length)
}

/** Looks up a phrase in lower case ("hong kong", "emirati", "karachi"); undefined when it is no country's. */
export const countryOf = (phrase: string): CountryRow | undefined => rows.get(phrase)
/** The most words that a country's name has. */
export const longestCountryName = longest
