import { expect, test } from 'vitest'
import { recordActivity } from './activities'
import { freshDatabase, freshLead } from './fresh-database'
import { isSessionOpen, latestActivity, listNews } from './news'
import { onActivity } from './pulse'
import { sessions } from './schema'
import { changeAccount } from './users'

test('what was written after a line is news, with who did it', () => {
  const db = freshDatabase()
  const leadId = freshLead(db)
  expect(latestActivity(db)).toBe(0)
  recordActivity(db, { act: 'created', actorId: 'ayesha', leadId })
  const after = latestActivity(db)
  recordActivity(db, { act: 'resumed', actorId: 'bilal', leadId })
  expect(listNews(db, after, 10)).toMatchObject([{ leadId, actorId: 'bilal', actor: 'Bilal Khan' }])
})

test('listeners are called once after the transaction, not within it', async () => {
  const db = freshDatabase()
  const leadId = freshLead(db)
  let calls = 0
  const stop = onActivity(() => {
    calls += 1
  })
  db.transaction((tx) => {
    recordActivity(tx, { act: 'created', actorId: null, leadId })
    recordActivity(tx, { act: 'resumed', actorId: null, leadId })
    expect(calls).toBe(0)
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(calls).toBe(1)
  stop()
  recordActivity(db, { act: 'resumed', actorId: null, leadId })
  await new Promise((resolve) => setImmediate(resolve))
  expect(calls).toBe(1)
})

test('a session is open until it is signed out, expires, or its account is deactivated', () => {
  const db = freshDatabase()
  const now = new Date()
  const soon = new Date(now.getTime() + 60_000)
  db.insert(sessions)
    .values([{ id: 's', token: 't', userId: 'bilal', expiresAt: soon }])
    .run()
  expect(isSessionOpen(db, 't', now)).toBe(true)
  expect(isSessionOpen(db, 'other', now)).toBe(false)
  expect(isSessionOpen(db, 't', soon)).toBe(false)
  changeAccount(db, 'bilal', { deactivate: true })
  expect(isSessionOpen(db, 't', now)).toBe(false)
})
