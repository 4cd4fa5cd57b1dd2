import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { nameKey } from '@/domain/name'
import type { NoteInput } from '@/domain/note'
import { freshDatabase, freshLead } from './fresh-database'
import { deleteNote, restoreNote } from './note-deletion'
import { listNotes, listNoteVersions } from './note-list'
import { addNote, editNote } from './notes'
import type { Db } from './open'
import { activities, contacts, followUps, leadContacts, leads } from './schema'

const today = '2026-07-20'
const call: NoteInput = { kind: 'call', heldOn: today, place: '', people: ['Lu Jie'], body: 'They like Port Qasim.' }
let db: Db
let leadId: number
const write = (note = call, requestKey = 'k1') => addNote(db, { leadId, requestKey, by: 'ayesha', note, today })
const noteId = () => listNotes(db, leadId)[0]?.id ?? 0
const acts = () =>
  db
    .select({ act: activities.act })
    .from(activities)
    .all()
    .map((row) => row.act)

beforeEach(() => {
  db = freshDatabase()
  leadId = freshLead(db)
})

test('a note sent five times is one note, told once', () => {
  const sent = Array.from({ length: 5 }, () => write())
  expect(new Set(sent.map((result) => JSON.stringify(result))).size).toBe(1)
  expect(listNotes(db, leadId)).toHaveLength(1)
  expect(acts()).toEqual(['noted'])
})

test('people present are tied to the contacts of the lead, whatever the case and accents', () => {
  const contact = db
    .insert(contacts)
    .values({ name: 'José Lu', nameKey: nameKey('José Lu'), side: 'investor' })
    .returning({ id: contacts.id })
    .get()
  db.insert(leadContacts).values({ leadId, contactId: contact.id }).run()
  write({ ...call, people: ['JOSE LU', 'Somebody New'] })
  expect(listNotes(db, leadId)[0]?.people).toEqual([
    { name: 'JOSE LU', contactId: contact.id },
    { name: 'Somebody New', contactId: null },
  ])
})

test('an edit keeps what the note said before', () => {
  write()
  const edited = editNote(db, {
    noteId: noteId(),
    version: 1,
    by: 'bilal',
    note: { ...call, body: 'They like Gwadar.' },
    today,
  })
  expect(edited).toEqual({ ok: true, value: { version: 2, joined: false } })
  expect(listNoteVersions(db, noteId())).toMatchObject([{ version: 1, body: call.body, editedBy: 'Bilal Khan' }])
  expect(acts()).toEqual(['noted', 'note-edited'])
})

test('two edits of different fields are joined, two of the same field are shown side by side', () => {
  write()
  const edit = (note: NoteInput) => editNote(db, { noteId: noteId(), version: 1, by: 'bilal', note, today })
  edit({ ...call, place: 'Beijing' })
  expect(edit({ ...call, body: 'They like Gwadar.' })).toEqual({ ok: true, value: { version: 3, joined: true } })
  expect(listNotes(db, leadId)[0]).toMatchObject({ place: 'Beijing', body: 'They like Gwadar.' })
  const refusal = edit({ ...call, body: 'They like Sialkot.' })
  expect(refusal).toMatchObject({
    ok: false,
    reason: {
      code: 'stale',
      joined: { body: 'They like Gwadar.', version: 3 },
      conflicts: [{ field: 'body', original: call.body, mine: 'They like Sialkot.', theirs: 'They like Gwadar.' }],
    },
  })
  expect(listNotes(db, leadId)[0]?.body).toBe('They like Gwadar.')
})

test('new "- [ ]" lines become follow-ups once, and stay deleted when deleted', () => {
  write({ ...call, body: '- [ ] Send the brochure by 2026-08-01' })
  expect(db.select().from(followUps).all()).toMatchObject([
    { title: 'Send the brochure', dueOn: '2026-08-01', ownerId: 'ayesha' },
  ])
  db.delete(followUps).run()
  const body = '- [ ] Send the brochure by 2026-08-01\n- [ ] Book the visit'
  editNote(db, { noteId: noteId(), version: 1, by: 'ayesha', note: { ...call, body }, today })
  expect(db.select().from(followUps).all()).toMatchObject([{ title: 'Book the visit', dueOn: '2026-07-27' }])
})

test('a deleted note comes back as it was', () => {
  write()
  const id = noteId()
  deleteNote(db, { noteId: id, by: 'bilal' })
  deleteNote(db, { noteId: id, by: 'bilal' })
  expect(listNotes(db, leadId)).toEqual([])
  expect(editNote(db, { noteId: id, version: 1, by: 'ayesha', note: call, today })).toMatchObject({ ok: false })
  restoreNote(db, { leadId, noteId: id, by: 'bilal' })
  expect(listNotes(db, leadId)).toMatchObject([
    { id, body: call.body, author: 'Ayesha Malik', people: [{ name: 'Lu Jie' }] },
  ])
  expect(acts()).toEqual(['noted', 'note-deleted', 'restored'])
})

test('a lead deleted under the hands takes no note', () => {
  db.update(leads).set({ deletedAt: new Date() }).where(eq(leads.id, leadId)).run()
  expect(write()).toMatchObject({ ok: false, reason: { code: 'missing' } })
  expect(acts()).toEqual([])
})

test('a note makes the lead active', () => {
  db.update(leads)
    .set({ activeAt: new Date(0) })
    .run()
  write()
  expect(db.select().from(leads).get()?.activeAt.getTime()).toBeGreaterThan(Date.now() - 60_000)
})
