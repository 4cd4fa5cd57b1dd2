import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Each run has a database of its own, gone when the run is over.
const folder = mkdtempSync(join(tmpdir(), 'leadwire-e2e-'))
process.env.LEADWIRE_DATA = folder
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
await import('../scripts/start.mjs')
