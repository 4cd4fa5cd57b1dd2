import { and, desc, eq, lt } from 'drizzle-orm'
import { ok, type Result, refused } from '@/domain/result'
import { statusSchema } from '@/domain/status-schema'
import { wayOfStatuses } from '@/domain/statuses'
import { recordActivity } from './activities'
import { enter, type LeadChange, type Standing } from './leads'
import type { Tx } from './open'
import { activities, type leads } from './schema'
import { leadAsSeen } from './seen-lead'

type Lead = typeof leads.$inferSelect

/**
 * Moves a lead back to where its last move took it from, as a new move. Only who made that move can undo it. No gate is
 * asked: the lead stood there before.
 */
export function undoMove(db: Tx, { leadId, version, by }: LeadChange): Result<Standing> {
  return db.transaction(
    (tx) => {
      const found = leadAsSeen(tx, leadId, version)
      if (!found.ok) return found
      const last = tx
        .select()
        .from(activities)
        .where(and(eq(activities.leadId, leadId), eq(activities.act, 'moved')))
        .orderBy(desc(activities.id))
        .limit(1)
        .get()
      const back = statusSchema.safeParse(last?.before)
      if (last?.actorId !== by || last.after !== found.value.status || !back.success) {
        return refused('stale', 'There is no move of yours to undo: this lead has been moved since')
      }
      const { status } = found.value
      recordActivity(tx, { act: 'moved', actorId: by, leadId, field: 'status', before: status, after: back.data })
      return ok(enter(tx, found.value, back.data, reachBefore(tx, found.value, last.id)))
    },
    { behavior: 'immediate' },
  )
}

/** How far a lead had come before its move `moveId`: a move that is undone never was. */
function reachBefore(tx: Tx, lead: Lead, moveId: number): Pick<Lead, 'furthest' | 'contactedAt'> {
  const moves = tx
    .select({ after: activities.after })
    .from(activities)
    .where(and(eq(activities.leadId, lead.id), eq(activities.act, 'moved'), lt(activities.id, moveId)))
    .all()
  const reached = moves.map(({ after }) => {
    const status = statusSchema.safeParse(after)
    return status.success ? wayOfStatuses.indexOf(status.data) : 0
  })
  const furthest = Math.max(0, ...reached)
  const contacted = furthest >= wayOfStatuses.indexOf('contacted')
  return { furthest: wayOfStatuses[furthest] ?? 'new', contactedAt: contacted ? lead.contactedAt : null }
}
