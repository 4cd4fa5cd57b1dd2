import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { backUp } from './backup'
import { freshDatabase, freshLead } from './fresh-database'
import { migrateDatabase, openDatabase } from './open'
import { leads } from './schema'

const folder = mkdtempSync(join(tmpdir(), 'leadwire-backup-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a backup holds what was written before it, opens as a database, and replaces no file', () => {
  const db = freshDatabase()
  freshLead(db, { title: 'GuoDong Group' })
  const file = join(folder, 'copy.db')
  expect(backUp(db, file)).toEqual({ ok: true, value: { articles: 0, leads: 1 } })
  freshLead(db, { title: 'Later Group' })
  expect(backUp(db, file)).toMatchObject({ ok: false })

  const restored = openDatabase(file)
  migrateDatabase(restored, 'db/migrations')
  expect(restored.select({ title: leads.title }).from(leads).all()).toEqual([{ title: 'GuoDong Group' }])
  restored.$client.close()
})
