import type { Act } from './activity'
import { type Day, formatDay } from './day'
import { type FactField, factFieldCodes, NOT_DISCLOSED } from './fact'
import { fieldName, sayFact } from './fact-words'
import { statusName } from './statuses'

/** What a line of the story changed, if it can be put back from there: a fact, or a column of the lead. */
export type PutBackField = FactField | 'status' | 'ownerId' | 'onHoldUntil' | 'agreementOn' | 'operationalOn'

const columns: Partial<Record<Act, PutBackField>> = {
  moved: 'status',
  assigned: 'ownerId',
  held: 'onHoldUntil',
  resumed: 'onHoldUntil',
}

/** The field that a line of the story changed, or null where nothing of it can be put back. */
export function changedField({ act, field }: { act: Act; field: string | null }): PutBackField | null {
  if (act !== 'corrected' && act !== 'put-back') return columns[act] ?? null
  if (field === 'agreementOn' || field === 'operationalOn') return field
  return factFieldCodes.find((code) => code === field) ?? null
}

const columnNames: Partial<Record<PutBackField, string>> = {
  status: 'status',
  ownerId: 'owner',
  onHoldUntil: 'hold',
  agreementOn: 'date of the agreement',
  operationalOn: 'date it started to operate',
}

/** The field's name within a sentence. */
export const putBackName = (field: PutBackField): string => columnNames[field] ?? fieldName(field).toLowerCase()

/** A value of such a field in words; `names` gives a user's name by id. */
export function sayChanged(field: PutBackField, value: unknown, names: (userId: string) => string | undefined): string {
  if (field === 'status') return statusName(String(value))
  if (field === 'ownerId') return typeof value === 'string' ? (names(value) ?? 'a colleague') : 'nobody'
  if (field === 'onHoldUntil') return isDay(value) ? formatDay(value) : 'not on hold'
  if (field === 'agreementOn' || field === 'operationalOn') return isDay(value) ? formatDay(value) : NOT_DISCLOSED
  return sayFact(field, value)
}

const isDay = (value: unknown): value is Day => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
