import type { Day } from '@/domain/day'
import type { EnteredLead } from '@/domain/entered-lead'
import { factFieldCodes } from '@/domain/fact'
import { type HeldValues, heldSchema } from '@/domain/held'
import type { ImportField, ImportMapping, Problem } from '@/domain/import'
import { nameKey } from '@/domain/name'
import { ok, type Result, refused } from '@/domain/result'
import {
  capacityCell,
  channelCell,
  countCell,
  countryCell,
  dayCell,
  kindCell,
  listCell,
  sectorsCell,
  stageCell,
  statusCell,
} from './cells'
import { amountCell, currencyCell } from './money-cells'

export interface RowContext {
  header: readonly string[]
  mapping: ImportMapping
  homeCountry: string
  today: Day
  owners: readonly { id: string; name: string; email: string }[]
}

/** Reads one row as a lead by the mapping. `lead` is null where anything does not fit; `problems` says what, cell by cell. */
export function checkRow(
  cells: readonly string[],
  context: RowContext,
): { lead: EnteredLead | null; problems: Problem[] } {
  const { mapping, header, homeCountry, today, owners } = context
  const problems: Problem[] = []
  const columnOf = (field: ImportField): number => mapping.indexOf(field)
  const textOf = (field: ImportField): string => cells[columnOf(field)] ?? ''
  const complain = (field: ImportField, sentence: string) => {
    const column = columnOf(field)
    problems.push({ column: column < 0 ? Math.max(0, columnOf('investor')) : column, sentence })
  }
  const take = <Value>(field: ImportField, parse: (text: string) => Result<Value>): Value | null => {
    const text = textOf(field)
    if (text === '') return null
    const parsed = parse(text)
    if (parsed.ok) return parsed.value
    complain(field, parsed.reason.sentence)
    return null
  }

  const name = textOf('investor')
  if (name === '') complain('investor', 'Who is the investor? A row without one makes no lead')
  const kind = take('kind', kindCell) ?? 'investment'
  const ownCurrency = textOf('currency')
  const currency = ownCurrency ? currencyCell(ownCurrency, homeCountry) : null
  if (ownCurrency && !currency)
    complain('currency', `“${ownCurrency.slice(0, 40)}” is no currency: write its code, as in USD`)
  const amount =
    ownCurrency && !currency
      ? null
      : take('amount', (text) => amountCell(text, { header: header[columnOf('amount')] ?? '', currency, homeCountry }))
  const held: Partial<HeldValues> = {
    ...(kind === 'investment' ? { investor: name } : { invited: name }),
    investorCountry: take('investorCountry', countryCell),
    destination: columnOf('destination') < 0 ? homeCountry : take('destination', countryCell),
    places: listCell(textOf('places')),
    sectors: take('sectors', sectorsCell) ?? [],
    opportunities: listCell(textOf('opportunities')),
    stage: take('stage', stageCell),
    amount,
    capacity: take('capacity', capacityCell),
    jobs: take('jobs', countCell),
    partners: listCell(textOf('partners')),
    hostBodies: listCell(textOf('hostBodies')),
    nextStep: textOf('nextStep') || null,
  }
  for (const field of factFieldCodes) {
    const value = held[field]
    if (value === undefined) continue
    const fits = heldSchema.shape[field].safeParse(value)
    if (!fits.success && name !== '') {
      complain(
        field === 'invited' ? 'investor' : isImportField(field) ? field : 'investor',
        fits.error.issues[0]?.message ?? 'This does not fit',
      )
    }
  }

  const status = take('status', statusCell) ?? 'new'
  const closedReason = textOf('closedReason').slice(0, 2000) || null
  if ((status === 'lost' || status === 'dropped') && !closedReason) {
    const field = columnOf('closedReason') < 0 ? 'status' : 'closedReason'
    complain(field, 'A lead that is closed needs the reason: choose the column that has it, or write one')
  }
  const past = (field: 'agreementOn' | 'operationalOn'): Day | null => {
    const day = take(field, dayCell)
    if (day && day > today) complain(field, 'This day has not come yet')
    return day
  }
  const agreementOn = past('agreementOn')
  const operationalOn = past('operationalOn')
  const onHoldUntil = take('onHoldUntil', dayCell)
  const dueOn = take('followUpOn', dayCell)
  const title = textOf('followUp').slice(0, 300)
  if (title && !dueOn && !textOf('followUpOn'))
    complain('followUp', 'When is it due? Choose the column with the day, or clear this')
  const followUp = dueOn ? { title: title || 'Follow up', dueOn } : null
  const ownerId = take('owner', (text) => ownerCell(text, owners))
  const lostTo = take('lostTo', countryCell)
  const note = textOf('note') || null
  const contactName = textOf('contact').slice(0, 200)
  const channels = (['email', 'phone'] as const).flatMap((kind) => {
    const channel = take(kind === 'email' ? 'contactEmail' : 'contactPhone', (text) => channelCell(kind, text))
    return channel ? [channel] : []
  })
  if (!contactName && channels.length > 0) complain('contact', 'Whose address is this? Write the name, or clear it')
  const contact = contactName
    ? { name: contactName, role: textOf('contactRole').slice(0, 300) || null, channels }
    : null

  if (problems.length > 0) return { lead: null, problems }
  const lead = {
    kind,
    held,
    status,
    ownerId,
    onHoldUntil,
    agreementOn,
    operationalOn,
    closedReason,
    lostTo,
    followUp,
    contact,
    note,
  }
  return { lead, problems }
}

const isImportField = (field: string): field is ImportField =>
  field !== 'aliases' && field !== 'events' && field !== 'invited'

function ownerCell(text: string, owners: RowContext['owners']): Result<string> {
  const key = nameKey(text)
  const named = owners.filter(({ name, email }) => email.toLowerCase() === text.toLowerCase() || nameKey(name) === key)
  const [owner, another] = named
  if (owner && !another) return ok(owner.id)
  return refused(
    'invalid',
    another
      ? `There are two of the name ${text}: write the e-mail address`
      : `“${text.slice(0, 40)}” does not work here: invite them first, or clear it`,
  )
}
