import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { z } from 'zod'
import * as schema from './schema'
import { rememberStatements } from './statements'

export type Db = BetterSQLite3Database<typeof schema> & { $client: Database.Database }
/** A database or a transaction on it: what every function of this room takes first. */
export type Tx = Pick<
  Db,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'get' | 'all' | 'run' | 'query' | 'transaction'
>

/** SQLite before this version can corrupt a write-ahead log when two connections race. */
const OLDEST_SAFE_SQLITE = '3.51.3'

/**
 * Opens the database file, or one in memory for `:memory:`, ready to use: write-ahead log, every commit flushed to
 * disk before it is acknowledged, foreign keys enforced, waits of up to 5 s for another writer.
 * Throws if the SQLite compiled in is older than 3.51.3.
 */
export function openDatabase(file: string): Db {
  const client = new Database(file)
  const version = String(client.prepare('SELECT sqlite_version()').pluck().get())
  if (version.localeCompare(OLDEST_SAFE_SQLITE, 'en', { numeric: true }) < 0) {
    client.close()
    throw new Error(`SQLite ${version} is too old: Leadwire needs ${OLDEST_SAFE_SQLITE} or newer`)
  }
  client.pragma('journal_mode = WAL')
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
  client.pragma('busy_timeout = 5000')
  // A long read lets the log grow; once it ends, the file gives the room back.
  client.pragma('journal_size_limit = 67108864')
  client.pragma('cache_size = -65536')
  client.pragma('mmap_size = 2147483648')
  client.pragma('temp_store = MEMORY')
  rememberStatements(client)
  return Object.assign(drizzle({ client, schema }), { $client: client })
}

/** Brings the schema up to date. Refuses a database that a newer Leadwire has migrated. */
export function migrateDatabase(db: Db, folder: string): void {
  const { user_version: reached } = db.get<{ user_version: number }>('PRAGMA user_version')
  const known = knownMigrations(folder)
  if (reached > known) {
    throw new Error('This database was migrated by a newer Leadwire: start that one, or restore a backup made before')
  }
  migrate(db, { migrationsFolder: folder })
  db.$client.pragma(`user_version = ${known}`)
}

/** How many migrations this program knows: the length of drizzle's journal. */
function knownMigrations(folder: string): number {
  const journal: unknown = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'))
  return z.object({ entries: z.array(z.unknown()) }).parse(journal).entries.length
}

/** Opens `leadwire.db` in a data folder, which it makes if need be, and migrates it. */
export function openDataFolder(folder: string, migrations: string): Db {
  mkdirSync(folder, { recursive: true })
  const db = openDatabase(join(folder, 'leadwire.db'))
  migrateDatabase(db, migrations)
  // Without fresh counts of what each index holds, SQLite reads whole tables where an index of ours holds all it needs.
  db.$client.pragma('optimize = 0x10002')
  return db
}
