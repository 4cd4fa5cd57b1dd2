import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, expect, test } from 'vitest'
import { openDataFolder } from '@/db/open'
import { articles } from '@/db/schema'

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'leadwire-durability-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Captures articles in a process of its own, which is killed without warning once `enough` were acknowledged. */
function captureUntilKilled(folder: string, from: number, enough: number): Promise<number[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'intake/durability-writer.ts', folder, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: number[] = []
  createInterface({ input: child.stdout }).on('line', (id) => {
    acknowledged.push(Number(id))
    if (acknowledged.length === enough) child.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => resolve(acknowledged))
  })
}

test('a process killed at any moment loses no capture that it acknowledged, and leaves no half of one', async () => {
  const folder = newFolder()
  const acknowledged: number[] = []
  for (const enough of [7, 23, 41])
    acknowledged.push(...(await captureUntilKilled(folder, acknowledged.length, enough)))
  expect(acknowledged.length).toBeGreaterThanOrEqual(71)

  const db = openDataFolder(folder, 'db/migrations')
  expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.$client.pragma('foreign_key_check')).toEqual([])
  const kept = new Set(
    db
      .select({ id: articles.id })
      .from(articles)
      .all()
      .map(({ id }) => id),
  )
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
  const halves = db.$client
    .prepare('SELECT count(*) FROM articles WHERE id NOT IN (SELECT article_id FROM readings)')
    .pluck()
    .get()
  expect(halves).toBe(0)
  db.$client.close()
}, 60_000)
