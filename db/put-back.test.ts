import { desc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { freshDatabase } from './fresh-database'
import { handMade, handMadeReading } from './hand-made-readings'
import { correctFact } from './lead-facts'
import { assignLead, holdLead, moveLead } from './leads'
import type { Db } from './open'
import { putBackChange } from './put-back'
import { activities, facts, leads } from './schema'
import { storeCapture } from './store-capture'

const today = '2026-11-21'
let db: Db
let leadId: number
beforeEach(() => {
  db = freshDatabase()
  const article = { ...handMade, fingerprint: 'one', publisher: null, url: null, publishedOn: null }
  const { leadIds } = storeCapture(db, {
    article,
    reading: handMadeReading,
    channel: 'paste',
    sample: false,
    by: 'ayesha',
  })
  leadId = leadIds[0] ?? 0
})

const lead = () => db.select().from(leads).where(eq(leads.id, leadId)).get()
const seen = () => ({ leadId, version: lead()?.version ?? 0, by: 'bilal', today })
const lines = () => db.select().from(activities).where(eq(activities.leadId, leadId)).orderBy(desc(activities.id)).all()
/** Puts back what the last line but `ago` changed. */
const putBack = (ago = 0) => putBackChange(db, { ...seen(), activityId: lines()[ago]?.id ?? 0 })

test('a corrected fact is put back to what stood before, entered or stated', () => {
  const enter = (value: unknown) => correctFact(db, { ...seen(), field: 'destination', value })
  enter('AE')
  enter('TR')
  expect(putBack()).toEqual({ ok: true, value: null })
  expect(lead()?.destination).toBe('AE')
  putBack(2)
  expect(lead()?.destination).toBe('PK')
  const entered = db.select().from(facts).where(eq(facts.origin, 'entered')).all()
  expect(entered.every(({ retiredAt }) => retiredAt !== null)).toBe(true)
  expect(
    lines()
      .slice(0, 4)
      .map(({ act, before, after }) => [act, before, after]),
  ).toEqual([
    ['put-back', 'AE', 'PK'],
    ['corrected', 'TR', 'AE'],
    ['corrected', 'AE', 'TR'],
    ['corrected', 'PK', 'AE'],
  ])
})

test('what nobody had said is put back to not disclosed, and a list to the list it was', () => {
  correctFact(db, { ...seen(), field: 'jobs', value: 400 })
  putBack()
  expect(lead()?.jobs).toBeNull()
  correctFact(db, { ...seen(), field: 'sectors', value: [] })
  putBack()
  expect(
    db
      .select()
      .from(facts)
      .where(eq(facts.field, 'sectors'))
      .all()
      .filter(({ retiredAt }) => !retiredAt),
  ).toHaveLength(2)
})

test('an owner, a hold and a status are put back, each as a change of its own', () => {
  assignLead(db, { ...seen(), ownerId: 'ayesha' })
  putBack()
  expect(lead()?.ownerId).toBeNull()
  holdLead(db, { ...seen(), until: '2027-01-01' })
  holdLead(db, { ...seen(), until: null })
  putBack()
  expect(lead()?.onHoldUntil).toBe('2027-01-01')
  moveLead(db, { ...seen(), from: 'new', to: 'dropped', gate: { reason: 'No project in it' } })
  putBack()
  expect(lead()?.status).toBe('new')
  expect(lines()[0]).toMatchObject({ act: 'moved', actorId: 'bilal', reason: 'putting it back' })
})

test('nothing is put back from an older page, from another lead’s line, or from a line that changed no field', () => {
  correctFact(db, { ...seen(), field: 'jobs', value: 400 })
  const activityId = lines()[0]?.id ?? 0
  expect(putBackChange(db, { ...seen(), version: 1, activityId })).toMatchObject({ reason: { code: 'stale' } })
  expect(putBack(1)).toMatchObject({ reason: { code: 'missing' } })
  expect(putBackChange(db, { ...seen(), activityId: 99 })).toMatchObject({ reason: { code: 'missing' } })
  expect(lead()?.jobs).toBe(400)
})
