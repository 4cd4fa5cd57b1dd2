import { desc, eq } from 'drizzle-orm'
import { ok, type Result, refused } from '@/domain/result'
import { statusName } from '@/domain/statuses'
import type { Tx } from './open'
import { activities, leads, users } from './schema'

type Lead = typeof leads.$inferSelect

interface Seen {
  leadId: number
  /** The lead's version as it was seen. */
  version: number
}

/** The lead, if it is still as somebody saw it. Call it first in the transaction of a change. */
export function leadAsSeen(tx: Tx, leadId: number, version: number): Result<Lead> {
  const found = leadThatIsThere(tx, leadId)
  if (!found.ok) return found
  return found.value.version === version ? found : changedMeanwhile(tx, found.value)
}

/** One field of a lead as its change sees it: what it was, what it becomes, and how its values are said. */
interface ChangedField<Value> {
  name: string
  /** The value that whoever changes it saw; undefined where that is not known. */
  was: Value | undefined
  mine: Value
  of: (lead: Lead) => Value
  say: (value: Value) => string
}

/**
 * The lead, for a change of one field: it may have changed since it was seen, as long as that field did not. Where it
 * did, the change is refused as stale with what the field was, is now, and would have become.
 */
export function leadForField<Value>(tx: Tx, { leadId, version }: Seen, field: ChangedField<Value>): Result<Lead> {
  const found = leadThatIsThere(tx, leadId)
  if (!found.ok || found.value.version === version) return found
  const { name, was, mine, of, say } = field
  if (was === undefined) return changedMeanwhile(tx, found.value)
  const theirs = of(found.value)
  if (theirs === was || theirs === mine) return found
  const { reason } = changedMeanwhile(tx, found.value)
  const conflict = { field: name, original: say(was), theirs: say(theirs), mine: say(mine) }
  return { ok: false, reason: { ...reason, conflict } }
}

function leadThatIsThere(tx: Tx, leadId: number): Result<Lead> {
  const lead = tx.select().from(leads).where(eq(leads.id, leadId)).get()
  if (!lead) return refused('missing', 'This lead is gone')
  if (lead.deletedAt) return refused('missing', `“${lead.title}” was deleted meanwhile; it is in the trash`)
  return ok(lead)
}

function changedMeanwhile(tx: Tx, lead: Lead) {
  const last = tx
    .select({ name: users.name })
    .from(activities)
    .leftJoin(users, eq(users.id, activities.actorId))
    .where(eq(activities.leadId, lead.id))
    .orderBy(desc(activities.id))
    .limit(1)
    .get()
  const who = last?.name ?? 'Somebody'
  return refused('stale', `${who} changed “${lead.title}” meanwhile: it is now in ${statusName(lead.status)}`)
}
