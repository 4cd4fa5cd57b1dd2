import { and, desc, eq, gte, isNotNull, lt, sql } from 'drizzle-orm'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { leadAsSeen } from './leads'
import type { Db, Tx } from './open'
import { leads, users } from './schema'

/** How long a deleted lead can be brought back. */
export const DAYS_IN_TRASH = 30
const since = (now: Date): Date => new Date(now.getTime() - DAYS_IN_TRASH * 86_400_000)

/** Puts a lead in the trash, and clears away for good what has lain there for longer than thirty days. */
export function deleteLead(
  db: Db,
  { leadId, version, by, now }: { leadId: number; version: number; by: string; now: Date },
): Result<{ title: string }> {
  return db.transaction(
    (tx) => {
      const found = leadAsSeen(tx, leadId, version)
      if (!found.ok) return found
      tx.delete(leads)
        .where(lt(leads.deletedAt, since(now)))
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

/** Brings a lead back from the trash as it was. Doing so twice is one act. */
export function restoreLead(db: Db, { leadId, by }: { leadId: number; by: string }): Result<{ title: string }> {
  return db.transaction(
    (tx) => {
      const lead = tx.select().from(leads).where(eq(leads.id, leadId)).get()
      if (!lead) return refused('missing', 'This lead has left the trash for good')
      if (!lead.deletedAt) return ok({ title: lead.title })
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
    })
    .from(leads)
    .leftJoin(users, eq(users.id, leads.deletedBy))
    .where(and(isNotNull(leads.deletedAt), gte(leads.deletedAt, since(now))))
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
