import { beforeEach, expect, test } from 'vitest'
import { freshDatabase } from './fresh-database'
import { type Db, migrateDatabase, openDatabase } from './open'
import { deleteView, getUsualQuery, listViews, saveView, setUsualView } from './saved-views'
import { users } from './schema'

let db: Db

beforeEach(() => {
  db = openDatabase(':memory:')
  migrateDatabase(db, 'db/migrations')
  const people = ['sana', 'omar'].map((id) => ({ id, name: id, email: `${id}@example.com` }))
  db.insert(users).values(people).run()
})

const seen = (userId: string) => listViews(db, userId).map(({ name, query }) => `${name}: ${query}`)

test('a view is one’s own unless it is shared', () => {
  saveView(db, { ownerId: 'sana', name: 'Mine', query: 'owner=me', shared: false })
  saveView(db, { ownerId: 'sana', name: 'Solar', query: 'sector=solar', shared: true })
  expect(seen('sana')).toEqual(['Mine: owner=me', 'Solar: sector=solar'])
  expect(seen('omar')).toEqual(['Solar: sector=solar'])
})

test('the same name again replaces one’s own view, and nobody else’s', () => {
  saveView(db, { ownerId: 'sana', name: 'Solar', query: 'sector=solar', shared: true })
  saveView(db, { ownerId: 'omar', name: 'Solar', query: 'q=sun', shared: false })
  saveView(db, { ownerId: 'sana', name: 'Solar', query: 'sector=solar&owner=me', shared: true })
  expect(seen('sana')).toEqual(['Solar: sector=solar&owner=me'])
  expect(seen('omar')).toEqual(['Solar: sector=solar&owner=me', 'Solar: q=sun'])
})

test('only its owner deletes a view', () => {
  const { id } = saveView(db, { ownerId: 'sana', name: 'Solar', query: 'sector=solar', shared: true })
  expect(deleteView(db, { id, ownerId: 'omar' })).toMatchObject({ ok: false, reason: { code: 'missing' } })
  expect(deleteView(db, { id, ownerId: 'sana' }).ok).toBe(true)
  expect(seen('sana')).toEqual([])
})

test('a pipeline opens with one’s usual view, a colleague’s shared one too, until that is shared no longer', () => {
  const db = freshDatabase()
  const mine = saveView(db, { ownerId: 'ayesha', name: 'Mine', query: 'owner=me', shared: false })
  const theirs = saveView(db, { ownerId: 'bilal', name: 'Solar', query: 'sector=solar', shared: true })
  const secret = saveView(db, { ownerId: 'bilal', name: 'Own', query: 'q=x', shared: false })
  const usual = (viewId: number | null) => setUsualView(db, { userId: 'ayesha', viewId }).ok
  expect(getUsualQuery(db, 'ayesha')).toBeUndefined()
  expect(usual(mine.id)).toBe(true)
  expect(getUsualQuery(db, 'ayesha')).toBe('owner=me')
  expect(getUsualQuery(db, 'bilal')).toBeUndefined()
  expect(usual(secret.id)).toBe(false)
  expect(usual(theirs.id)).toBe(true)
  expect(getUsualQuery(db, 'ayesha')).toBe('sector=solar')
  saveView(db, { ownerId: 'bilal', name: 'Solar', query: 'sector=solar', shared: false })
  expect(getUsualQuery(db, 'ayesha')).toBeUndefined()
  expect(usual(mine.id) && usual(null)).toBe(true)
  expect(getUsualQuery(db, 'ayesha')).toBeUndefined()
  expect(usual(mine.id)).toBe(true)
  deleteView(db, { id: mine.id, ownerId: 'ayesha' })
  expect(getUsualQuery(db, 'ayesha')).toBeUndefined()
})
