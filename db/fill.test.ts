import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type FilledLead, fillDatabase } from './fill'
import { freshDatabase } from './fresh-database'
import { noReading } from './hand-made-readings'
import type { Db } from './open'

const lead = (name: string): FilledLead => ({
  investor: { name, key: name.toLowerCase(), country: 'CN' },
  destination: 'PK',
  stage: 'mou',
  status: 'contacted',
  sectors: ['telecom'],
  amount: { value: 1e6, currency: 'USD' },
  owner: 0,
  createdOn: '2026-01-01',
  statusSince: '2026-01-02',
  articles: [
    {
      headline: `${name} plans towers`,
      text: `${name} plans towers\n\nIt does.`,
      publisher: 'Dawn',
      publishedOn: '2026-01-01',
      reading: noReading,
    },
  ],
  note: { heldOn: '2026-01-03', body: 'They called', place: 'Lahore' },
  contact: { name: 'Lu Jie', key: 'lu jie', role: 'chairman' },
  followUp: { title: 'Call back', dueOn: '2026-02-01' },
})
const found = (db: Db) => db.all(sql`SELECT rowid, title, trim(body) AS body FROM search ORDER BY rowid`)
const triggers = (db: Db) => db.all(sql`SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name`)

test('what is filled in is found as if each row had been written by itself', () => {
  const db = freshDatabase()
  const before = triggers(db)
  fillDatabase(db, [lead('GuoDong Group'), lead('Xinwind Energy')])
  expect(triggers(db)).toEqual(before)
  const filled = found(db)
  expect(filled).toHaveLength(10)
  for (const change of [
    'leads SET title = title',
    'notes SET body = body',
    'contacts SET name = name',
    'investors SET name = name',
  ])
    db.run(sql.raw(`UPDATE ${change}`))
  expect(found(db)).toEqual(filled)
  db.run(sql`INSERT INTO search (search) VALUES ('integrity-check')`)
})

test('a filling that fails half way has written nothing, and search goes on', () => {
  const db = freshDatabase()
  const before = triggers(db)
  function* broken() {
    yield lead('GuoDong Group')
    throw new Error('no more')
  }
  expect(() => fillDatabase(db, broken())).toThrow('no more')
  expect(found(db)).toEqual([])
  expect(triggers(db)).toEqual(before)
})
