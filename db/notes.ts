import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Picked } from '@/domain/contact'
import { type FieldConflict, mergeEdits } from '@/domain/merge'
import { type NoteInput, noteInputSchema } from '@/domain/note'
import { ok, type Refusal, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { tieToNote } from './attachments'
import { tellMentioned } from './inbox'
import { addTasksOfNote } from './note-follow-ups'
import { setPeople } from './note-people'
import type { Db, Tx } from './open'
import { leads, notePeople, notes, noteVersions } from './schema'

/** A refused edit brings each field that both sides changed, and the two edits joined, with those fields as theirs. */
export type NoteRefusal = Refusal & {
  joined?: NoteInput & { version: number }
  conflicts?: FieldConflict<NoteInput>[]
}

interface Writing {
  by: string
  note: NoteInput
  /** Whom the names stand for, where somebody was picked or is new. */
  picked?: Picked[]
  /** Files of the lead that came while the note was written. */
  files?: number[]
  /** The day it is for the agency: boxes without a day fall due a week later. */
  today: string
}

/** Writes a note on a lead. The same `requestKey` again gives the note that is there: a double click is one note. */
export function addNote(
  db: Db,
  { leadId, requestKey, by, note, picked, files = [], today }: Writing & { leadId: number; requestKey: string },
): Result<{ noteId: number }> {
  return db.transaction((tx) => {
    const written = tx.select({ id: notes.id }).from(notes).where(eq(notes.requestKey, requestKey)).get()
    if (written) return ok({ noteId: written.id })
    if (!isWorkable(tx, leadId))
      return refused('missing', 'This lead was deleted meanwhile. Your note is kept here: copy it.')
    const { people, ...columns } = note
    const { id } = tx
      .insert(notes)
      .values({ ...columns, leadId, requestKey, authorId: by })
      .returning({ id: notes.id })
      .get()
    setPeople(tx, { leadId, noteId: id, people, picked, by })
    tieToNote(tx, { leadId, noteId: id, files })
    recordActivity(tx, {
      act: 'noted',
      actorId: by,
      leadId,
      after: { noteId: id, kind: note.kind, heldOn: note.heldOn },
    })
    addTasksOfNote(tx, { leadId, noteId: id, by, before: '', body: note.body, today })
    tellMentioned(tx, { leadId, noteId: id, by, before: '', body: note.body })
    return ok({ noteId: id })
  }, immediate)
}

/**
 * Edits a note that was at `version` when the editing began. Where somebody else saved in between, fields that only one
 * of the two changed are joined; a field that both changed refuses the edit as stale and brings both versions.
 * What the note said before is kept in `note_versions`.
 */
export function editNote(
  db: Db,
  { noteId, version, by, note, picked, files = [], today }: Writing & { noteId: number; version: number },
): Result<{ version: number; joined: boolean }, NoteRefusal> {
  return db.transaction((tx) => {
    const row = tx.select().from(notes).where(eq(notes.id, noteId)).get()
    if (!row || !isWorkable(tx, row.leadId)) {
      return refused('missing', 'This note was deleted meanwhile. Your words are kept here: copy them.')
    }
    tieToNote(tx, { leadId: row.leadId, noteId, files })
    const theirs = contentOf(tx, row)
    const original = version === row.version ? theirs : versionOf(tx, noteId, version)
    const { merged, conflicts } = mergeEdits(original, note, theirs)
    if (conflicts.length > 0) {
      const { reason } = refused('stale', 'Somebody else changed this note meanwhile.')
      return { ok: false, reason: { ...reason, joined: { ...merged, version: row.version }, conflicts } }
    }
    const joined = version !== row.version
    if (JSON.stringify(merged) === JSON.stringify(theirs)) return ok({ version: row.version, joined })
    const { body, ...details } = theirs
    tx.insert(noteVersions).values({ noteId, version: row.version, body, details, editedBy: by }).run()
    const { people, ...columns } = merged
    tx.update(notes)
      .set({ ...columns, version: row.version + 1, updatedAt: new Date() })
      .where(eq(notes.id, noteId))
      .run()
    setPeople(tx, { leadId: row.leadId, noteId, people, picked, by })
    recordActivity(tx, {
      act: 'note-edited',
      actorId: by,
      leadId: row.leadId,
      before: { noteId, version: row.version },
      after: { noteId, version: row.version + 1, kind: merged.kind, heldOn: merged.heldOn },
    })
    addTasksOfNote(tx, { leadId: row.leadId, noteId, by, before: theirs.body, body: merged.body, today })
    tellMentioned(tx, { leadId: row.leadId, noteId, by, before: theirs.body, body: merged.body })
    return ok({ version: row.version + 1, joined })
  }, immediate)
}

const immediate = { behavior: 'immediate' } as const

const isWorkable = (tx: Tx, leadId: number): boolean =>
  tx
    .select({ id: leads.id })
    .from(leads)
    .where(and(eq(leads.id, leadId), isNull(leads.deletedAt)))
    .get() !== undefined

/** What a note says, in the shape of the form. */
export function contentOf(tx: Tx, row: typeof notes.$inferSelect): NoteInput {
  const people = tx
    .select({ name: notePeople.name })
    .from(notePeople)
    .where(eq(notePeople.noteId, row.id))
    .orderBy(sql`rowid`)
    .all()
  return {
    kind: row.kind,
    heldOn: row.heldOn,
    place: row.place,
    people: people.map((person) => person.name),
    body: row.body,
  }
}

function versionOf(tx: Tx, noteId: number, version: number): NoteInput | undefined {
  const kept = tx
    .select()
    .from(noteVersions)
    .where(and(eq(noteVersions.noteId, noteId), eq(noteVersions.version, version)))
    .get()
  return kept && noteInputSchema.parse({ ...kept.details, body: kept.body })
}
