import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { freshDatabase } from './fresh-database'
import { users } from './schema'

test('a statement that was compiled before answers as a new one would, however it was asked last', () => {
  const db = freshDatabase()
  const asked = db.select({ name: users.name }).from(users).where(eq(users.id, 'ayesha'))
  const plain = () => db.$client.prepare(asked.toSQL().sql)
  expect(asked.all()).toEqual([{ name: 'Ayesha Malik' }])
  expect(plain().all('ayesha')).toEqual([{ name: 'Ayesha Malik' }])
  expect(plain().pluck().get('ayesha')).toBe('Ayesha Malik')
  expect(asked.all()).toEqual([{ name: 'Ayesha Malik' }])
  expect(plain().all('ayesha')).toEqual([{ name: 'Ayesha Malik' }])
})

test('a statement that is being read is not handed out again, and one outlives a change of its table', () => {
  const db = freshDatabase()
  const all = () => db.$client.prepare('SELECT * FROM users ORDER BY id')
  const reading = all().iterate()
  reading.next()
  expect(all().all()).toHaveLength(2)
  reading.return?.()
  db.run(sql`ALTER TABLE users ADD COLUMN shoe_size INTEGER`)
  expect(all().get()).toMatchObject({ id: 'ayesha', shoe_size: null })
})
