import { and, asc, count, desc, eq, gt, sql } from 'drizzle-orm'
import type { ImportMapping, PlannedRow, RowChoice } from '@/domain/import'
import { ok, type Result, refused } from '@/domain/result'
import type { Db, Tx } from './open'
import { importRows, imports, users } from './schema'

export type Import = typeof imports.$inferSelect

/** Keeps a spreadsheet as a draft. The same file again gives the import that is there. */
export function createImport(
  db: Db,
  sheet: {
    fileName: string
    fileHash: string
    header: string[]
    rows: string[][]
    mapping: ImportMapping
    by: string
  },
): { importId: number; existing: boolean } {
  const { rows, by, ...values } = sheet
  return db.transaction(
    (tx) => {
      const known = tx.select({ id: imports.id }).from(imports).where(eq(imports.fileHash, sheet.fileHash)).get()
      if (known) return { importId: known.id, existing: true }
      const { id: importId } = tx
        .insert(imports)
        .values({ ...values, createdBy: by })
        .returning({ id: imports.id })
        .get()
      for (const [at, cells] of rows.entries())
        tx.insert(importRows)
          .values({ importId, row: at + 1, cells })
          .run()
      return { importId, existing: false }
    },
    { behavior: 'immediate' },
  )
}

export const getImport = (db: Tx, importId: number): Import | undefined =>
  db.select().from(imports).where(eq(imports.id, importId)).get()

/** Every import, the newest first, with how many rows it has and how many leads it made. */
export const listImports = (db: Tx) =>
  db
    .select({
      id: imports.id,
      fileName: imports.fileName,
      state: imports.state,
      createdAt: imports.createdAt,
      createdBy: users.name,
      rows: count(importRows.row),
      leads: count(importRows.leadId),
    })
    .from(imports)
    .leftJoin(users, eq(users.id, imports.createdBy))
    .leftJoin(importRows, eq(importRows.importId, imports.id))
    .groupBy(imports.id)
    .orderBy(desc(imports.id))
    .all()

/** The rows of an import after row `after`, in the order of the file. */
export const listImportRows = (db: Tx, importId: number, after = 0, limit = -1) =>
  db
    .select({ row: importRows.row, cells: importRows.cells, choice: importRows.choice, leadId: importRows.leadId })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), gt(importRows.row, after)))
    .orderBy(asc(importRows.row))
    .limit(limit)
    .all()

/** Says what each column holds. Refused once the import was written. */
export const chooseColumns = (db: Db, importId: number, mapping: ImportMapping): Result<null> =>
  inDraft(db, importId, (tx) => {
    tx.update(imports).set({ mapping, version: sql`version + 1` }).where(eq(imports.id, importId)).run()
    return ok(null)
  })

/** Corrects one cell of a row, in the import; the file stays as it was. */
export const correctCell = (
  db: Db,
  importId: number,
  cell: { row: number; column: number; value: string },
): Result<null> =>
  inDraft(db, importId, (tx, { header }) => {
    const at = and(eq(importRows.importId, importId), eq(importRows.row, cell.row))
    const found = tx.select({ cells: importRows.cells }).from(importRows).where(at).get()
    if (!found || cell.column >= header.length) return refused('missing', 'This row is not in the file')
    tx.update(importRows)
      .set({ cells: found.cells.with(cell.column, cell.value) })
      .where(at)
      .run()
    return ok(null)
  })

/** Leaves a row out, adds it although it looks like a lead that is there, or leaves it to the rules again (null). */
export const chooseRow = (db: Db, importId: number, row: number, choice: RowChoice | null): Result<null> =>
  inDraft(db, importId, (tx) => {
    tx.update(importRows)
      .set({ choice })
      .where(and(eq(importRows.importId, importId), eq(importRows.row, row)))
      .run()
    return ok(null)
  })

/** Throws a draft away. Leads are not touched: it has made none. */
export const deleteDraft = (db: Db, importId: number): Result<null> =>
  inDraft(db, importId, (tx) => {
    tx.delete(imports).where(eq(imports.id, importId)).run()
    return ok(null)
  })

function inDraft<Value>(db: Db, importId: number, change: (tx: Tx, found: Import) => Result<Value>): Result<Value> {
  return db.transaction(
    (tx) => {
      const found = getImport(tx, importId)
      if (!found) return refused('missing', 'This import is no longer there')
      return found.state === 'draft' ? change(tx, found) : refused('stale', 'This import has been written meanwhile')
    },
    { behavior: 'immediate' },
  )
}

/** Gives the rows of an import with what becomes of each. */
export type Plan = (tx: Tx, rows: ReturnType<typeof listImportRows>) => PlannedRow[]
