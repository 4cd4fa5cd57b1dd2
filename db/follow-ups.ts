import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Act } from '@/domain/activity'
import type { Day } from '@/domain/day'
import { type FollowUpInput, nextDue, type Repeat } from '@/domain/note'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { tellColleague } from './inbox'
import type { Db, Tx } from './open'
import { followUps, leads, users } from './schema'

/** Adds a follow-up to a lead. The same `requestKey` again gives the one that is there. */
export function addFollowUp(
  db: Tx,
  { leadId, requestKey, by, followUp }: { leadId: number; requestKey: string; by: string; followUp: FollowUpInput },
): Result<{ followUpId: number }> {
  return db.transaction((tx) => {
    const added = tx.select({ id: followUps.id }).from(followUps).where(eq(followUps.requestKey, requestKey)).get()
    if (added) return ok({ followUpId: added.id })
    const lead = tx
      .select({ id: leads.id })
      .from(leads)
      .where(and(eq(leads.id, leadId), isNull(leads.deletedAt)))
      .get()
    if (!lead) return refused('missing', 'This lead was deleted meanwhile.')
    const { id } = tx
      .insert(followUps)
      .values({ ...followUp, leadId, requestKey, createdBy: by })
      .returning({ id: followUps.id })
      .get()
    recordActivity(tx, { act: 'follow-up-added', actorId: by, leadId, after: followUp })
    tellColleague(tx, { userId: followUp.ownerId, kind: 'follow-up-given', leadId, followUpId: id, fromId: by })
    return ok({ followUpId: id })
  }, immediate)
}

/** Changes what, when or who. Refused as stale where the follow-up moved on since `version`. */
export function changeFollowUp(
  db: Db,
  { id, version, by, followUp }: { id: number; version: number; by: string; followUp: FollowUpInput },
): Result<{ version: number }> {
  return db.transaction((tx) => {
    const row = find(tx, id)
    if (!row) return gone
    const before = { title: row.title, dueOn: row.dueOn, ownerId: row.ownerId, repeats: row.repeats }
    if (JSON.stringify(before) === JSON.stringify(followUp)) return ok({ version: row.version })
    if (row.version !== version) return refused('stale', `Somebody else changed it meanwhile: now “${row.title}”.`)
    tx.update(followUps)
      .set({ ...followUp, version: version + 1 })
      .where(eq(followUps.id, id))
      .run()
    recordActivity(tx, { act: 'follow-up-changed', actorId: by, leadId: row.leadId, before, after: followUp })
    const { ownerId: userId } = followUp
    if (userId !== row.ownerId) {
      tellColleague(tx, { userId, kind: 'follow-up-given', leadId: row.leadId, followUpId: id, fromId: by })
    }
    return ok({ version: version + 1 })
  }, immediate)
}

/** Marks a follow-up done; one that repeats comes again on its first day after `today`. Doing so twice is one act. */
export const finishFollowUp = (db: Db, change: { id: number; by: string; today: Day }) => setDone(db, change, true)

/** Opens a follow-up that was done. Doing so twice is one act. What came again of it stays. */
export const reopenFollowUp = (db: Db, change: { id: number; by: string }) =>
  setDone(db, { ...change, today: null }, false)

function setDone(
  db: Db,
  { id, by, today }: { id: number; by: string; today: Day | null },
  done: boolean,
): Result<{ leadId: number }> {
  return db.transaction((tx) => {
    const row = find(tx, id)
    if (!row) return gone
    if ((row.doneAt !== null) === done) return ok({ leadId: row.leadId })
    tx.update(followUps)
      .set({ doneAt: done ? new Date() : null, doneBy: done ? by : null, version: row.version + 1 })
      .where(eq(followUps.id, id))
      .run()
    const act: Act = done ? 'follow-up-done' : 'follow-up-reopened'
    recordActivity(tx, { act, actorId: by, leadId: row.leadId, after: { title: row.title, dueOn: row.dueOn } })
    if (today !== null && row.repeats) comeAgain(tx, row, nextDue(row.dueOn, row.repeats, today))
    return ok({ leadId: row.leadId })
  }, immediate)
}

/** Plans a repeated follow-up anew. Finished, reopened and finished again, it comes again once. */
function comeAgain(tx: Tx, { id, leadId, title, ownerId, repeats }: typeof followUps.$inferSelect, dueOn: Day): void {
  const requestKey = `again ${id} ${dueOn}`
  const planned = tx
    .insert(followUps)
    .values({ leadId, title, dueOn, ownerId, repeats, requestKey })
    .onConflictDoNothing()
  if (planned.run().changes === 0) return
  recordActivity(tx, { act: 'follow-up-added', actorId: null, leadId, after: { title, dueOn, ownerId, repeats } })
}

/** Deletes a follow-up; what it was stays in the activity. Deleting twice is no error. */
export function deleteFollowUp(db: Db, { id, by }: { id: number; by: string }): Result<{ deleted: boolean }> {
  return db.transaction((tx) => {
    const row = find(tx, id)
    if (!row) return ok({ deleted: false })
    tx.delete(followUps).where(eq(followUps.id, id)).run()
    const before = { title: row.title, dueOn: row.dueOn, ownerId: row.ownerId }
    recordActivity(tx, { act: 'follow-up-deleted', actorId: by, leadId: row.leadId, before })
    return ok({ deleted: true })
  }, immediate)
}

export interface FollowUpView {
  id: number
  leadId: number
  noteId: number | null
  title: string
  dueOn: string
  repeats: Repeat | null
  ownerId: string | null
  owner: string | null
  doneAt: Date | null
  version: number
  /** The lead it came from, where that was merged into this one. */
  from?: string | null
}

/** A lead's follow-ups: open ones first, the earliest due first; then those done. */
export function listFollowUps(db: Tx, leadId: number): FollowUpView[] {
  return db
    .select({
      id: followUps.id,
      leadId: followUps.leadId,
      noteId: followUps.noteId,
      title: followUps.title,
      dueOn: followUps.dueOn,
      repeats: followUps.repeats,
      ownerId: followUps.ownerId,
      owner: users.name,
      doneAt: followUps.doneAt,
      version: followUps.version,
    })
    .from(followUps)
    .leftJoin(users, eq(users.id, followUps.ownerId))
    .where(eq(followUps.leadId, leadId))
    .orderBy(
      sql`${followUps.doneAt} IS NOT NULL`,
      sql`${followUps.doneAt} DESC`,
      asc(followUps.dueOn),
      asc(followUps.id),
    )
    .all()
}

const immediate = { behavior: 'immediate' } as const
const gone = refused('missing', 'This follow-up was deleted meanwhile.')
const find = (tx: Tx, id: number) => tx.select().from(followUps).where(eq(followUps.id, id)).get()
