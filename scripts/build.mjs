import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './dependencies.mjs'

const STAMP = '.next/leadwire-build'
const ROOMS = ['app', 'components', 'db', 'domain', 'extraction', 'intake']
const FILES = ['next.config.ts', 'proxy.ts', 'instrumentation.ts', 'tsconfig.json', 'package.json', 'package-lock.json']

function* filesOf(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesOf(path)
    else if (!/\.test\.tsx?$/.test(entry.name)) yield path
  }
}

function fingerprint() {
  const hash = createHash('sha256').update(process.version)
  for (const file of [...FILES, ...ROOMS.filter(existsSync).flatMap((room) => [...filesOf(room)])]) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Builds the app unless the last build was of these very sources. */
export function buildIfStale() {
  const wanted = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  console.log('Building Leadwire …')
  run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { NEXT_TELEMETRY_DISABLED: '1' })
  writeFileSync(STAMP, wanted)
}
