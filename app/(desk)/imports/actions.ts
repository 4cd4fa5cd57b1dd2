'use server'

import { createHash } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireUser } from '@/app/session'
import { writeNextRows } from '@/db/import-leads'
import { chooseColumns, chooseRow, correctCell, createImport, deleteDraft, getImport } from '@/db/imports'
import { reopenImport, undoImport } from '@/db/undo-import'
import { importMappingSchema, MAX_CELL, rowChoices } from '@/domain/import'
import { ok, type Result, refused } from '@/domain/result'
import { guessMapping } from '@/intake/spreadsheet/guess-mapping'
import { readSpreadsheet } from '@/intake/spreadsheet/read-spreadsheet'
import { contextFor, planFor } from './plan'

const id = z.number().int().positive()

/** Reads a spreadsheet and keeps it as a draft. The same file again leads to the import that is there. */
export async function uploadSpreadsheet(form: FormData): Promise<Result<{ importId: number; existing: boolean }>> {
  const { db, user } = await requireUser('analyst')
  const file = form.get('file')
  if (!(file instanceof File)) return refused('invalid', 'Choose a spreadsheet first', 'file')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const sheet = await readSpreadsheet(bytes)
  if (!sheet.ok) return sheet
  const { header, rows } = sheet.value
  const fileHash = createHash('sha256').update(bytes).digest('hex')
  const fileName = file.name.slice(0, 200) || 'spreadsheet'
  return ok(createImport(db, { fileName, fileHash, header, rows, mapping: guessMapping(header), by: user.id }))
}

/** Says what the columns of a draft hold, the first to the last. */
export async function mapColumns(importId: number, mapping: (string | null)[]): Promise<Result<null>> {
  const { db } = await requireUser('analyst')
  const parsed = importMappingSchema.safeParse(mapping)
  if (!parsed.success) return refused('invalid', 'Choose what each column holds from the list')
  const fields = parsed.data.filter((field) => field !== null)
  if (new Set(fields).size < fields.length) return refused('invalid', 'Two columns hold the same field: leave one out')
  const chosen = chooseColumns(db, id.parse(importId), parsed.data)
  refresh()
  return chosen
}

/** Corrects a cell of a draft's row in place. */
export async function fixCell(importId: number, row: number, column: number, value: string): Promise<Result<null>> {
  const { db } = await requireUser('analyst')
  if (value.length > MAX_CELL) return refused('invalid', 'This is too long for a cell: shorten it')
  const cell = { row: id.parse(row), column: z.number().int().nonnegative().parse(column), value: value.trim() }
  const corrected = correctCell(db, id.parse(importId), cell)
  refresh()
  return corrected
}

/** Leaves a row of a draft out, adds it all the same, or leaves it to the rules (null). */
export async function decideRow(importId: number, row: number, choice: string | null): Promise<Result<null>> {
  const { db } = await requireUser('analyst')
  const decided = chooseRow(db, id.parse(importId), id.parse(row), z.enum(rowChoices).nullable().parse(choice))
  refresh()
  return decided
}

/** Writes the next rows; the page asks again until it is done, and shows how far it is. */
export async function writeRows(importId: number): Promise<Result<{ reached: number; done: boolean }>> {
  const { db, user } = await requireUser('analyst')
  const found = getImport(db, id.parse(importId))
  if (!found) return refused('missing', 'This import is no longer there')
  const context = contextFor(db, found, user)
  const written = writeNextRows(db, {
    importId: found.id,
    by: user.id,
    today: context.today,
    plan: (tx, rows) => planFor(tx, rows, context),
  })
  if (!written.ok || written.value.done) refresh()
  return written
}

/** Puts the leads of an import in the trash. */
export async function undo(importId: number, keepWorkedOn: boolean): Promise<Result<{ trashed: number }>> {
  const { db, user } = await requireUser('analyst')
  const undone = undoImport(db, { importId: id.parse(importId), by: user.id, now: new Date(), keepWorkedOn })
  refresh()
  return undone
}

/** Takes an import that was undone up again. */
export async function reopen(importId: number): Promise<Result<null>> {
  const { db } = await requireUser('analyst')
  const reopened = reopenImport(db, id.parse(importId))
  refresh()
  return reopened
}

/** Throws a draft away. */
export async function discard(importId: number): Promise<Result<null>> {
  const { db } = await requireUser('analyst')
  const discarded = deleteDraft(db, id.parse(importId))
  if (discarded.ok) redirect('/imports')
  return discarded
}
