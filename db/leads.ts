import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Day, formatDay } from '@/domain/day'
import type { GateAnswer } from '@/domain/gate'
import { ok, type Result, refused } from '@/domain/result'
import { type Status, statusName } from '@/domain/statuses'
import { recordActivity } from './activities'
import { checkGate, isActive, recordPassage } from './gates'
import { tellColleague } from './inbox'
import type { Db, Tx } from './open'
import { leads, users } from './schema'
import { leadForField } from './seen-lead'

type Lead = typeof leads.$inferSelect

/** Which lead, as whoever changes it saw it last, and who that is. */
export interface LeadChange {
  leadId: number
  version: number
  /** The user's id. */
  by: string
}

export interface Move extends LeadChange {
  from: Status
  to: Status
  gate?: GateAnswer
  /** The agency's day: no agreement was signed after it. */
  today: Day
}

/** Where a lead stands after a change. */
export interface Standing {
  leadId: number
  status: Status
  version: number
}

/**
 * Moves a lead to another column, in one transaction with its line in the story. Refused as `stale` if the lead has
 * changed since, as `missing` if it is gone, as `gate` (with the field) if the column asks for more than there is.
 */
export function moveLead(db: Tx, { leadId, version, by, from, to, gate = {}, today }: Move): Result<Standing> {
  return db.transaction(
    (tx) => {
      const say = statusName
      const field = { name: 'Status', was: from, mine: to, of: (lead: Lead) => lead.status, say }
      const found = leadForField(tx, { leadId, version }, field)
      if (!found.ok) return found
      const lead = found.value
      if (lead.status === to) return ok({ leadId, status: to, version: lead.version })

      const passage = checkGate(tx, lead, to, gate, by, today)
      if (!passage.ok) return passage
      recordPassage(tx, lead, passage.value, by)
      recordActivity(tx, {
        act: 'moved',
        actorId: by,
        leadId,
        field: 'status',
        before: from,
        after: to,
        reason: passage.value.reason,
      })
      return ok(enter(tx, lead, to, passage.value.set))
    },
    { behavior: 'immediate' },
  )
}

/** Gives a lead to a user, or to nobody. `was` is the owner that whoever gives it saw: other changes since do not matter. */
export function assignLead(
  db: Tx,
  change: LeadChange & { ownerId: string | null; was?: string | null | undefined },
): Result<Standing> {
  const { leadId, by, ownerId, was } = change
  return db.transaction(
    (tx) => {
      const say = (id: string | null) => nameOf(tx, id)
      const field = { name: 'Owner', was, mine: ownerId, of: (lead: Lead) => lead.ownerId, say }
      const found = leadForField(tx, change, field)
      if (!found.ok) return found
      const { status, ownerId: before, version } = found.value
      if (ownerId === before) return ok({ leadId, status, version })
      if (ownerId !== null && !isActive(tx, ownerId))
        return refused('invalid', 'Choose an owner who works here', 'ownerId')
      recordActivity(tx, { act: 'assigned', actorId: by, leadId, before, after: ownerId })
      tellColleague(tx, { userId: ownerId, kind: 'lead-given', leadId, fromId: by })
      return ok(write(tx, found.value, { ownerId }))
    },
    { behavior: 'immediate' },
  )
}

/** Puts a lead on hold until a day, or takes it up again (`until` null). `was` is the day that was seen. */
export function holdLead(
  db: Tx,
  change: LeadChange & { until: Day | null; was?: Day | null | undefined; today: Day },
): Result<Standing> {
  const { leadId, by, until, was, today } = change
  return db.transaction(
    (tx) => {
      const say = (day: Day | null) => (day ? formatDay(day) : 'not on hold')
      const field = { name: 'On hold until', was, mine: until, of: (lead: Lead) => lead.onHoldUntil, say }
      const found = leadForField(tx, change, field)
      if (!found.ok) return found
      const { status, onHoldUntil: before, version } = found.value
      if (until === before) return ok({ leadId, status, version })
      if (until !== null && until <= today) return refused('invalid', 'Hold it until a day to come', 'until')
      recordActivity(tx, { act: until ? 'held' : 'resumed', actorId: by, leadId, before, after: until })
      return ok(write(tx, found.value, { onHoldUntil: until }))
    },
    { behavior: 'immediate' },
  )
}

/** Makes many changes of one kind, each with its own outcome, and commits those that went through together. */
export function changeEach<Change extends { leadId: number }, Value>(
  db: Db,
  changes: Change[],
  change: (tx: Tx, one: Change) => Result<Value>,
): { leadId: number; outcome: Result<Value> }[] {
  return db.transaction((tx) => changes.map((one) => ({ leadId: one.leadId, outcome: change(tx, one) })), {
    behavior: 'immediate',
  })
}

/**
 * Moves many leads to one column with one answer to its gate. While the gate asks for something nothing moves at all, so
 * that it is asked once for all; leads that are stale or gone stay behind, and the rest goes.
 */
export function moveLeads(db: Db, moves: Move[]): { leadId: number; outcome: Result<Standing> }[] {
  const isAsked = ({ outcome }: { outcome: Result<Standing> }) => !outcome.ok && outcome.reason.code === 'gate'
  let outcomes: { leadId: number; outcome: Result<Standing> }[] = []
  try {
    return db.transaction(
      (tx) => {
        outcomes = moves.map((move) => ({ leadId: move.leadId, outcome: moveLead(tx, move) }))
        if (outcomes.some(isAsked)) throw new GateAsked()
        return outcomes
      },
      { behavior: 'immediate' },
    )
  } catch (error) {
    if (error instanceof GateAsked) return outcomes.filter(isAsked)
    throw error
  }
}

/** Takes the transaction of many moves back. */
class GateAsked extends Error {}

/** Where a lead stands now; undefined once it is deleted. */
export const getStanding = (db: Tx, leadId: number): Standing | undefined =>
  db
    .select({ leadId: leads.id, status: leads.status, version: leads.version })
    .from(leads)
    .where(and(eq(leads.id, leadId), isNull(leads.deletedAt)))
    .get()

const nameOf = (tx: Tx, id: string | null): string =>
  (id && tx.select({ name: users.name }).from(users).where(eq(users.id, id)).get()?.name) || 'nobody'

/** Lets a lead stand in a status from now on. Its line in the story is the caller's. */
export const enter = (tx: Tx, lead: Lead, status: Status, set: Partial<Lead> = {}): Standing =>
  write(tx, lead, { ...set, status, statusSince: new Date() })

function write(tx: Tx, lead: Lead, set: Partial<Lead>): Standing {
  const { status, version } = tx
    .update(leads)
    .set({ ...set, version: lead.version + 1, updatedAt: sql`unixepoch('subsec') * 1000` })
    .where(eq(leads.id, lead.id))
    .returning({ status: leads.status, version: leads.version })
    .get()
  return { leadId: lead.id, status, version }
}
