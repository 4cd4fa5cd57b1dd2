import { beforeEach, expect, test } from 'vitest'
import { snippetParts } from '@/domain/search'
import { freshDatabase, freshLead } from './fresh-database'
import type { Db } from './open'
import { articles, contacts, investors, leadContacts, leads, notes } from './schema'
import { search } from './search'

let db: Db
let leadId: number
beforeEach(() => {
  db = freshDatabase()
  leadId = freshLead(db, { title: 'GuoDong Group' })
  const article = { headlineEnd: 0, channel: 'paste', kind: 'investment' } as const
  db.insert(articles)
    .values({ ...article, fingerprint: 'a', headline: 'Towers', text: 'Towers\n\nGuoDong would build telecom towers.' })
    .run()
  db.insert(investors).values({ name: 'GuoDong Group', country: 'CN' }).run()
  const contact = { name: 'José Díaz', nameKey: 'jose diaz', role: 'chairman', side: 'investor' } as const
  const { id } = db.insert(contacts).values(contact).returning({ id: contacts.id }).get()
  db.insert(leadContacts).values({ leadId, contactId: id }).run()
  db.insert(notes).values({ leadId, kind: 'call', heldOn: '2028-02-29', body: 'They asked for power at Gwadar.' }).run()
})
const kinds = (typed: string) => search(db, typed).map(({ kind, href }) => `${kind} ${href}`)

test('a prefix finds leads, investors and articles, what is so named first', () => {
  expect(kinds('guod')).toEqual([`lead /leads/${leadId}`, 'investor /investors/1', 'article /articles/1'])
})

test('each hit shows its own words', () => {
  const [, , article] = search(db, 'guodong')
  expect(
    snippetParts(article?.snippet ?? '')
      .map(({ text }) => text)
      .join(''),
  ).toMatch(/would build telecom towers/)
})

test('accents and case do not matter, every word does', () => {
  expect(kinds('JOSE diaz')).toEqual(['person /contacts/1'])
  expect(kinds('jose nobody')).toEqual([])
})

test('a note is found by its words, which are shown', () => {
  const [hit] = search(db, 'gwad')
  expect(hit).toMatchObject({ kind: 'note', href: `/leads/${leadId}#note-1`, title: 'GuoDong Group' })
  expect(snippetParts(hit?.snippet ?? '')).toContainEqual({ text: 'Gwadar', matches: true })
})

test('what is in the trash is not found, its people and notes neither', () => {
  db.update(leads).set({ deletedAt: new Date() }).run()
  expect(kinds('guodong')).toEqual(['investor /investors/1', 'article /articles/1'])
  expect(kinds('gwadar')).toEqual([])
  expect(kinds('jose')).toEqual([])
})

test.each(['', ' ', '"', "'", ';--', '%', '_', '*', '^', 'NEAR(', 'title:', 'a OR', '-', '🦀', 'x'.repeat(10_000)])(
  'takes %s without harm',
  (typed) => {
    expect(Array.isArray(search(db, typed))).toBe(true)
  },
)
