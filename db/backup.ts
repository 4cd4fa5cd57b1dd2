import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { ok, type Result, refused } from '@/domain/result'
import type { Db } from './open'

/**
 * Copies the database into a new file while others go on reading and writing, then opens the copy and checks it whole:
 * pages, foreign keys, full-text index. Gives how many articles and leads it holds.
 * Refuses a file that is there; throws if the copy does not pass.
 */
export function backUp(db: Db, file: string): Result<{ articles: number; leads: number }> {
  if (existsSync(file)) return refused('invalid', `${file} is there already: name a new file`)
  db.$client.prepare('VACUUM INTO ?').run(file)
  const copy = new Database(file)
  try {
    const integrity = copy.pragma('integrity_check', { simple: true })
    const orphans = copy.pragma('foreign_key_check')
    if (integrity !== 'ok' || (Array.isArray(orphans) && orphans.length > 0)) {
      throw new Error(`The copy in ${file} is damaged: ${String(integrity)}`)
    }
    copy.exec(`INSERT INTO search (search) VALUES ('integrity-check')`)
    const count = (table: 'articles' | 'leads') => Number(copy.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
    return ok({ articles: count('articles'), leads: count('leads') })
  } finally {
    copy.close()
  }
}
