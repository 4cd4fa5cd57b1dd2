import { and, eq, inArray, isNotNull, isNull, notInArray, sql } from 'drizzle-orm'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { getImport } from './imports'
import type { Db, Tx } from './open'
import { activities, importRows, imports, leads } from './schema'

const leadsOf = (tx: Tx, importId: number) =>
  tx
    .select({ leadId: importRows.leadId })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), isNotNull(importRows.leadId)))

/** Leads of an import that somebody has worked on since: moved, corrected, noted. */
export const listWorkedOn = (db: Tx, importId: number) =>
  db
    .selectDistinct({ id: leads.id, title: leads.title })
    .from(leads)
    .innerJoin(activities, eq(activities.leadId, leads.id))
    .where(
      and(
        inArray(leads.id, leadsOf(db, importId)),
        isNull(leads.deletedAt),
        notInArray(activities.act, ['imported', 'deleted', 'restored']),
      ),
    )
    .orderBy(leads.id)
    .all()

/**
 * Puts the leads of an import in the trash, all at once; with `keepWorkedOn`, those that somebody has worked on since stay.
 * Gives how many went. From the trash each can be brought back for thirty days.
 */
export function undoImport(
  db: Db,
  { importId, by, now, keepWorkedOn }: { importId: number; by: string; now: Date; keepWorkedOn: boolean },
): Result<{ trashed: number }> {
  return db.transaction(
    (tx) => {
      const found = getImport(tx, importId)
      if (!found) return refused('missing', 'This import is no longer there')
      if (found.state === 'draft' || found.state === 'undone')
        return refused('stale', 'This import has no leads to undo')
      const kept = keepWorkedOn ? listWorkedOn(tx, importId).map(({ id }) => id) : []
      const trashed = tx
        .update(leads)
        .set({ deletedAt: now, deletedBy: by, version: sql`version + 1` })
        .where(
          and(
            inArray(leads.id, leadsOf(tx, importId)),
            isNull(leads.deletedAt),
            kept.length ? notInArray(leads.id, kept) : undefined,
          ),
        )
        .returning({ id: leads.id })
        .all()
      for (const { id: leadId } of trashed) {
        recordActivity(tx, {
          act: 'deleted',
          actorId: by,
          leadId,
          reason: `the import of ${found.fileName} was undone`,
        })
      }
      tx.update(imports).set({ state: 'undone', finishedAt: now }).where(eq(imports.id, importId)).run()
      return ok({ trashed: trashed.length })
    },
    { behavior: 'immediate' },
  )
}

/** Takes an import that was undone up again as a draft, its columns and corrections kept. */
export function reopenImport(db: Db, importId: number): Result<null> {
  return db.transaction(
    (tx) => {
      const reopened = tx
        .update(imports)
        .set({ state: 'draft', reached: 0, finishedAt: null, version: sql`version + 1` })
        .where(and(eq(imports.id, importId), eq(imports.state, 'undone')))
        .run()
      if (reopened.changes === 0) return refused('stale', 'Only an import that was undone can be taken up again')
      tx.update(importRows).set({ leadId: null }).where(eq(importRows.importId, importId)).run()
      return ok(null)
    },
    { behavior: 'immediate' },
  )
}
