import { and, eq, isNull } from 'drizzle-orm'
import type { Day } from '@/domain/day'
import { holdsMany, isByHand, standingFacts } from '@/domain/held'
import { sameValue } from '@/domain/lead-merge'
import { changedField } from '@/domain/put-back'
import { ok, type Result, refused } from '@/domain/result'
import { statusSchema } from '@/domain/status-schema'
import { recordActivity } from './activities'
import { correctFact, putBackFact } from './lead-facts'
import { assignLead, holdLead, type LeadChange } from './leads'
import type { Db, Tx } from './open'
import { activities, facts, leads } from './schema'
import { leadAsSeen } from './seen-lead'

interface PutBack extends LeadChange {
  /** The line of the story whose change is put back to what was before it. */
  activityId: number
  today: Day
}

/**
 * Puts what one line of a lead's story changed back to what it was before that line, as a change of its own. Nothing is
 * taken out of the story. Refused as stale if the lead changed since it was seen.
 */
export function putBackChange(db: Db, { activityId, ...change }: PutBack): Result<null> {
  const { leadId, version } = change
  return db.transaction(
    (tx) => {
      const found = leadAsSeen(tx, leadId, version)
      if (!found.ok) return found
      const line = tx
        .select()
        .from(activities)
        .where(and(eq(activities.id, activityId), eq(activities.leadId, leadId)))
        .get()
      const field = line && changedField(line)
      if (!line || !field) return refused('missing', 'There is nothing to put back in this line')
      const { before } = line
      const text = typeof before === 'string' ? before : null
      const done = () => {
        if (field === 'status') return setStatus(tx, found.value, text, change)
        if (field === 'ownerId') return assignLead(tx, { ...change, ownerId: text })
        if (field === 'onHoldUntil') return holdLead(tx, { ...change, until: text })
        if (field === 'agreementOn' || field === 'operationalOn') return setDay(tx, found.value, field, text, change)
        const fact = { ...change, field }
        if (isStated(tx, leadId, field, before)) return putBackFact(tx, fact)
        return correctFact(tx, { ...fact, value: before ?? (holdsMany(field) ? [] : null) })
      }
      const result = done()
      return result.ok ? ok(null) : result
    },
    { behavior: 'immediate' },
  )
}

/** Whether a value is what the articles alone say of a field. */
function isStated(tx: Tx, leadId: number, field: Parameters<typeof standingFacts>[1], value: unknown): boolean {
  const stated = tx
    .select()
    .from(facts)
    .where(and(eq(facts.leadId, leadId), isNull(facts.retiredAt)))
    .all()
    .filter((fact) => !isByHand(fact))
  const standing = standingFacts(stated, field).map((fact) => fact.value)
  return sameValue(holdsMany(field) ? standing : (standing[0] ?? null), value)
}

type Lead = typeof leads.$inferSelect

/** No gate is asked: the lead stood there before. */
function setStatus(tx: Tx, lead: Lead, to: string | null, { by }: LeadChange): Result<null> {
  const status = statusSchema.safeParse(to)
  if (!status.success) return refused('missing', 'There is nothing to put back in this line')
  if (status.data === lead.status) return ok(null)
  recordActivity(tx, {
    act: 'moved',
    actorId: by,
    leadId: lead.id,
    field: 'status',
    before: lead.status,
    after: status.data,
    reason: 'putting it back',
  })
  write(tx, lead, { status: status.data, statusSince: new Date() })
  return ok(null)
}

function setDay(
  tx: Tx,
  lead: Lead,
  field: 'agreementOn' | 'operationalOn',
  day: string | null,
  { by }: LeadChange,
): Result<null> {
  if (day === lead[field]) return ok(null)
  recordActivity(tx, { act: 'corrected', actorId: by, leadId: lead.id, field, before: lead[field], after: day })
  write(tx, lead, { [field]: day })
  return ok(null)
}

const write = (tx: Tx, lead: Lead, set: Partial<Lead>): void => {
  tx.update(leads)
    .set({ ...set, updatedAt: new Date(), version: lead.version + 1 })
    .where(eq(leads.id, lead.id))
    .run()
}
