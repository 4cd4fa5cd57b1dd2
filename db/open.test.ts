import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { freshDatabase } from './fresh-database'
import { type Db, migrateDatabase, openDatabase } from './open'
import { leads, settings } from './schema'
import { search } from './search'

const MIGRATIONS = 'db/migrations'
const journal: { entries: { tag: string }[] } = JSON.parse(readFileSync(`${MIGRATIONS}/meta/_journal.json`, 'utf8'))
const latest = journal.entries.length

const folders: string[] = []
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leadwire-open-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** The migrations as a version that knew `count` of them had them; with `broken`, the last one fails at its end. */
function migrationsOf(count: number, broken = false): string {
  const folder = join(newFolder(), 'migrations')
  cpSync(MIGRATIONS, folder, { recursive: true })
  const entries = journal.entries.slice(0, count)
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }))
  const last = join(folder, `${entries.at(-1)?.tag}.sql`)
  if (broken) writeFileSync(last, `${readFileSync(last, 'utf8')}\n--> statement-breakpoint\nSELECT no_such_function();`)
  return folder
}

const lay = (db: Db, count: number) =>
  db.$client
    .prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
       INSERT INTO leads (kind, title, stage) SELECT 'investment', 'Gwadar Salt ' || i, 'interest' FROM n`,
    )
    .run(count)

function expectWhole(db: Db, count: number): void {
  expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.$client.pragma('foreign_key_check')).toEqual([])
  expect(db.$client.pragma('user_version', { simple: true })).toBe(latest)
  expect(db.select().from(leads).all()).toHaveLength(count)
  expect(search(db, 'gwadar salt 3')).not.toEqual([])
}

test('a database of any earlier version comes up to date with all it holds', () => {
  for (let count = 2; count < latest; count += 1) {
    const db = openDatabase(':memory:')
    migrateDatabase(db, migrationsOf(count))
    lay(db, 3)
    migrateDatabase(db, MIGRATIONS)
    expectWhole(db, 3)
    db.$client.close()
  }
}, 60_000)

test('a migration that fails leaves the database as it was, and the next start goes through', () => {
  const db = openDatabase(':memory:')
  const before = 4
  migrateDatabase(db, migrationsOf(before))
  lay(db, 3)
  const schema = () => db.$client.prepare('SELECT sql FROM sqlite_schema').all()
  const was = schema()
  expect(() => migrateDatabase(db, migrationsOf(latest, true))).toThrow()
  expect(schema()).toEqual(was)
  expect(db.$client.pragma('user_version', { simple: true })).toBe(before)
  migrateDatabase(db, MIGRATIONS)
  expectWhole(db, 3)
})

test('a process killed while it migrates leaves a database that the next start brings up to date', async () => {
  const file = join(newFolder(), 'leadwire.db')
  const first = openDatabase(file)
  migrateDatabase(first, migrationsOf(2))
  lay(first, 3000)
  first.$client.close()
  const told: string[] = []
  for (const wait of [5, 20, 60, 120]) {
    const args = ['--import', 'tsx', 'db/migration-runner.ts', file, MIGRATIONS]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.on('data', (words) => {
      told.push(String(words))
      setTimeout(() => child.kill('SIGKILL'), wait)
    })
    await new Promise((resolve) => child.once('close', resolve))
    const db = openDatabase(file)
    expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
    db.$client.close()
  }
  expect(told[0]).toBe('begins\n')
  const db = openDatabase(file)
  migrateDatabase(db, MIGRATIONS)
  expectWhole(db, 3000)
  db.$client.close()
}, 60_000)

test('a database that a newer version has migrated is refused', () => {
  const db = freshDatabase()
  expect(() => migrateDatabase(db, migrationsOf(latest - 1))).toThrow('migrated by a newer Leadwire')
})

test('a long read keeps nobody from writing, sees what was there as it began, and the log shrinks once it ends', () => {
  const file = join(newFolder(), 'leadwire.db')
  const [db, reader] = [openDatabase(file), openDatabase(file)]
  migrateDatabase(db, MIGRATIONS)
  lay(db, 500)
  const reading = reader.$client.prepare('SELECT title FROM leads').pluck().iterate()
  const read = [reading.next().value]
  for (let turn = 1; turn <= 200; turn += 1)
    db.update(leads)
      .set({ title: `Hunza ${turn}` })
      .where(eq(leads.id, turn))
      .run()
  db.insert(settings)
    .values({ key: 'ballast', value: 'x'.repeat(70_000_000) })
    .run()
  const log = () => statSync(`${file}-wal`).size
  expect(log()).toBeGreaterThan(67_108_864)
  for (const title of reading) read.push(title)
  expect(read).toEqual(Array.from({ length: 500 }, (_, at) => `Gwadar Salt ${at + 1}`))
  reader.$client.close()
  db.$client.pragma('wal_checkpoint(PASSIVE)')
  db.update(leads).set({ title: 'Hunza' }).where(eq(leads.id, 1)).run()
  expect(log()).toBeLessThanOrEqual(67_108_864)
  db.$client.close()
}, 30_000)

test('on a full disk a write fails whole, reading goes on, and writing does once there is room', () => {
  const db = freshDatabase()
  lay(db, 50)
  const pages = Number(db.$client.pragma('page_count', { simple: true }))
  db.$client.pragma(`max_page_count = ${pages}`)
  expect(() => db.transaction(() => lay(db, 20_000))).toThrow(/full/)
  expect(db.select().from(leads).all()).toHaveLength(50)
  db.$client.pragma('max_page_count = 1073741823')
  lay(db, 5)
  expectWhole(db, 55)
})
