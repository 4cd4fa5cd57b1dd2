import { asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { NoteKind } from '@/domain/note'
import type { Tx } from './open'
import { notePeople, notes, noteVersions, users } from './schema'

export interface NoteView {
  id: number
  kind: NoteKind
  heldOn: string
  place: string
  body: string
  people: { name: string; contactId: number | null }[]
  authorId: string | null
  author: string | null
  createdAt: Date
  updatedAt: Date
  version: number
  /** The lead it came from, where that was merged into this one. */
  from?: string | null
}

/** A lead's notes, the latest day first. */
export function listNotes(db: Tx, leadId: number): NoteView[] {
  const rows = db
    .select({
      id: notes.id,
      kind: notes.kind,
      heldOn: notes.heldOn,
      place: notes.place,
      body: notes.body,
      authorId: notes.authorId,
      author: users.name,
      createdAt: notes.createdAt,
      updatedAt: notes.updatedAt,
      version: notes.version,
    })
    .from(notes)
    .leftJoin(users, eq(users.id, notes.authorId))
    .where(eq(notes.leadId, leadId))
    .orderBy(desc(notes.heldOn), desc(notes.id))
    .all()
  const people = listPeople(
    db,
    rows.map((note) => note.id),
  )
  return rows.map((note) => ({ ...note, people: people.get(note.id) ?? [] }))
}

function listPeople(db: Tx, noteIds: number[]): Map<number, NoteView['people']> {
  const people = new Map<number, NoteView['people']>()
  if (noteIds.length === 0) return people
  const rows = db.select().from(notePeople).where(inArray(notePeople.noteId, noteIds)).orderBy(sql`rowid`).all()
  for (const { noteId, name, contactId } of rows)
    people.set(noteId, [...(people.get(noteId) ?? []), { name, contactId }])
  return people
}

/** What a note said before each edit, the oldest first. */
export function listNoteVersions(db: Tx, noteId: number) {
  return db
    .select({
      version: noteVersions.version,
      body: noteVersions.body,
      details: noteVersions.details,
      editedBy: users.name,
      editedAt: noteVersions.editedAt,
    })
    .from(noteVersions)
    .leftJoin(users, eq(users.id, noteVersions.editedBy))
    .where(eq(noteVersions.noteId, noteId))
    .orderBy(asc(noteVersions.version))
    .all()
}
