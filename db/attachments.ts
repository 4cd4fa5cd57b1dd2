import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { MAX_LEAD_BYTES } from '@/domain/attachment'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import type { Db, Tx } from './open'
import { attachments, leads, notes, users } from './schema'

interface Kept {
  leadId: number
  /** SHA-256 of the bytes, under which they lie in the data folder. */
  hash: string
  name: string
  type: string
  size: number
  by: string
}

/** Puts a file that lies in the data folder on a lead. The same bytes under the same name again are the file that is there. */
export function addAttachment(db: Db, { by, ...file }: Kept): Result<{ id: number }> {
  return db.transaction((tx) => {
    const there = and(eq(attachments.leadId, file.leadId), isNull(attachments.deletedAt))
    const same = tx
      .select({ id: attachments.id })
      .from(attachments)
      .where(and(there, eq(attachments.hash, file.hash), eq(attachments.name, file.name)))
      .get()
    if (same) return ok(same)
    const refusal = refuseFile(tx, file.leadId, file.size)
    if (refusal) return refusal
    const { id } = tx
      .insert(attachments)
      .values({ ...file, addedBy: by })
      .returning({ id: attachments.id })
      .get()
    recordActivity(tx, { act: 'file-added', actorId: by, leadId: file.leadId, after: { name: file.name } })
    return ok({ id })
  }, immediate)
}

/** Why a lead takes no file of that size, asked before its bytes are read and again before they count. */
export function refuseFile(tx: Tx, leadId: number, size: number): Refused | undefined {
  const lead = tx
    .select({ id: leads.id })
    .from(leads)
    .where(and(eq(leads.id, leadId), isNull(leads.deletedAt)))
    .get()
  if (!lead) return refused('missing', 'This lead was deleted meanwhile: the file was not kept')
  const held = tx
    .select({ size: sql<number>`coalesce(sum(${attachments.size}), 0)` })
    .from(attachments)
    .where(and(eq(attachments.leadId, leadId), isNull(attachments.deletedAt)))
    .get()
  if ((held?.size ?? 0) + size <= MAX_LEAD_BYTES) return undefined
  return refused('invalid', 'Files of 200 MB hang on this lead, and no more do: delete some first')
}
type Refused = ReturnType<typeof refused>

/** Ties files of a lead to one of its notes. Call it in the note's transaction. */
export function tieToNote(
  tx: Tx,
  { leadId, noteId, files }: { leadId: number; noteId: number; files: number[] },
): void {
  if (files.length === 0) return
  tx.update(attachments)
    .set({ noteId })
    .where(and(eq(attachments.leadId, leadId), inArray(attachments.id, files), isNull(attachments.noteId)))
    .run()
}

/** A note that is deleted takes its files out of sight, until it is brought back. */
const isInSight = and(
  isNull(attachments.deletedAt),
  or(isNull(attachments.noteId), sql`EXISTS (SELECT 1 FROM ${notes} WHERE ${notes.id} = ${attachments.noteId})`),
)

/** A lead's files, in the order they came. */
export const listAttachments = (db: Tx, leadId: number) =>
  db
    .select({
      id: attachments.id,
      noteId: attachments.noteId,
      name: attachments.name,
      type: attachments.type,
      size: attachments.size,
      addedBy: users.name,
      createdAt: attachments.createdAt,
    })
    .from(attachments)
    .leftJoin(users, eq(users.id, attachments.addedBy))
    .where(and(eq(attachments.leadId, leadId), isInSight))
    .orderBy(asc(attachments.id))
    .all()
export type Attachment = ReturnType<typeof listAttachments>[number]

/** A file that can be downloaded; undefined once it, its note or its lead is deleted. */
export const getAttachment = (db: Tx, id: number) =>
  db
    .select({ hash: attachments.hash, name: attachments.name, type: attachments.type, size: attachments.size })
    .from(attachments)
    .innerJoin(leads, and(eq(leads.id, attachments.leadId), isNull(leads.deletedAt)))
    .where(and(eq(attachments.id, id), isInSight))
    .get()

const immediate = { behavior: 'immediate' } as const
