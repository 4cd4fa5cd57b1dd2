import { beforeEach, expect, test } from 'vitest'
import type { FollowUpInput } from '@/domain/note'
import {
  addFollowUp,
  changeFollowUp,
  deleteFollowUp,
  finishFollowUp,
  listFollowUps,
  reopenFollowUp,
} from './follow-ups'
import { freshDatabase, freshLead } from './fresh-database'
import type { Db } from './open'
import { activities, leads } from './schema'

const visit: FollowUpInput = {
  title: 'Propose dates for the visit',
  dueOn: '2028-02-29',
  ownerId: 'ayesha',
  repeats: null,
}
const today = '2028-03-10'
let db: Db
let leadId: number
const add = (followUp = visit, requestKey = 'k1') => addFollowUp(db, { leadId, requestKey, by: 'ayesha', followUp })
const first = () => listFollowUps(db, leadId)[0]
const nextDay = () => db.select({ day: leads.nextFollowUpOn }).from(leads).get()?.day
const acts = () =>
  db
    .select({ act: activities.act })
    .from(activities)
    .all()
    .map((row) => row.act)

beforeEach(() => {
  db = freshDatabase()
  leadId = freshLead(db)
})

test('a follow-up sent twice is one, and the lead knows its next day', () => {
  add()
  add()
  expect(listFollowUps(db, leadId)).toMatchObject([{ ...visit, owner: 'Ayesha Malik', doneAt: null }])
  expect(nextDay()).toBe('2028-02-29')
  expect(acts()).toEqual(['follow-up-added'])
})

test('done and reopened, each told once', () => {
  add()
  const id = first()?.id ?? 0
  finishFollowUp(db, { id, by: 'bilal', today })
  finishFollowUp(db, { id, by: 'bilal', today })
  expect(nextDay()).toBeNull()
  reopenFollowUp(db, { id, by: 'bilal' })
  expect(nextDay()).toBe('2028-02-29')
  expect(acts()).toEqual(['follow-up-added', 'follow-up-done', 'follow-up-reopened'])
})

test('a change from an older version is refused, the same change again is not', () => {
  add()
  const id = first()?.id ?? 0
  const later = { ...visit, dueOn: '2028-03-31' }
  expect(changeFollowUp(db, { id, version: 1, by: 'bilal', followUp: later })).toEqual({
    ok: true,
    value: { version: 2 },
  })
  expect(changeFollowUp(db, { id, version: 1, by: 'bilal', followUp: later })).toMatchObject({ ok: true })
  expect(changeFollowUp(db, { id, version: 1, by: 'ayesha', followUp: visit })).toMatchObject({
    reason: { code: 'stale' },
  })
  expect(first()?.dueOn).toBe('2028-03-31')
})

test('what was deleted can be deleted again, but neither changed nor done', () => {
  add()
  const id = first()?.id ?? 0
  deleteFollowUp(db, { id, by: 'ayesha' })
  expect(deleteFollowUp(db, { id, by: 'ayesha' })).toEqual({ ok: true, value: { deleted: false } })
  expect(finishFollowUp(db, { id, by: 'ayesha', today })).toMatchObject({ reason: { code: 'missing' } })
  expect(changeFollowUp(db, { id, version: 1, by: 'ayesha', followUp: visit })).toMatchObject({
    reason: { code: 'missing' },
  })
})

test('open ones come first, by day', () => {
  add({ ...visit, dueOn: '2026-09-01' }, 'a')
  add({ ...visit, dueOn: '2026-08-01' }, 'b')
  add({ ...visit, dueOn: '2026-07-01' }, 'c')
  finishFollowUp(db, { id: first()?.id ?? 0, by: 'ayesha', today })
  expect(listFollowUps(db, leadId).map((row) => row.dueOn)).toEqual(['2026-08-01', '2026-09-01', '2026-07-01'])
})

test('one that repeats comes again after today, once', () => {
  add({ ...visit, repeats: 'week' })
  const id = first()?.id ?? 0
  finishFollowUp(db, { id, by: 'bilal', today })
  reopenFollowUp(db, { id, by: 'bilal' })
  finishFollowUp(db, { id, by: 'bilal', today })
  const open = listFollowUps(db, leadId).filter(({ doneAt }) => doneAt === null)
  expect(open).toMatchObject([{ title: visit.title, dueOn: '2028-03-14', repeats: 'week', ownerId: 'ayesha' }])
  expect(nextDay()).toBe('2028-03-14')
})
