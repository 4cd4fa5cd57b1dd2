import { rmSync } from 'node:fs'

// Each run has a database of its own, gone when the run is over.
const folder = process.env.LEADWIRE_DATA
if (!folder?.includes('leadwire-e2e')) throw new Error('Journeys want a data folder of their own')
const clear = () => rmSync(folder, { recursive: true, force: true })
clear()
process.once('exit', clear)
await import('../scripts/start.mjs')
