import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { addFollowUp, changeFollowUp } from './follow-ups'
import { freshDatabase, freshLead } from './fresh-database'
import { countUnreadMessages, listInbox, markAllMessages, markMessage } from './inbox'
import { assignLead, moveLead } from './leads'
import { addNote, editNote } from './notes'
import type { Db } from './open'
import { leads, users } from './schema'

const today = '2026-11-21'
let db: Db
let leadId: number
beforeEach(() => {
  db = freshDatabase()
  leadId = freshLead(db)
  db.insert(users).values({ id: 'vera', name: 'Vera', email: 'vera@example.org', role: 'viewer' }).run()
})

const note = (body: string) => ({ kind: 'call' as const, heldOn: '2026-11-20', place: '', people: [], body })
const write = (body: string) => addNote(db, { leadId, requestKey: body, by: 'ayesha', note: note(body), today })
const seen = () => ({ leadId, version: db.select().from(leads).where(eq(leads.id, leadId)).get()?.version ?? 0 })
const kinds = (userId: string) => listInbox(db, userId, null).map(({ kind, from }) => [kind, from])

test('who is mentioned in a note gets a message, a viewer too, and once for each note', () => {
  const written = write('@Bilal Khan and @Vera, and @Ayesha Malik herself')
  write('@Bilal Khan and @Vera, and @Ayesha Malik herself')
  expect(kinds('bilal')).toEqual([['mention', 'Ayesha Malik']])
  expect(kinds('vera')).toEqual([['mention', 'Ayesha Malik']])
  expect(kinds('ayesha')).toEqual([])
  const noteId = written.ok ? written.value.noteId : 0
  const edit = (body: string, version: number) =>
    editNote(db, { noteId, version, by: 'ayesha', note: note(body), today })
  edit('@Bilal Khan, now with a date', 1)
  expect(kinds('bilal')).toHaveLength(1)
  edit('@Vera again', 2)
  expect(kinds('vera')).toHaveLength(2)
})

test('an account that is deactivated is told nothing', () => {
  db.update(users).set({ deactivatedAt: new Date() }).where(eq(users.id, 'vera')).run()
  write('@Vera')
  expect(kinds('vera')).toEqual([])
})

test('a lead that another gives, on its page or in a move, lands in the inbox; one taken oneself does not', () => {
  assignLead(db, { ...seen(), by: 'ayesha', ownerId: 'ayesha' })
  assignLead(db, { ...seen(), by: 'ayesha', ownerId: 'bilal' })
  moveLead(db, { ...seen(), from: 'new', to: 'contacted', by: 'bilal', gate: { ownerId: 'ayesha' }, today })
  expect(kinds('ayesha')).toEqual([['lead-given', 'Bilal Khan']])
  expect(kinds('bilal')).toEqual([['lead-given', 'Ayesha Malik']])
})

test('a follow-up that another gives lands in the inbox, when it is planned or handed over', () => {
  const followUp = { title: 'Send the brochure', dueOn: '2026-12-01', ownerId: 'bilal', repeats: null }
  const added = addFollowUp(db, { leadId, requestKey: 'f', by: 'ayesha', followUp })
  const id = added.ok ? added.value.followUpId : 0
  changeFollowUp(db, { id, version: 1, by: 'ayesha', followUp: { ...followUp, dueOn: '2026-12-02' } })
  changeFollowUp(db, { id, version: 2, by: 'bilal', followUp: { ...followUp, ownerId: 'ayesha' } })
  expect(listInbox(db, 'bilal', null)).toMatchObject([{ kind: 'follow-up-given', followUp: 'Send the brochure' }])
  expect(kinds('ayesha')).toEqual([['follow-up-given', 'Bilal Khan']])
})

test('messages are read, unread again and read all at once, each by its own user alone', () => {
  write('@Bilal Khan one')
  write('@Bilal Khan two')
  const [latest] = listInbox(db, 'bilal', null)
  const id = latest?.id ?? 0
  markMessage(db, { id, userId: 'vera', read: true })
  expect(countUnreadMessages(db, 'bilal')).toBe(2)
  markMessage(db, { id, userId: 'bilal', read: true })
  expect(countUnreadMessages(db, 'bilal')).toBe(1)
  markMessage(db, { id, userId: 'bilal', read: false })
  expect(countUnreadMessages(db, 'bilal')).toBe(2)
  markAllMessages(db, 'bilal')
  expect(countUnreadMessages(db, 'bilal')).toBe(0)
  expect(listInbox(db, 'bilal', id)).toHaveLength(1)
})
