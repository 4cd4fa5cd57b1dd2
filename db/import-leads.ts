import { and, eq, inArray, isNotNull, isNull, notInArray, sql } from 'drizzle-orm'
import { factFieldCodes } from '@/domain/fact'
import type { ImportedLead, Twin } from '@/domain/import'
import { twinKey } from '@/domain/import'
import { investorKey } from '@/domain/name'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { getImport, listImportRows, type Plan } from './imports'
import { enterFact } from './lead-facts'
import type { Db, Tx } from './open'
import { activities, followUps, importRows, imports, investorAliases, leads, notes } from './schema'
import { settleLead } from './settle-lead'

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
        const leadId = makeImportedLead(tx, lead, { by, today, fileName: found.fileName })
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

function makeImportedLead(
  tx: Tx,
  imported: ImportedLead,
  { by, today, fileName }: { by: string; today: string; fileName: string },
): number {
  const { kind, held, followUp, note, ...columns } = imported
  const { id: leadId } = tx
    .insert(leads)
    .values({ ...columns, kind, title: '', stage: 'interest', createdBy: by, version: 0 })
    .returning({ id: leads.id })
    .get()
  for (const field of factFieldCodes) {
    const value = held[field]
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue
    enterFact(tx, { leadId, field, value, by })
  }
  settleLead(tx, leadId)
  if (note) tx.insert(notes).values({ leadId, kind: 'remark', heldOn: today, body: note, authorId: by }).run()
  if (followUp)
    tx.insert(followUps)
      .values({ leadId, ...followUp, ownerId: columns.ownerId, createdBy: by })
      .run()
  recordActivity(tx, { act: 'imported', actorId: by, leadId, after: columns.status, reason: fileName })
  return leadId
}

/** Keys are looked up in parts: SQLite takes some thousands of values in one question. */
const PART = 500

/** The leads there are of these investors, whatever their spelling, by `twinKey`. Those in the trash are left out. */
export function findTwins(db: Tx, investors: readonly string[]): Map<string, Twin> {
  const names = new Map(investors.map((name) => [investorKey(name), name]))
  const keys = [...names.keys()]
  const twins = new Map<string, Twin>()
  for (let at = 0; at < keys.length; at += PART) {
    const found = db
      .select({
        key: investorAliases.key,
        leadId: leads.id,
        title: leads.title,
        destination: leads.destination,
      })
      .from(investorAliases)
      .innerJoin(leads, and(eq(leads.investorId, investorAliases.investorId), isNull(leads.deletedAt)))
      .where(inArray(investorAliases.key, keys.slice(at, at + PART)))
      .all()
    for (const { key, leadId, title, destination } of found) {
      twins.set(twinKey(names.get(key) ?? '', destination), { leadId, title })
    }
  }
  return twins
}

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
