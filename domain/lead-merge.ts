import { z } from 'zod'
import { type FactField, factFieldCodes, factFields } from './fact'
import { type FactRow, heldValues, holdsMany, isByHand, standingFacts } from './held'
import { stageCodes } from './stages'
import { isOpen, type Status, wayOfStatuses } from './statuses'

/** Which of two leads' values stands on the lead that stays: its own, that of the lead that goes into it, or both lists as one. */
export const mergeChoices = ['kept', 'gone', 'both'] as const
export type MergeChoice = (typeof mergeChoices)[number]

/** What of a lead is chosen in a merge beside its facts. */
export const mergeColumns = [
  { code: 'status', name: 'Status' },
  { code: 'ownerId', name: 'Owner' },
  { code: 'onHoldUntil', name: 'On hold until' },
  { code: 'agreementOn', name: 'Date of the agreement' },
  { code: 'operationalOn', name: 'Operational since' },
] as const
export type MergeColumn = (typeof mergeColumns)[number]['code']
const columnCodes = mergeColumns.map(({ code }) => code)

export const mergeChoicesSchema = z.partialRecord(z.enum([...factFieldCodes, ...columnCodes]), z.enum(mergeChoices))
export type MergeChoices = z.infer<typeof mergeChoicesSchema>

/** A field in which two leads differ, with the value that is proposed and why. */
export interface MergeDifference<Field extends string> {
  field: Field
  name: string
  kept: unknown
  gone: unknown
  proposed: MergeChoice
  why: string
}

export interface MergeFact extends FactRow {
  certainty: number | null
  createdAt: Date
}

/** The fields of facts in which two leads differ. What an analyst entered is proposed before what is stated, surer words before less sure ones; lists are joined. */
export function factDifferences(kept: readonly MergeFact[], gone: readonly MergeFact[]): MergeDifference<FactField>[] {
  const [mine, theirs] = [heldValues(kept), heldValues(gone)]
  return factFields
    .filter(({ code }) => !sameValue(mine[code], theirs[code]))
    .map(({ code, name }) => {
      const proposal = proposeFact(code, kept, gone, [mine[code], theirs[code]])
      return { field: code, name, kept: mine[code], gone: theirs[code], ...proposal }
    })
}

interface Proposal {
  proposed: MergeChoice
  why: string
}

function proposeFact(
  field: FactField,
  kept: readonly MergeFact[],
  gone: readonly MergeFact[],
  [mine, theirs]: [unknown, unknown],
): Proposal {
  const [ofKept, ofGone] = [standingFacts(kept, field), standingFacts(gone, field)]
  const enteredAt = (facts: MergeFact[]) => facts.find(isByHand)?.createdAt.getTime()
  const [keptAt, goneAt] = [enteredAt(ofKept), enteredAt(ofGone)]
  if (keptAt !== undefined && goneAt !== undefined) {
    return { proposed: goneAt > keptAt ? 'gone' : 'kept', why: 'entered last by an analyst' }
  }
  if (keptAt !== undefined) return { proposed: 'kept', why: 'entered by an analyst' }
  if (goneAt !== undefined) return { proposed: 'gone', why: 'entered by an analyst' }
  if (isEmpty(mine)) return { proposed: 'gone', why: 'the other says nothing' }
  if (isEmpty(theirs)) return { proposed: 'kept', why: 'the other says nothing' }
  if (holdsMany(field)) return { proposed: 'both', why: 'both lists together' }
  if (field === 'stage') {
    const ranks: readonly unknown[] = stageCodes
    const rank = (stage: unknown) => ranks.indexOf(stage)
    return { proposed: rank(theirs) > rank(mine) ? 'gone' : 'kept', why: 'the furthest stage' }
  }
  const sure = (facts: MergeFact[]) => Math.max(0, ...facts.map(({ certainty }) => certainty ?? 0))
  const lead = sure(ofGone) - sure(ofKept)
  if (Math.abs(lead) >= 0.05) return { proposed: lead > 0 ? 'gone' : 'kept', why: 'the surer words' }
  return { proposed: 'kept', why: 'stated first' }
}

type Columns = { status: Status } & Record<Exclude<MergeColumn, 'status'>, string | null>

/** What else two leads differ in: the further status is proposed, and whatever only one of them has. */
export function columnDifferences(kept: Columns, gone: Columns): MergeDifference<MergeColumn>[] {
  return mergeColumns
    .filter(({ code }) => kept[code] !== gone[code])
    .map(({ code, name }) => ({
      field: code,
      name,
      kept: kept[code],
      gone: gone[code],
      ...(code === 'status' ? proposeStatus(kept.status, gone.status) : proposeColumn(kept[code])),
    }))
}

const proposeColumn = (mine: string | null): Proposal =>
  mine === null
    ? { proposed: 'gone', why: 'the other says nothing' }
    : { proposed: 'kept', why: 'of the lead that stays' }

function proposeStatus(mine: Status, theirs: Status): Proposal {
  const live = (status: Status) => isOpen(status) || status === 'operational'
  if (live(mine) !== live(theirs)) return { proposed: live(theirs) ? 'gone' : 'kept', why: 'the one that is open' }
  const further = wayOfStatuses.indexOf(theirs) > wayOfStatuses.indexOf(mine)
  return { proposed: further ? 'gone' : 'kept', why: 'the further one' }
}

/** The value that a choice makes of two. */
export function chosenValue({ kept, gone, proposed }: MergeDifference<string>, choice?: MergeChoice): unknown {
  const chosen = choice ?? proposed
  if (chosen === 'both' && Array.isArray(kept) && Array.isArray(gone)) {
    const known = new Set(kept.map(keyOf))
    return [...kept, ...gone.filter((value) => !known.has(keyOf(value)))]
  }
  return chosen === 'gone' ? gone : kept
}

/** Whether two values of a field say the same: lists in any order, words in any case. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return keyOf(one) === keyOf(other)
  return JSON.stringify(one.map(keyOf).sort()) === JSON.stringify(other.map(keyOf).sort())
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)
const keyOf = (value: unknown): string => JSON.stringify(value).toLowerCase()
