import { cityRows, regionRows } from '../rules/cities'
import { areaRows, countryRows } from '../rules/countries'
import { placesByHand } from '../rules/places-by-hand'
import { remembered } from './memo'
import { type NameMatch, NameTable, once } from './name-table'

/** `area` is a part of the world; `zone` a port, economic zone, corridor, mine, dam or other named site. */
export type PlaceKind = 'country' | 'area' | 'province' | 'city' | 'zone'

export interface Place {
  kind: PlaceKind
  /** ISO 3166-1 alpha-2 of the country it is or lies in; null for an area. */
  country: string | null
  /** Other countries that have a place of some size by the name. */
  also: readonly string[]
  /** A capital: its name stands for the government as well ("Beijing has approved"). */
  capital: boolean
  /** True where the form is an ordinary word or a person's name as well ("Reading", "Turkey", "Zayed"). */
  ambiguous: boolean
}

/** A word for a people or nationality: "Chinese", "Emirati", "Pakistanis". */
export interface Demonym {
  country: string
  ambiguous: boolean
}

interface CountryRow {
  code: string
  names: string[]
  adjectives: string[]
  capitals: string[]
}

const forms = (column: string | undefined): string[] =>
  (column ?? '')
    .split('|')
    .map((form) => form.trim())
    .filter(Boolean)
const countries = once((): CountryRow[] =>
  countryRows.split('\n').flatMap((line) => {
    const [code, names, adjectives, capitals] = line.split(';')
    return code ? [{ code, names: forms(names), adjectives: forms(adjectives), capitals: forms(capitals) }] : []
  }),
)

const plain = (kind: PlaceKind, country: string | null): Place => ({
  kind,
  country,
  also: [],
  capital: false,
  ambiguous: false,
})

/** One object a kind and country, shared by all rows that need no more: twenty thousand rows would otherwise be as many objects. */
function placesOf(kind: PlaceKind, country: string | null, capital = false) {
  const sure = { ...plain(kind, country), capital }
  const unsure = { ...sure, ambiguous: true }
  return (form: string): readonly [string, Place] => [form, form.endsWith('~') ? unsure : sure]
}

function* countryPlaces(): Generator<readonly [string, Place]> {
  for (const { code, names, capitals } of countries()) {
    yield* names.map(placesOf('country', code))
    yield* capitals.map(placesOf('city', code, true))
  }
  yield* forms(areaRows.replaceAll('\n', '|')).map(placesOf('area', null))
}

const heading = /^# (..) (city|province|zone)$/
const placeKinds: readonly PlaceKind[] = ['city', 'province', 'zone']

function* handPlaces(): Generator<readonly [string, Place]> {
  let place = placesOf('city', null)
  for (const line of placesByHand.split('\n')) {
    const [, country, word] = heading.exec(line) ?? []
    const kind = placeKinds.find((one) => one === word)
    if (country && kind) place = placesOf(kind, country)
    else yield* forms(line).map(place)
  }
}

function* townPlaces(rows: string, kind: PlaceKind): Generator<readonly [string, Place]> {
  for (const line of rows.split('\n')) {
    const country = line.slice(0, 2)
    if (!country) continue
    const place = placesOf(kind, country)
    for (const form of line.slice(3).split('|')) {
      const [name, ...also] = form.split('+')
      if (!name) continue
      const [, entry] = place(name)
      yield [name, also.length > 0 ? { ...entry, also } : entry]
    }
  }
}

const table = once(
  () =>
    new NameTable<Place>(
      (function* () {
        yield* countryPlaces()
        yield* handPlaces()
        yield* townPlaces(cityRows, 'city')
        yield* townPlaces(regionRows, 'province')
      })(),
      (first, second) =>
        second.also.length > 0 && first.country === second.country && first.also.length === 0
          ? { ...first, also: second.also }
          : first,
    ),
)

const regular = /(?:an|i|ek|ot|at|in|er|nn|ch|ab|rd|ss|ne|en|se)$/i
const withoutPlural = /(?:ese|ish|ch|ss)$/i

function* demonyms(): Generator<readonly [string, Demonym]> {
  for (const { code, adjectives } of countries()) {
    for (const form of adjectives) {
      const entry = { country: code, ambiguous: form.endsWith('~') }
      yield [form, entry]
      const word = form.replace('~', '')
      if (withoutPlural.test(word) || !/^[\p{L} .-]+$/u.test(word)) continue
      if (
        regular.test(word) ||
        /^(?:Turk|Serb|Arab|Uzbek|Kazakh|Tajik|Slovak|Pole|Swede|Dane|Finn|Briton|Croat|Kiwi)$/.test(word)
      )
        yield [`${word}s`, entry]
    }
  }
}

const peoples = once(() => new NameTable<Demonym>(demonyms()))

/** The place that starts at `words[start]`, longest name first; `length` counts tokens. Null if none is known. */
export const placeAt = (words: readonly string[], start: number): NameMatch<Place> | null => table().at(words, start)

const kindWord =
  /\s+(?:Province|Region|District|City|State|County|Governorate|Oblast|Prefecture|Municipality|Division|Emirate)$/i

/** The place of a whole name, a word for its kind allowed: "Ras al-Khaimah", "Punjab", "Anbar Province", "U.A.E.". Null if unknown. */
export const placeOf = remembered(
  (name): Place | null => table().of(name) ?? (kindWord.test(name) ? table().of(name.replace(kindWord, '')) : null),
)

/** ISO code of the country that a name names ("Britain", "KSA", "Republic of Korea"); null for any other place. */
export function countryOf(name: string): string | null {
  const place = placeOf(name)
  return place?.kind === 'country' ? place.country : null
}

/** The nationality word that starts at `words[start]` ("South Korean", "Emirati"); null where none does. */
export const demonymAt = (words: readonly string[], start: number): NameMatch<Demonym> | null =>
  peoples().at(words, start)

/** May a place or a nationality start with this word? */
export const opensPlaceOrDemonym = (word: string): boolean => table().opensWith(word) || peoples().opensWith(word)

/** ISO code of the country of a nationality word: "Chinese" → CN, "Omanis" → OM. Null for any other word. */
export const countryOfDemonym = (word: string): string | null => peoples().of(word)?.country ?? null

/** The usual English name of a country by its code, or null: "PK" → "Pakistan". Does not depend on the machine's ICU. */
export const countryName = (code: string): string | null =>
  countries()
    .find((row) => row.code === code)
    ?.names[0]?.replace('~', '') ?? null

/** The nationality adjective of a country by its code, or null: "PK" → "Pakistani". */
export const adjectiveOf = (code: string): string | null =>
  countries()
    .find((row) => row.code === code)
    ?.adjectives[0]?.replace('~', '') ?? null
