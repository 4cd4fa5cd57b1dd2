import { beforeEach, expect, test } from 'vitest'
import type { EnteredLead } from '@/domain/entered-lead'
import { addLead } from './entered-lead'
import { freshDatabase } from './fresh-database'
import type { Db } from './open'
import { activities, facts, leads, notes } from './schema'

let db: Db
beforeEach(() => {
  db = freshDatabase()
})
const entered = (investor: string, destination = 'PK'): EnteredLead => ({
  kind: 'investment',
  held: { investor, destination, sectors: ['telecom'], amount: { value: 1.5e9, currency: 'USD' } },
  status: 'new',
  ownerId: 'ayesha',
  onHoldUntil: null,
  agreementOn: null,
  operationalOn: null,
  closedReason: null,
  lostTo: null,
  followUp: null,
  contact: null,
  note: 'They came to our stand.',
})
const add = (lead: EnteredLead, evenSo = false) => addLead(db, lead, { by: 'ayesha', today: '2026-01-05', evenSo })

test('a lead that no article told of stands on what an analyst entered', () => {
  expect(add(entered('GuoDong Group'))).toEqual({ ok: true, value: 1 })
  expect(db.select().from(leads).all()).toMatchObject([
    { title: 'GuoDong Group', amountValue: 1.5e9, ownerId: 'ayesha', version: 1 },
  ])
  expect(
    new Set(
      db
        .select()
        .from(facts)
        .all()
        .map(({ origin }) => origin),
    ),
  ).toEqual(new Set(['entered']))
  expect(db.select().from(notes).all()).toMatchObject([{ kind: 'remark', body: 'They came to our stand.' }])
  expect(db.select().from(activities).all()).toMatchObject([{ act: 'created', actorId: 'ayesha' }])
})

test('a twin in any spelling is refused, unless it is to be made even so; another destination is another lead', () => {
  add(entered('GuoDong Group'))
  expect(add(entered('Guo Dong Co., Ltd.'))).toMatchObject({ ok: false, reason: { code: 'duplicate', field: 'name' } })
  expect(db.select().from(leads).all()).toHaveLength(1)
  expect(add(entered('Guo Dong Co., Ltd.'), true).ok).toBe(true)
  expect(add(entered('GuoDong', 'AE')).ok).toBe(true)
})
