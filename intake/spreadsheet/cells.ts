import { type ContactChannel, channelSchema } from '@/domain/contact'
import { countryCodes, countryName } from '@/domain/countries'
import type { Day } from '@/domain/day'
import { daySchema } from '@/domain/day-schema'
import { nameKey } from '@/domain/name'
import type { Capacity } from '@/domain/reading'
import { ok, type Result, refused } from '@/domain/result'
import { type Sector, sectors } from '@/domain/sectors'
import { type Stage, stages } from '@/domain/stages'
import { type Status, statuses } from '@/domain/statuses'
import { typedNumber } from '@/domain/typed-number'
import { countryOf } from '@/extraction/gazetteers/places'

/** A cell that does not fit, and what to write instead. */
export const not = (sentence: string) => refused('invalid', sentence)
/** A cell's text, cut so that a sentence can name it. */
export const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

const countriesByName = new Map(
  countryCodes.flatMap((code) => [
    [code.toLowerCase(), code],
    [nameKey(countryName(code)), code],
  ]),
)

/** A country by its ISO code, its English name or another name it goes by: "PK", "Turkey", "UAE", "South Korea". */
export function countryCell(text: string): Result<string> {
  const code =
    countriesByName.get(text.toLowerCase()) ?? countriesByName.get(nameKey(text)) ?? countryOf(text.toLowerCase())
  return code && countryCodes.includes(code)
    ? ok(code)
    : not(`“${shown(text)}” is no country: write its name or its two-letter code`)
}

const oneOf = <Code extends string>(list: readonly { code: Code; name: string }[], what: string) => {
  const byName = new Map(
    list.flatMap(({ code, name }) => [
      [nameKey(code), code],
      [nameKey(name), code],
    ]),
  )
  return (text: string): Result<Code> => {
    const code = byName.get(nameKey(text))
    return code ? ok(code) : not(`“${shown(text)}” is no ${what}: it can be ${list.map(({ name }) => name).join(', ')}`)
  }
}
export const statusCell: (text: string) => Result<Status> = oneOf(statuses, 'status')
export const stageCell: (text: string) => Result<Stage> = oneOf(stages, 'stage')
export const kindCell: (text: string) => Result<'investment' | 'outreach'> = oneOf(
  [
    { code: 'investment', name: 'Investment' },
    { code: 'outreach', name: 'Outreach' },
  ],
  'kind',
)

const sectorByName = new Map<string, Sector>(
  sectors.flatMap(({ code, name }) => [
    [nameKey(code), code],
    [nameKey(name), code],
  ]),
)

/** Sectors by name or code, parted by semicolons, commas or new lines. */
export function sectorsCell(text: string): Result<Sector[]> {
  const found: Sector[] = []
  for (const name of listCell(text)) {
    const sector = sectorByName.get(nameKey(name))
    if (!sector) return not(`“${shown(name)}” is no sector of ours: choose one of the list, or clear it`)
    found.push(sector)
  }
  return ok([...new Set(found)])
}

/** Phrases parted by semicolons or new lines; by commas where there is neither. */
export const listCell = (text: string): string[] =>
  text
    .split(/[;\n]/.test(text) ? /[;\n]/ : ',')
    .map((part) => part.trim())
    .filter(Boolean)

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|')
const twoDigits = (text: string): string => text.padStart(2, '0')

/** A day as `2025-07-26`, `26 Jul 2025`, `July 26, 2025` or, where only one reading is possible, `26/07/2025`. */
export function dayCell(text: string): Result<Day> {
  const day = writtenDay(text.trim().slice(0, 40))
  if (day === 'either') return not(`“${shown(text)}” can be two days: write it as 2025-07-26`)
  const parsed = daySchema.safeParse(day)
  return parsed.success ? ok(parsed.data) : not(`“${shown(text)}” is no date: write it as 2025-07-26`)
}

function writtenDay(text: string): string {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text)
  if (iso) return `${iso[1]}-${twoDigits(iso[2] ?? '')}-${twoDigits(iso[3] ?? '')}`
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  if (numeric) {
    const [, first = '', second = '', year] = numeric
    if (Number(first) <= 12 && Number(second) <= 12 && first !== second) return 'either'
    const [day, month] = Number(first) > 12 ? [first, second] : [second, first]
    return `${year}-${twoDigits(month)}-${twoDigits(day)}`
  }
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+)?([a-z]{3})[a-z]*\.?[\s-]+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/i.exec(
      text,
    )
  const month = months.indexOf(words?.[2]?.toLowerCase() ?? '') + 1
  const day = words?.[1] ?? words?.[3]
  return words && month && day ? `${words[4]}-${twoDigits(String(month))}-${twoDigits(day)}` : text
}

/** A capacity with its unit: "300 MW", "1.2 million t/y". */
export function capacityCell(text: string): Result<Capacity> {
  const [, digits = '', rest = ''] = /^(\d[\d.,]{0,30})\s*(\S.{0,60})?$/.exec(text.trim()) ?? []
  const [first = '', ...others] = rest.split(/\s+/)
  const scaled = /^(?:thousand|million|billion|lakh|crore)$/i.test(first)
  const unit = (scaled ? others : [first, ...others]).join(' ')
  const value = typedNumber(`${digits}${scaled ? first : ''}`)
  return value > 0 && unit
    ? ok({ value, unit })
    : not(`“${shown(text)}” is no capacity: write a number and its unit, as in 300 MW`)
}

/** A whole number above 0. */
export function countCell(text: string): Result<number> {
  const value = typedNumber(text)
  return Number.isSafeInteger(value) && value > 0 ? ok(value) : not(`“${shown(text)}” is no whole number above 0`)
}

/** A way to reach somebody. */
export function channelCell(kind: 'email' | 'phone', text: string): Result<ContactChannel> {
  const channel = channelSchema.safeParse({ kind, value: text })
  return channel.success ? ok(channel.data) : not(channel.error.issues[0]?.message ?? 'This does not fit')
}
