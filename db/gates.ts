import { and, eq, inArray, isNull } from 'drizzle-orm'
import { countryName } from '@/domain/countries'
import type { Day } from '@/domain/day'
import type { GateAnswer } from '@/domain/gate'
import { twoWayNoteKinds } from '@/domain/note'
import { ok, type Result, refused } from '@/domain/result'
import { gateOf, type Status, statusName } from '@/domain/statuses'
import { recordActivity } from './activities'
import { tellColleague, tellMentioned } from './inbox'
import type { Tx } from './open'
import { type leads, notes, users } from './schema'

type Lead = typeof leads.$inferSelect

/** What passing a gate changes: columns of the lead, and the reason that the activity tells. */
interface Passage {
  set: Partial<Pick<Lead, 'ownerId' | 'agreementOn' | 'operationalOn' | 'closedReason' | 'lostTo'>>
  reason: string | null
  note?: typeof notes.$inferInsert
}

/**
 * Whether a lead may enter a column, with what was answered in the move. What the lead has already counts, except for
 * a reason to close it. A written reason passes any gate of an open column; `today` bounds the dates.
 */
export function checkGate(tx: Tx, lead: Lead, to: Status, answer: GateAnswer, by: string, today: Day): Result<Passage> {
  const passed = (set: Passage['set'] = {}, reason: string | null = null): Result<Passage> => ok({ set, reason })
  const gate = gateOf(to)
  const { passReason } = answer

  switch (gate) {
    case null:
      return passed()
    case 'owner': {
      if (answer.ownerId) {
        return isActive(tx, answer.ownerId)
          ? passed({ ownerId: answer.ownerId })
          : refused('gate', 'Choose an owner who works here', 'ownerId')
      }
      if (lead.ownerId) return passed()
      return passReason ? passed({}, passReason) : refused('gate', 'Contacted needs an owner', 'ownerId')
    }
    case 'two-way-note': {
      if (answer.noteBody) {
        const heldOn = answer.noteHeldOn ?? today
        if (heldOn > today) return refused('gate', 'A note is of something that has happened', 'noteHeldOn')
        const note = {
          leadId: lead.id,
          kind: answer.noteKind ?? 'meeting',
          heldOn,
          body: answer.noteBody,
          authorId: by,
        }
        return ok({ set: {}, reason: null, note })
      }
      if (hasTwoWayNote(tx, lead.id)) return passed()
      return passReason
        ? passed({}, passReason)
        : refused('gate', 'Qualified needs a note of a meeting, a call, a visit or an e-mail', 'noteBody')
    }
    case 'agreement-date': {
      if (answer.agreementOn && answer.agreementOn > today) {
        return refused('gate', 'The agreement is signed once its date has come', 'agreementOn')
      }
      if (answer.agreementOn) return passed({ agreementOn: answer.agreementOn })
      if (lead.agreementOn) return passed()
      return passReason
        ? passed({}, passReason)
        : refused('gate', 'Committed needs the agreement’s date', 'agreementOn')
    }
    case 'operational-date': {
      if (answer.operationalOn && answer.operationalOn > today) {
        return refused('gate', 'It operates once that date has come', 'operationalOn')
      }
      if (answer.operationalOn) return passed({ operationalOn: answer.operationalOn })
      if (lead.operationalOn) return passed()
      return passReason
        ? passed({}, passReason)
        : refused('gate', 'Operational needs the date it started', 'operationalOn')
    }
    case 'lost-reason': {
      if (!answer.reason) return refused('gate', 'Lost needs a reason', 'reason')
      const { reason, lostTo = null } = answer
      return passed({ closedReason: reason, lostTo }, lostTo ? `${reason} (to ${countryName(lostTo)})` : reason)
    }
    case 'drop-reason':
      return answer.reason
        ? passed({ closedReason: answer.reason, lostTo: null }, answer.reason)
        : refused('gate', 'Dropped needs a reason', 'reason')
    default:
      throw new Error(`No gate ${gate satisfies never} to ${statusName(to)}`)
  }
}

/** Writes the note of the move and what the gate changed beside the status, each with its line in the story. */
export function recordPassage(tx: Tx, lead: Lead, { set, note }: Passage, actorId: string): void {
  if (note) {
    const { id: noteId } = tx.insert(notes).values(note).returning({ id: notes.id }).get()
    const { kind, heldOn } = note
    recordActivity(tx, { act: 'noted', actorId, leadId: lead.id, after: { noteId, kind, heldOn } })
    tellMentioned(tx, { leadId: lead.id, noteId, by: actorId, before: '', body: note.body })
  }
  if (set.ownerId && set.ownerId !== lead.ownerId) {
    recordActivity(tx, { act: 'assigned', actorId, leadId: lead.id, before: lead.ownerId, after: set.ownerId })
    tellColleague(tx, { userId: set.ownerId, kind: 'lead-given', leadId: lead.id, fromId: actorId })
  }
  for (const field of ['agreementOn', 'operationalOn'] as const) {
    const after = set[field]
    if (after && after !== lead[field]) {
      recordActivity(tx, { act: 'corrected', actorId, leadId: lead.id, field, before: lead[field], after })
    }
  }
}

/** Whether a user exists and has not been deactivated. */
export const isActive = (tx: Tx, userId: string): boolean =>
  tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.deactivatedAt)))
    .get() !== undefined

const hasTwoWayNote = (tx: Tx, leadId: number): boolean =>
  tx
    .select({ id: notes.id })
    .from(notes)
    .where(and(eq(notes.leadId, leadId), inArray(notes.kind, twoWayNoteKinds)))
    .get() !== undefined
