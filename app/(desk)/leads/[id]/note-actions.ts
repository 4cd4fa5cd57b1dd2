'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { agencyTime, agencyToday } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { deleteNote, restoreNote } from '@/db/note-deletion'
import { listNoteVersions } from '@/db/note-list'
import { addNote, editNote, type NoteRefusal } from '@/db/notes'
import { pickedSchema } from '@/domain/contact'
import { formatDay } from '@/domain/day'
import { noteInputSchema } from '@/domain/note'
import { type Result, refused } from '@/domain/result'

const id = z.number().int().positive()
const sentNote = z.object({
  leadId: id,
  /** Null for a new note. */
  noteId: id.nullable(),
  /** The version that the editing began from. */
  version: z.number().int().nonnegative(),
  requestKey: z.uuid(),
  picked: z.array(pickedSchema).max(50).default([]),
  files: z.array(id).max(200).default([]),
  note: noteInputSchema,
})

/** Writes a new note, or saves an edit of one. Sending the same again does nothing more. */
export async function saveNote(sent: z.input<typeof sentNote>): Promise<Result<unknown, NoteRefusal>> {
  const { db, user } = await requireUser('analyst')
  const parsed = sentNote.safeParse(sent)
  if (!parsed.success) return invalid(parsed.error)
  const { leadId, noteId, version, requestKey, picked, files, note } = parsed.data
  const writing = { by: user.id, note, picked, files, today: agencyToday() }
  const saved =
    noteId === null ? addNote(db, { leadId, requestKey, ...writing }) : editNote(db, { noteId, version, ...writing })
  if (saved.ok) refresh()
  return saved
}

export async function discardNote(noteId: number): Promise<Result<unknown>> {
  const { db, user } = await requireUser('analyst')
  const deleted = deleteNote(db, { noteId: id.parse(noteId), by: user.id })
  refresh()
  return deleted
}

export async function bringBackNote(leadId: number, noteId: number): Promise<Result<unknown>> {
  const { db, user } = await requireUser('analyst')
  const restored = restoreNote(db, { leadId: id.parse(leadId), noteId: id.parse(noteId), by: user.id })
  refresh()
  return restored
}

/** What a note said before each edit, the latest first, in words for the screen. */
export async function readNoteHistory(noteId: number) {
  const { db } = await requireUser()
  return listNoteVersions(db, id.parse(noteId))
    .reverse()
    .map(({ version, body, details, editedBy, editedAt }) => ({
      version,
      body,
      details: [formatDay(details.heldOn), details.place, details.people.join(', ')].filter(Boolean).join(' · '),
      until: `Until ${editedBy ?? 'somebody'} edited it, ${agencyTime(editedAt)}`,
    }))
}

function invalid(error: z.ZodError): Result<never> {
  const issue = error.issues[0]
  const field = issue?.path.find((part) => typeof part === 'string' && part !== 'note')
  return refused('invalid', issue?.message ?? 'This note does not fit', field?.toString())
}
