import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { getFeed, readFeed, renewFeed, revokeFeed } from '@/db/calendar-feeds'
import { freshDatabase, freshLead } from '@/db/fresh-database'
import { followUps, leads, users } from '@/db/schema'
import { calendarOf } from './calendar'

const settings = { address: 'https://leads.example.org', timeZone: 'Asia/Karachi' }
const planned = {
  id: 7,
  title: 'Send it',
  dueOn: '2028-02-29',
  repeats: null,
  version: 3,
  leadId: 4,
  lead: 'GuoDong, Group',
}
const feed = (change: object = {}) =>
  calendarOf(
    { owner: 'Ayesha', planned: [{ ...planned, createdAt: new Date('2026-11-21T20:00:00Z'), ...change }] },
    settings,
  )

test('a follow-up is a whole day under a lasting name, whatever zone the computer is in', () => {
  const zone = process.env.TZ
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Karachi', 'Pacific/Pago_Pago']) {
    process.env.TZ = TZ
    const text = feed()
    expect(text, TZ).toContain('DTSTART;VALUE=DATE:20280229')
    expect(text).toContain('UID:follow-up-7@leadwire')
    expect(text).toContain('SEQUENCE:2')
    expect(text).toContain('SUMMARY:Send it · GuoDong\\, Group')
    expect(text).toContain('URL;VALUE=URI:https://leads.example.org/leads/4')
    expect(text).not.toContain('RRULE')
  }
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test('what comes again comes again as we count it: the last day of a shorter month', () => {
  const rule = (dueOn: string, repeats: string) => /RRULE:(.*)/.exec(feed({ dueOn, repeats }))?.[1]?.trim()
  expect(rule('2026-11-20', 'week')).toBe('FREQ=WEEKLY;INTERVAL=1')
  expect(rule('2026-11-20', 'fortnight')).toBe('FREQ=WEEKLY;INTERVAL=2')
  expect(rule('2026-11-20', 'quarter')).toBe('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20')
  expect(rule('2026-10-31', 'month')).toBe('FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30,31;BYSETPOS=-1')
  expect(rule('2028-02-29', 'year')).toBe('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1')
})

test('a secret opens one’s own open follow-ups and nothing else, until it is renewed, revoked, or the account ends', () => {
  const db = freshDatabase()
  const [leadId, gone] = [freshLead(db), freshLead(db, { deletedAt: new Date() })]
  const mine = { leadId, title: 'Mine', dueOn: '2026-11-22', ownerId: 'ayesha' }
  db.insert(followUps)
    .values([
      mine,
      { ...mine, title: 'Done', doneAt: new Date() },
      { ...mine, title: 'Bilal’s', ownerId: 'bilal' },
      { ...mine, title: 'Nobody’s', ownerId: null },
      { ...mine, title: 'In the trash', leadId: gone },
    ])
    .run()
  expect(getFeed(db, 'ayesha')).toBeUndefined()
  renewFeed(db, { userId: 'ayesha', tokenHash: 'one' })
  expect(readFeed(db, 'one')).toMatchObject({ owner: 'Ayesha Malik', planned: [{ title: 'Mine' }] })
  expect(readFeed(db, 'one')?.planned).toHaveLength(1)
  expect(getFeed(db, 'ayesha')?.readAt).toBeInstanceOf(Date)
  renewFeed(db, { userId: 'ayesha', tokenHash: 'two' })
  expect(readFeed(db, 'one')).toBeUndefined()
  db.update(users).set({ deactivatedAt: new Date() }).where(eq(users.id, 'ayesha')).run()
  expect(readFeed(db, 'two')).toBeUndefined()
  db.update(users).set({ deactivatedAt: null }).where(eq(users.id, 'ayesha')).run()
  db.update(leads).set({ deletedAt: new Date() }).where(eq(leads.id, leadId)).run()
  expect(readFeed(db, 'two')?.planned).toEqual([])
  revokeFeed(db, 'ayesha')
  expect(readFeed(db, 'two')).toBeUndefined()
})
