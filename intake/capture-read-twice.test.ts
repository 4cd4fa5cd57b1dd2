import { afterEach, expect, it } from 'vitest'
import { freshDatabase } from '@/db/fresh-database'
import { readings, secondReadings } from '@/db/schema'
import { captureReadTwice } from './capture-read-twice'
import { fromPaste } from './from-paste'
import { json, type Reply, says, startProtocolServer } from './second-reader/protocol-server'

const servers: { stop: () => Promise<void> }[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})
const start = async (reply: Reply) => {
  const server = await startProtocolServer(reply)
  servers.push(server)
  return { server, settings: { url: server.url, model: 'm', key: null, timeout: 2000, retries: 0 } }
}
const incoming = fromPaste({
  headline: 'Li visits Lahore',
  text: 'LAHORE: Chairman Li Wei of Hangzhou Sunrise Energy met the minister. Their talks go on.',
})
const capturing = { by: null, channel: 'cli' as const }
const nextStep = {
  field: 'nextStep',
  lead: null,
  person: null,
  value: 'talks go on',
  sentence: 3,
  quote: 'talks go on',
}

it('stores the reading with what the second reader adds, and its answer', async () => {
  const db = freshDatabase()
  const { server, settings } = await start(says(JSON.stringify({ claims: [nextStep] })))
  await captureReadTwice(db, incoming, capturing, settings)
  const own = db
    .select()
    .from(readings)
    .get()
    ?.reading.evidence.filter(({ rule }) => rule === 'second-reader')
  expect(own?.map(({ path }) => path)).toEqual(['nextStep'])
  expect(db.select().from(secondReadings).all()).toMatchObject([
    {
      model: 'm',
      answer: { claims: [nextStep] },
      report: { state: 'asked', merged: [{ path: 'nextStep' }], dropped: [] },
    },
  ])
  await captureReadTwice(db, incoming, capturing, settings)
  expect(server.heard).toHaveLength(1)
})

it('stores the first reading where the second reader fails, and why it failed', async () => {
  const db = freshDatabase()
  const { settings } = await start((response) => json(response, 500, {}))
  const { articleId } = await captureReadTwice(db, incoming, capturing, settings)
  expect(articleId).toBeGreaterThan(0)
  expect(db.select().from(secondReadings).all()).toMatchObject([
    { answer: null, report: { state: 'failed', reason: 'the endpoint answered 500' } },
  ])
})

it('asks nobody when it is off', async () => {
  const db = freshDatabase()
  await captureReadTwice(db, incoming, capturing, null)
  expect(db.select().from(readings).all()).toHaveLength(1)
  expect(db.select().from(secondReadings).all()).toEqual([])
})
