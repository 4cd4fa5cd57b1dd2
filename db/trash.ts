import { and, desc, eq, gte, isNotNull, lt, sql } from 'drizzle-orm'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { detachArticle, whereItsArticleWent } from './attach'
import { mergeOfGone } from './merges'
import type { Tx } from './open'
import { leadMerges, leads, users } from './schema'
import { leadAsSeen } from './seen-lead'
import { undoMerge } from './undo-merge'

/** How long a deleted lead or file can be brought back. */
export const DAYS_IN_TRASH = 30

/** What was deleted before this is gone for good. */
export const keptSince = (now: Date): Date => new Date(now.getTime() - DAYS_IN_TRASH * 86_400_000)

/** A merge can be undone for good, so that the lead which went stays for as long as it holds. */
const isMergedAway = sql`EXISTS (
  SELECT 1 FROM ${leadMerges} WHERE ${leadMerges.goneId} = ${leads.id} AND ${leadMerges.undoneAt} IS NULL)`

/** Puts a lead in the trash, and clears away for good what has lain there for longer than thirty days. */
export function deleteLead(
  db: Tx,
  { leadId, version, by, now }: { leadId: number; version: number; by: string; now: Date },
): Result<{ title: string }> {
  return db.transaction(
    (tx) => {
      const found = leadAsSeen(tx, leadId, version)
      if (!found.ok) return found
      tx.delete(leads)
        .where(and(lt(leads.deletedAt, keptSince(now)), sql`NOT ${isMergedAway}`))
        .run()
      recordActivity(tx, { act: 'deleted', actorId: by, leadId })
      tx.update(leads)
        .set({ deletedAt: now, deletedBy: by, version: version + 1 })
        .where(eq(leads.id, leadId))
        .run()
      return ok({ title: found.value.title })
    },
    { behavior: 'immediate' },
  )
}

/**
 * Brings a lead back from the trash as it was. One that was merged into another comes back by undoing the merge, one
 * whose only article joined another by taking the article back. Doing so twice is one act.
 */
export function restoreLead(db: Tx, { leadId, by }: { leadId: number; by: string }): Result<{ title: string }> {
  return db.transaction(
    (tx) => {
      const lead = tx.select().from(leads).where(eq(leads.id, leadId)).get()
      if (!lead) return refused('missing', 'This lead has left the trash for good')
      if (!lead.deletedAt) return ok({ title: lead.title })
      const back = takeBack(tx, leadId, by)
      if (back) return back.ok ? ok({ title: lead.title }) : back
      tx.update(leads)
        .set({ deletedAt: null, deletedBy: null, version: sql`version + 1` })
        .where(eq(leads.id, leadId))
        .run()
      recordActivity(tx, { act: 'restored', actorId: by, leadId })
      return ok({ title: lead.title })
    },
    { behavior: 'immediate' },
  )
}

/** Undoes the merge or the attaching that put a lead in the trash; undefined where neither did. */
function takeBack(tx: Tx, leadId: number, by: string): Result<number> | undefined {
  const merge = mergeOfGone(tx, leadId)
  if (merge) return undoMerge(tx, { mergeId: merge.id, by })
  const article = whereItsArticleWent(tx, leadId)
  return article && detachArticle(tx, { ...article, by })
}

/** What is in the trash, the last deleted first. */
export const listTrash = (db: Tx, now: Date) =>
  db
    .select({
      id: leads.id,
      title: leads.title,
      country: leads.investorCountry,
      status: leads.status,
      deletedAt: leads.deletedAt,
      deletedBy: users.name,
      merged: sql<number>`${isMergedAway}`.mapWith(Boolean),
    })
    .from(leads)
    .leftJoin(users, eq(users.id, leads.deletedBy))
    .where(and(isNotNull(leads.deletedAt), gte(leads.deletedAt, keptSince(now))))
    .orderBy(desc(leads.deletedAt))
    .limit(200)
    .all()

/** A lead that is in the trash, by its id. */
export const getTrashed = (db: Tx, leadId: number) =>
  db
    .select({ id: leads.id, title: leads.title, deletedBy: users.name })
    .from(leads)
    .leftJoin(users, eq(users.id, leads.deletedBy))
    .where(and(eq(leads.id, leadId), isNotNull(leads.deletedAt)))
    .get()
