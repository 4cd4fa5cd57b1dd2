import { countryName } from './countries'
import { formatDay } from './day'
import { type FactField, factFields, NOT_DISCLOSED } from './fact'
import { formatAmount, formatCapacity, formatCount } from './money'
import { amountSchema, capacitySchema, type ReadEvent, readEventSchema } from './reading'
import { sectorName } from './sectors'
import { stageName } from './stages'

const fieldNames = new Map<string, string>(factFields.map((field) => [field.code, field.name]))

/** The field's name on screen; a code that is unknown comes back as it is. */
export const fieldName = (code: string): string => fieldNames.get(code) ?? code

/** An event in words: "Meeting in Shanghai, 26 Jul 2025". */
export function sayEvent({ what, place, date }: ReadEvent): string {
  const name = what.charAt(0).toUpperCase() + what.slice(1)
  return `${name}${place ? ` in ${place}` : ''}${date ? `, ${formatDay(date)}` : ''}`
}

/** One value of a field, or its whole list, in words; "not disclosed" for what is null or empty. */
export function sayFact(field: FactField, value: unknown): string {
  if (value === null || value === undefined || value === '') return NOT_DISCLOSED
  if (Array.isArray(value)) return value.length ? value.map((one) => sayFact(field, one)).join(', ') : NOT_DISCLOSED
  if (typeof value === 'number') return formatCount(value)
  if (typeof value === 'object') return sayMeasure(value)
  const text = String(value)
  if (field === 'investorCountry' || field === 'destination') return countryName(text)
  if (field === 'sectors') return sectorName(text)
  return field === 'stage' ? stageName(text) : text
}

function sayMeasure(value: object): string {
  const amount = amountSchema.safeParse(value)
  if (amount.success) return formatAmount(amount.data)
  const capacity = capacitySchema.safeParse(value)
  if (capacity.success) return formatCapacity(capacity.data)
  const event = readEventSchema.safeParse(value)
  return event.success ? sayEvent(event.data) : JSON.stringify(value)
}
