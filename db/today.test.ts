import { beforeEach, expect, test } from 'vitest'
import { recordActivity } from './activities'
import { freshDatabase, freshLead } from './fresh-database'
import type { Db } from './open'
import { articles, followUps } from './schema'
import { countByStatus, listDue, listMoved, listQuiet, listUnread } from './today'

const today = '2028-02-29'
const now = new Date('2028-02-29T06:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
let db: Db
beforeEach(() => {
  db = freshDatabase()
})

test('shows what is overdue, due today and due this week, and nothing later', () => {
  const leadId = freshLead(db)
  const days = ['2028-02-28', '2028-02-29', '2028-03-06', '2028-03-07']
  const owners = ['ayesha', 'bilal', 'ayesha', 'ayesha']
  db.insert(followUps)
    .values(days.map((dueOn, at) => ({ leadId, dueOn, title: dueOn, ownerId: owners[at] })))
    .run()
  expect(listDue(db, { today, ownerId: null }).map((row) => row.title)).toEqual(days.slice(0, 3))
  expect(listDue(db, { today, ownerId: 'ayesha' }).map((row) => row.title)).toEqual(['2028-02-28', '2028-03-06'])
})

test('leaves out what is done and what hangs on a deleted lead', () => {
  const leadId = freshLead(db)
  const deleted = freshLead(db, { deletedAt: now })
  db.insert(followUps)
    .values([
      { leadId, dueOn: today, title: 'done', doneAt: now },
      { leadId: deleted, dueOn: today, title: 'of a deleted lead' },
    ])
    .run()
  expect(listDue(db, { today, ownerId: null })).toEqual([])
})

test('a lead goes quiet by the days of its status; on hold, closed or deleted it does not', () => {
  const quiet = freshLead(db, { title: 'quiet', status: 'contacted', activeAt: daysAgo(15) })
  freshLead(db, { title: 'fresh', status: 'contacted', activeAt: daysAgo(13) })
  freshLead(db, { title: 'held', status: 'contacted', activeAt: daysAgo(15), onHoldUntil: '2028-03-01' })
  const over = freshLead(db, { title: 'hold over', status: 'new', activeAt: daysAgo(20), onHoldUntil: today })
  freshLead(db, { title: 'lost', status: 'lost', activeAt: daysAgo(400) })
  freshLead(db, { title: 'deleted', status: 'new', activeAt: daysAgo(400), deletedAt: now })
  expect(listQuiet(db, { now, today, ownerId: null }).map((lead) => lead.id)).toEqual([over, quiet])
  expect(listQuiet(db, { now, today, ownerId: 'bilal' })).toEqual([])
})

test('tells what moved, not what was merely noted', () => {
  const leadId = freshLead(db)
  recordActivity(db, { act: 'moved', actorId: 'ayesha', leadId, before: 'new', after: 'screened' })
  recordActivity(db, { act: 'noted', actorId: 'ayesha', leadId })
  expect(listMoved(db, new Date())).toMatchObject([{ act: 'moved', actor: 'Ayesha Malik', lead: 'GuoDong Group' }])
  expect(listMoved(db, new Date(Date.now() + 8 * 86_400_000))).toEqual([])
})

test('counts each status, deleted leads apart', () => {
  freshLead(db)
  freshLead(db, { status: 'qualified' })
  freshLead(db, { deletedAt: now })
  expect(countByStatus(db)).toMatchObject({ new: 1, qualified: 1, lost: 0 })
})

test('an empty house has nothing to show', () => {
  expect(listUnread(db)).toEqual({ shown: [], total: 0 })
  expect(listDue(db, { today, ownerId: null })).toEqual([])
  expect(listMoved(db, now)).toEqual([])
})

test('articles wait until somebody has decided', () => {
  const article = { text: 'x', headlineEnd: 0, channel: 'paste', kind: 'investment' } as const
  db.insert(articles)
    .values([
      { ...article, headline: 'waits', fingerprint: 'a' },
      { ...article, headline: 'accepted', fingerprint: 'b', verdict: 'accepted' },
    ])
    .run()
  expect(listUnread(db)).toMatchObject({ shown: [{ headline: 'waits' }], total: 1 })
})
