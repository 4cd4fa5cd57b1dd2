import { asc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { contactInputSchema } from '@/domain/contact'
import { addContact, editContact } from './contact-book'
import { getContactPage, listContacts } from './contact-list'
import { freshDatabase, freshLead } from './fresh-database'
import { mergeContacts } from './merge-contacts'
import { addNote } from './notes'
import type { Db } from './open'
import { activities, articles, contactChannels, contactMentions, contacts, leadContacts, notePeople } from './schema'
import { listContactMerges, survivingContact, undoContactMerge } from './undo-contact-merge'

let db: Db
let leadIds: number[]
let kept: number
let other: number

function person(role: string, channels: { kind: string; value: string }[]): number {
  const contact = contactInputSchema.parse({ name: 'Lu Jie', role, organisation: '', side: 'investor', channels })
  const made = addContact(db, { contact, by: 'ayesha' })
  if (!made.ok) throw new Error(made.reason.sentence)
  return made.value
}

const merge = (id = kept, otherId = other, version = 1) => {
  const merged = mergeContacts(db, { id, otherId, version, by: 'ayesha' })
  if (!merged.ok) throw new Error(merged.reason.sentence)
  return merged.value
}

/** All that hangs on contacts, as rows in one order: what a merge and its undoing must leave as it was. */
const everything = () => ({
  contacts: db.select({ id: contacts.id, role: contacts.role }).from(contacts).orderBy(asc(contacts.id)).all(),
  channels: db.select().from(contactChannels).orderBy(asc(contactChannels.contactId), asc(contactChannels.value)).all(),
  leads: db.select().from(leadContacts).orderBy(asc(leadContacts.leadId), asc(leadContacts.contactId)).all(),
  mentions: db.select().from(contactMentions).orderBy(asc(contactMentions.contactId)).all(),
  present: db.select().from(notePeople).all(),
})

beforeEach(() => {
  db = freshDatabase()
  leadIds = [freshLead(db), freshLead(db)]
  const email = { kind: 'email', value: 'lu@guodong.cn' }
  kept = person('', [email])
  other = person('Chairman', [email, { kind: 'wechat', value: 'lujie88' }])
  const [one = 0, two = 0] = leadIds
  const { id: articleId } = db
    .insert(articles)
    .values({ fingerprint: 'f', headline: 'H', text: 'H', headlineEnd: 1, channel: 'paste', kind: 'investment' })
    .returning({ id: articles.id })
    .get()
  db.insert(leadContacts)
    .values([
      { leadId: one, contactId: kept },
      { leadId: one, contactId: other, articleId, quote: 'Lu Jie', start: 3, end: 9 },
      { leadId: two, contactId: other },
    ])
    .run()
  db.insert(contactMentions)
    .values([
      { contactId: kept, articleId, role: 'President' },
      { contactId: other, articleId, role: 'Chairman', start: 3 },
    ])
    .run()
  const noted = addNote(db, {
    leadId: two,
    requestKey: 'a',
    by: 'ayesha',
    today: '2026-11-21',
    note: { kind: 'call', heldOn: '2026-11-20', place: '', body: 'They will come', people: ['Lu Jie'] },
    picked: [{ name: 'Lu Jie', contactId: other, side: null }],
  })
  expect(noted.ok).toBe(true)
})

test('two entries of one person become one, with all that hung on either', () => {
  expect(getContactPage(db, kept)?.namesakes.map(({ id }) => id)).toEqual([other])
  merge()
  expect(getContactPage(db, other)).toBeUndefined()
  const page = getContactPage(db, kept)
  expect(page).toMatchObject({ role: 'Chairman', channels: [{ value: 'lu@guodong.cn' }, { value: 'lujie88' }] })
  expect(page?.leads.map(({ id }) => id).sort()).toEqual(leadIds)
  expect(page?.notes).toHaveLength(1)
  expect(listContactMerges(db, kept)).toMatchObject([{ goneId: other, role: 'Chairman', mergedBy: 'Ayesha Malik' }])
  expect(survivingContact(db, other)).toBe(kept)
})

test('a merge that is undone leaves everything as it was, and undoing it twice is one act', () => {
  const before = everything()
  const mergeId = merge()
  expect(everything()).not.toEqual(before)
  expect(undoContactMerge(db, { mergeId, by: 'bilal' })).toEqual({ ok: true, value: other })
  expect(undoContactMerge(db, { mergeId, by: 'bilal' })).toEqual({ ok: true, value: other })
  expect(everything()).toEqual(before)
  expect(listContactMerges(db, kept)).toEqual([])
  expect(survivingContact(db, other)).toBeUndefined()
  const found = listContacts(db, { typed: 'chairman', side: null, organisation: '', after: null }).shown
  expect(found.map(({ id }) => id)).toEqual([other])
})

test('what was changed since the merge stays with the one that stayed', () => {
  const mergeId = merge()
  const contact = contactInputSchema.parse({
    name: 'Lu Jie',
    role: 'President',
    organisation: '',
    side: 'investor',
    channels: [{ kind: 'phone', value: '+86 10 8523 0000' }],
  })
  expect(editContact(db, { id: kept, version: 2, contact, by: 'bilal' }).ok).toBe(true)
  db.delete(leadContacts)
    .where(eq(leadContacts.leadId, leadIds[1] ?? 0))
    .run()
  undoContactMerge(db, { mergeId, by: 'bilal' })
  expect(getContactPage(db, kept)).toMatchObject({ role: 'President', channels: [{ kind: 'phone' }] })
  expect(getContactPage(db, other)).toMatchObject({ role: 'Chairman', channels: [] })
  expect(getContactPage(db, other)?.leads.map(({ id }) => id)).toEqual([leadIds[0]])
  const told = db.select().from(activities).where(eq(activities.field, 'person')).orderBy(asc(activities.id)).all()
  expect(told.at(-1)).toMatchObject({
    leadId: leadIds[0],
    actorId: 'bilal',
    before: 'Lu Jie, President',
    after: 'Lu Jie, Chairman',
  })
})

test('merges of merges are undone the last first', () => {
  const third = person('Founder', [])
  const first = merge()
  const second = merge(third, kept)
  expect(survivingContact(db, other)).toBe(third)
  expect(undoContactMerge(db, { mergeId: first, by: 'bilal' })).toMatchObject({ ok: false, reason: { code: 'gate' } })
  expect(undoContactMerge(db, { mergeId: second, by: 'bilal' }).ok).toBe(true)
  expect(undoContactMerge(db, { mergeId: first, by: 'bilal' }).ok).toBe(true)
  expect(getContactPage(db, third)?.leads).toEqual([])
  expect(undoContactMerge(db, { mergeId: 99, by: 'bilal' })).toMatchObject({ reason: { code: 'missing' } })
})
