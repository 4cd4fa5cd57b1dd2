import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { contactInputSchema } from '@/domain/contact'
import { addContact, editContact } from './contact-book'
import { findContacts, getContactPage, listContacts } from './contact-list'
import { listLeadContacts } from './contacts'
import { freshDatabase, freshLead } from './fresh-database'
import { obtainInvestor } from './investors'
import { mergeContacts } from './merge-contacts'
import { addNote } from './notes'
import { activities, articles, contactMentions, contacts, leadArticles, leadContacts } from './schema'

const person = (values: Partial<Parameters<typeof contactInputSchema.parse>[0] & object> = {}) =>
  contactInputSchema.parse({ name: 'Lu Jie', role: '', organisation: '', side: 'investor', channels: [], ...values })

const everybody = { typed: '', side: null, organisation: '', after: null }

function added(db: ReturnType<typeof freshDatabase>, values = {}): number {
  const made = addContact(db, { contact: person(values), by: 'ayesha' })
  if (!made.ok) throw new Error(made.reason.sentence)
  return made.value
}

test('a minister never becomes the investor’s contact, whoever tries', () => {
  const db = freshDatabase()
  const investorId = obtainInvestor(db, 'GuoDong Group', 'CN')
  const id = added(db, { name: 'Qaiser Sheikh', side: 'host', organisation: 'GuoDong Group' })
  expect(getContactPage(db, id)).toMatchObject({ side: 'host', investorId: null })
  expect(() => db.update(contacts).set({ investorId }).where(eq(contacts.id, id)).run()).toThrow(/investor/)
  expect(() => db.insert(contacts).values({ name: 'A', nameKey: 'a', side: 'host', investorId }).run()).toThrow(
    /investor/,
  )

  const theirs = added(db, { organisation: 'Guo Dong' })
  expect(getContactPage(db, theirs)).toMatchObject({ investorId, investor: 'GuoDong Group' })
  expect(() => db.update(contacts).set({ side: 'host' }).where(eq(contacts.id, theirs)).run()).toThrow(/investor/)
  const turned = editContact(db, { id: theirs, version: 1, contact: person({ side: 'host' }), by: 'ayesha' })
  expect(turned).toEqual({ ok: true, value: { version: 2 } })
  expect(getContactPage(db, theirs)).toMatchObject({ side: 'host', investorId: null })
  expect(mergeContacts(db, { id, otherId: added(db), version: 1, by: 'ayesha' })).toMatchObject({ ok: false })
})

test('ways to reach somebody are checked each by its kind, and kept in their order', () => {
  const refusedFor = (kind: string, value: string) =>
    contactInputSchema.safeParse({ ...person(), channels: [{ kind, value }] }).error?.issues[0]?.message
  expect(refusedFor('email', 'lu at guodong')).toMatch(/e-mail/)
  expect(refusedFor('phone', 'call me')).toMatch(/number/)
  expect(refusedFor('whatsapp', '+86 138 0013 8000')).toBeUndefined()
  expect(refusedFor('linkedin', 'javascript:alert(1)')).toMatch(/address/)
  const channels = [
    { kind: 'phone', value: '+86 10 8523 0000' },
    { kind: 'email', value: 'lu@guodong.cn' },
  ]
  const db = freshDatabase()
  expect(getContactPage(db, added(db, { channels }))?.channels).toEqual(channels)
})

test('contacts are found by words, side and organisation, page after page', () => {
  const db = freshDatabase()
  obtainInvestor(db, 'GuoDong Group', 'CN')
  added(db, { role: 'Vice President', organisation: 'Guo Dong' })
  added(db, { name: 'Qaiser Sheikh', role: 'Minister', side: 'host', organisation: 'Board of Investment' })
  const names = (query: object) => listContacts(db, { ...everybody, ...query }).shown.map(({ name }) => name)
  expect(names({})).toEqual(['Lu Jie', 'Qaiser Sheikh'])
  expect(names({ typed: 'minis' })).toEqual(['Qaiser Sheikh'])
  expect(names({ side: 'investor' })).toEqual(['Lu Jie'])
  expect(names({ organisation: 'guodong g' })).toEqual(['Lu Jie'])
  expect(names({ organisation: '100%' })).toEqual([])
  expect(names({ after: { name: 'Lu Jie', id: 1 } })).toEqual(['Qaiser Sheikh'])
  for (let at = 0; at < 60; at += 1) added(db, { name: `Aa ${at}` })
  expect(listContacts(db, everybody).next?.name).toBe('Aa 9')
})

test('an edit that comes second is refused, and each lead tells of the first', () => {
  const db = freshDatabase()
  const leadId = freshLead(db)
  const id = added(db)
  db.insert(leadContacts).values({ leadId, contactId: id }).run()
  const change = { id, version: 1, by: 'ayesha', contact: person({ role: 'Chairman' }) }
  expect(editContact(db, change).ok).toBe(true)
  expect(editContact(db, change)).toMatchObject({ ok: false, reason: { code: 'stale' } })
  expect(db.select().from(activities).all()).toMatchObject([
    { act: 'corrected', field: 'person', before: 'Lu Jie', after: 'Lu Jie, Chairman' },
  ])
})

test('who is picked as present is a link, who is new becomes a contact of the lead, and a bare name stays a name', () => {
  const db = freshDatabase()
  const leadId = freshLead(db)
  const [known, namesake] = [added(db), added(db)]
  const note = {
    kind: 'call' as const,
    heldOn: '2026-11-20',
    place: '',
    body: 'They will come',
    people: [] as string[],
  }
  const noted = addNote(db, {
    leadId,
    requestKey: 'a',
    by: 'ayesha',
    today: '2026-11-21',
    note: { ...note, people: ['Lu Jie', 'Wang Fang', 'Bilal Khan'] },
    picked: [
      { name: 'Lu Jie', contactId: namesake, side: null },
      { name: 'Wang Fang', contactId: null, side: 'investor' },
    ],
  })
  expect(noted.ok).toBe(true)
  expect(getContactPage(db, known)?.notes).toEqual([])
  expect(getContactPage(db, namesake)?.notes).toMatchObject([{ leadId, heldOn: '2026-11-20' }])
  expect(listLeadContacts(db, leadId)).toMatchObject([{ name: 'Wang Fang', side: 'investor' }])
  expect(findContacts(db, 'wan', leadId)).toMatchObject([{ name: 'Wang Fang' }])
  expect(listContacts(db, { ...everybody, typed: 'bilal' }).shown).toEqual([])
})

test('a lead shows how another of its articles words the role of somebody known', () => {
  const db = freshDatabase()
  const leadId = freshLead(db)
  const id = added(db, { role: 'Vice President' })
  const article = db
    .insert(articles)
    .values({ fingerprint: 'f', headline: 'H', text: 'H', headlineEnd: 1, channel: 'paste', kind: 'investment' })
    .returning({ id: articles.id })
    .get()
  db.insert(leadArticles).values({ leadId, articleId: article.id }).run()
  db.insert(leadContacts).values({ leadId, contactId: id }).run()
  db.insert(contactMentions).values({ contactId: id, articleId: article.id, role: 'Senior Vice President' }).run()
  expect(listLeadContacts(db, leadId)[0]?.mentions).toMatchObject([
    { articleId: article.id, role: 'Senior Vice President' },
  ])
  expect(getContactPage(db, id)?.articles).toMatchObject([{ headline: 'H', role: 'Senior Vice President' }])
})
