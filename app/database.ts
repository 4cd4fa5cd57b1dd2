import 'server-only'
import { connection } from 'next/server'
import { type Db, openDataFolder } from '@/db/open'
import { config } from './config'

const held = globalThis as typeof globalThis & { leadwireDb?: Db }

/** The one open database of this process. Pages and actions come in by `database()`. */
export function openOnce(): Db {
  if (!held.leadwireDb) {
    const db = openDataFolder(config().dataFolder, config().migrations)
    // Closing folds the write-ahead log into the database file.
    process.once('exit', () => db.$client.close())
    held.leadwireDb = db
  }
  return held.leadwireDb
}

/** The door to the database for pages, actions and handlers: waits for a real request, so nothing is frozen at build. */
export async function database(): Promise<Db> {
  await connection()
  return openOnce()
}
