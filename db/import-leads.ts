import { and, eq, inArray, isNull } from 'drizzle-orm'
import { factFieldCodes } from '@/domain/fact'
import type { ImportedLead, Twin } from '@/domain/import'
import { twinKey } from '@/domain/import'
import { investorKey } from '@/domain/name'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { obtainContact } from './contacts'
import { getImport, listImportRows, type Plan } from './imports'
import { enterFact } from './lead-facts'
import type { Db, Tx } from './open'
import { contactChannels, followUps, importRows, imports, investorAliases, leadContacts, leads, notes } from './schema'
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
  const { kind, held, followUp, note, contact, ...columns } = imported
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
  if (contact) linkContact(tx, leadId, contact, held.investor ?? null)
  if (note) tx.insert(notes).values({ leadId, kind: 'remark', heldOn: today, body: note, authorId: by }).run()
  if (followUp)
    tx.insert(followUps)
      .values({ leadId, ...followUp, ownerId: columns.ownerId, createdBy: by })
      .run()
  recordActivity(tx, { act: 'imported', actorId: by, leadId, after: columns.status, reason: fileName })
  return leadId
}

function linkContact(tx: Tx, leadId: number, contact: NonNullable<ImportedLead['contact']>, org: string | null): void {
  const { name, role, channels } = contact
  const contactId = obtainContact(tx, leadId, { name, role, org, side: 'investor' })
  tx.insert(leadContacts).values({ leadId, contactId }).onConflictDoNothing().run()
  for (const channel of channels) {
    tx.insert(contactChannels)
      .values({ contactId, ...channel })
      .onConflictDoNothing()
      .run()
  }
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
