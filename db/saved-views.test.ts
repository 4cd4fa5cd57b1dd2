import { beforeEach, expect, test } from 'vitest'
import { type Db, migrateDatabase, openDatabase } from './open'
import { deleteView, listViews, saveView } from './saved-views'
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
