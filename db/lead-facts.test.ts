import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { heldValues } from '@/domain/held'
import { freshDatabase } from './fresh-database'
import { handMade, handMadeReading } from './hand-made-readings'
import { correctFact, listFacts, putBackFact } from './lead-facts'
import type { Db } from './open'
import { activities, leadSectors, leads } from './schema'
import { storeCapture } from './store-capture'

let db: Db
let leadId: number
beforeEach(() => {
  db = freshDatabase()
  const article = { ...handMade, fingerprint: 'one', publisher: null, url: null, publishedOn: null }
  const captured = storeCapture(db, {
    article,
    reading: handMadeReading,
    channel: 'paste',
    sample: false,
    by: 'ayesha',
  })
  leadId = captured.leadIds[0] ?? 0
})

const lead = () => db.select().from(leads).where(eq(leads.id, leadId)).get()
const story = () =>
  db
    .select({ act: activities.act, field: activities.field, before: activities.before, after: activities.after })
    .from(activities)
    .where(eq(activities.leadId, leadId))
    .all()
    .slice(1)

test('an entered amount stands over "not disclosed", and the story tells both', () => {
  const amount = { value: 1_500_000_000, currency: 'USD' }
  expect(correctFact(db, { leadId, field: 'amount', value: amount, version: 1, by: 'bilal' })).toEqual({
    ok: true,
    value: 2,
  })
  expect(lead()).toMatchObject({ amountValue: 1_500_000_000, amountCurrency: 'USD', version: 2 })
  expect(story()).toEqual([{ act: 'corrected', field: 'amount', before: null, after: amount }])
})

test('an entered list stands over the stated one, and goes back to it', () => {
  correctFact(db, { leadId, field: 'sectors', value: ['solar'], version: 1, by: 'bilal' })
  expect(db.select({ sector: leadSectors.sector }).from(leadSectors).all()).toEqual([{ sector: 'solar' }])
  const stated = listFacts(db, leadId).filter((fact) => fact.field === 'sectors' && fact.origin === 'stated')
  expect(stated).toHaveLength(2)
  putBackFact(db, { leadId, field: 'sectors', version: 2, by: 'bilal' })
  expect(heldValues(listFacts(db, leadId)).sectors).toEqual(['telecom', 'data-centres'])
  expect(story().map(({ act }) => act)).toEqual(['corrected', 'put-back'])
})

test('"not disclosed" can be entered over a stated value', () => {
  correctFact(db, { leadId, field: 'destination', value: null, version: 1, by: 'bilal' })
  expect(lead()?.destination).toBeNull()
  expect(heldValues(listFacts(db, leadId)).destination).toBeNull()
})

test('a new investor renames the lead and is an investor of its own', () => {
  const before = lead()?.investorId
  correctFact(db, { leadId, field: 'investor', value: 'China Mobile', version: 1, by: 'bilal' })
  expect(lead()?.title).toBe('China Mobile')
  expect(lead()?.investorId).not.toBe(before)
})

test('a change that brings an old version is refused, and nothing is written', () => {
  correctFact(db, { leadId, field: 'jobs', value: 1200, version: 1, by: 'ayesha' })
  const late = correctFact(db, { leadId, field: 'jobs', value: 900, version: 1, by: 'bilal' })
  expect(late).toMatchObject({ ok: false, reason: { code: 'stale' } })
  expect(lead()?.jobs).toBe(1200)
})

test('two people who change different fields of one lead both get through', () => {
  correctFact(db, { leadId, field: 'jobs', value: 1200, version: 1, original: null, by: 'ayesha' })
  const late = correctFact(db, { leadId, field: 'destination', value: 'AE', version: 1, original: 'PK', by: 'bilal' })
  expect(late).toEqual({ ok: true, value: 3 })
  expect(lead()).toMatchObject({ jobs: 1200, destination: 'AE', version: 3 })
})

test('of one field that two people change, the second sees original, theirs and mine, and decides', () => {
  correctFact(db, { leadId, field: 'jobs', value: 1200, version: 1, original: null, by: 'ayesha' })
  const mine = { leadId, field: 'jobs' as const, value: 900, by: 'bilal' }
  expect(correctFact(db, { ...mine, version: 1, original: null })).toEqual({
    ok: false,
    reason: {
      code: 'stale',
      sentence: 'Ayesha Malik changed jobs meanwhile',
      field: 'jobs',
      conflict: { field: 'Jobs', original: 'not disclosed', theirs: '1,200', mine: '900' },
      version: 2,
      theirs: 1200,
    },
  })
  expect(lead()?.jobs).toBe(1200)
  expect(correctFact(db, { ...mine, version: 2, original: 1200 })).toEqual({ ok: true, value: 3 })
  expect(story().map(({ before, after }) => [before, after])).toEqual([
    [null, 1200],
    [1200, 900],
  ])
})

test('two people who enter the same are of one mind', () => {
  correctFact(db, { leadId, field: 'sectors', value: ['solar', 'wind'], version: 1, original: [], by: 'ayesha' })
  const again = correctFact(db, {
    leadId,
    field: 'sectors',
    value: ['wind', 'solar'],
    version: 1,
    original: [],
    by: 'bilal',
  })
  expect(again).toEqual({ ok: true, value: 2 })
  expect(story()).toHaveLength(1)
})

test('a value that does not fit its field is refused in a sentence', () => {
  const refusal = (field: 'jobs' | 'stage' | 'destination' | 'sectors', value: unknown) =>
    correctFact(db, { leadId, field, value, version: 1, by: 'bilal' })
  for (const outcome of [
    refusal('jobs', -3),
    refusal('stage', null),
    refusal('destination', 'Pakistan'),
    refusal('sectors', ['towers']),
  ]) {
    expect(outcome).toMatchObject({ ok: false, reason: { code: 'invalid' } })
  }
  expect(lead()?.version).toBe(1)
})
