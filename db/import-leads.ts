import { and, eq } from 'drizzle-orm'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { enterLead } from './entered-lead'
import { getImport, listImportRows, type Plan } from './imports'
import type { Db } from './open'
import { importRows, imports } from './schema'

/** How many rows one transaction writes: few enough that nobody else waits for long. */
const BATCH = 100

/**
 * Writes the next rows of an import as leads, each with its row's mark in one transaction: whatever ends the process in
 * between, it goes on where it stopped, and no row is written twice. `done` once the last row is reached.
 */
export function writeNextRows(
  db: Db,
  { importId, by, today, plan }: { importId: number; by: string; today: string; plan: Plan },
): Result<{ reached: number; done: boolean }> {
  return db.transaction(
    (tx) => {
      const found = getImport(tx, importId)
      if (!found) return refused('missing', 'This import is no longer there')
      if (found.state === 'undone') return refused('stale', 'This import has been undone meanwhile')
      if (found.state === 'done') return ok({ reached: found.reached, done: true })
      const rows = listImportRows(tx, importId, found.reached, BATCH)
      for (const { row, outcome, lead } of plan(tx, rows)) {
        if (outcome !== 'add' || !lead) continue
        const leadId = enterLead(tx, lead, { by, today })
        recordActivity(tx, { act: 'imported', actorId: by, leadId, after: lead.status, reason: found.fileName })
        tx.update(importRows)
          .set({ leadId })
          .where(and(eq(importRows.importId, importId), eq(importRows.row, row)))
          .run()
      }
      const reached = rows.at(-1)?.row ?? found.reached
      const done = rows.length < BATCH
      tx.update(imports)
        .set({ reached, state: done ? 'done' : 'running', finishedAt: done ? new Date() : null })
        .where(eq(imports.id, importId))
        .run()
      return ok({ reached, done })
    },
    { behavior: 'immediate' },
  )
}
