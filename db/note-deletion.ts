import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { noteInputSchema } from '@/domain/note'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { setPeople } from './note-people'
import { contentOf } from './notes'
import type { Db } from './open'
import { activities, notes } from './schema'

/** Deletes a note. Its words stay in the activity, from which `restoreNote` brings it back. Deleting twice is no error. */
export function deleteNote(db: Db, { noteId, by }: { noteId: number; by: string }): Result<{ deleted: boolean }> {
  return db.transaction((tx) => {
    const row = tx.select().from(notes).where(eq(notes.id, noteId)).get()
    if (!row) return ok({ deleted: false })
    const before = { noteId, authorId: row.authorId, ...contentOf(tx, row) }
    tx.delete(notes).where(eq(notes.id, noteId)).run()
    recordActivity(tx, { act: 'note-deleted', actorId: by, leadId: row.leadId, before })
    return ok({ deleted: true })
  }, immediate)
}

/** Brings a deleted note back as it was, under its own number, with its author. */
export function restoreNote(
  db: Db,
  { leadId, noteId, by }: { leadId: number; noteId: number; by: string },
): Result<{ noteId: number }> {
  return db.transaction((tx) => {
    const there = tx.select({ id: notes.id }).from(notes).where(eq(notes.id, noteId)).get()
    if (there) return ok({ noteId })
    const deletion = tx
      .select({ before: activities.before })
      .from(activities)
      .where(
        and(
          eq(activities.leadId, leadId),
          eq(activities.act, 'note-deleted'),
          eq(sql`json_extract(${activities.before}, '$.noteId')`, noteId),
        ),
      )
      .orderBy(desc(activities.id))
      .get()
    const kept = deletedNoteSchema.safeParse(deletion?.before)
    if (!kept.success) return refused('missing', 'This note is no longer kept.')
    const { people, authorId, ...columns } = kept.data
    tx.insert(notes)
      .values({ ...columns, id: noteId, leadId, authorId })
      .run()
    setPeople(tx, { leadId, noteId, people, by })
    recordActivity(tx, { act: 'restored', actorId: by, leadId, field: 'note', after: { noteId, kind: columns.kind } })
    return ok({ noteId })
  }, immediate)
}

const immediate = { behavior: 'immediate' } as const
const deletedNoteSchema = noteInputSchema.extend({ authorId: z.string().nullable() })
