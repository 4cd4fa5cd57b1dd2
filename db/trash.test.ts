import { beforeEach, expect, test } from 'vitest'
import { freshDatabase, freshLead } from './fresh-database'
import { getLead } from './lead-page'
import type { Db } from './open'
import { activities, facts, followUps, leads, notes } from './schema'
import { search } from './search'
import { deleteLead, getTrashed, listTrash, restoreLead } from './trash'

const now = new Date('2028-02-29T06:00:00Z')
let db: Db
let leadId: number
beforeEach(() => {
  db = freshDatabase()
  leadId = freshLead(db)
  db.insert(followUps).values({ leadId, title: 'Call back', dueOn: '2028-03-01' }).run()
  db.insert(notes).values({ leadId, kind: 'call', heldOn: '2028-02-01', body: 'A call' }).run()
  db.insert(facts).values({ leadId, field: 'investor', value: 'GuoDong Group', origin: 'stated' }).run()
})
const remove = (version = 1) => deleteLead(db, { leadId, version, by: 'ayesha', now })

test('a deleted lead leaves every list, and comes back whole', () => {
  expect(remove()).toEqual({ ok: true, value: { title: 'GuoDong Group' } })
  expect(getLead(db, leadId)).toBeUndefined()
  expect(search(db, 'guodong')).toEqual([])
  expect(listTrash(db, now)).toMatchObject([{ id: leadId, deletedBy: 'Ayesha Malik' }])
  expect(getTrashed(db, leadId)?.title).toBe('GuoDong Group')
  restoreLead(db, { leadId, by: 'bilal' })
  restoreLead(db, { leadId, by: 'bilal' })
  expect(getLead(db, leadId)?.lead.nextFollowUpOn).toBe('2028-03-01')
  expect(search(db, 'guodong')).toHaveLength(1)
  expect(listTrash(db, now)).toEqual([])
  expect(
    db
      .select({ act: activities.act })
      .from(activities)
      .all()
      .map(({ act }) => act),
  ).toEqual(['deleted', 'restored'])
})

test('a lead that somebody changed meanwhile is not deleted under their hands', () => {
  expect(remove(7)).toMatchObject({ ok: false, reason: { code: 'stale' } })
  expect(getLead(db, leadId)).toBeDefined()
})

test('after thirty days it is gone for good, with all that hung on it', () => {
  remove()
  const later = freshLead(db, { title: 'Another' })
  const month = new Date(now.getTime() + 31 * 86_400_000)
  expect(listTrash(db, month)).toEqual([])
  deleteLead(db, { leadId: later, version: 1, by: 'ayesha', now: month })
  expect(restoreLead(db, { leadId, by: 'ayesha' })).toMatchObject({ reason: { code: 'missing' } })
  expect(db.select().from(leads).all()).toHaveLength(1)
  expect(db.select().from(notes).all()).toEqual([])
  expect(db.select().from(followUps).all()).toEqual([])
})
