import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { recordActivity } from './activities'
import { freshDatabase, freshLead } from './fresh-database'
import type { Asker } from './lead-filter'
import { gatherPack, getPack, issuePack } from './packs'
import { leads } from './schema'

const today = new Date().toISOString().slice(0, 10)
const asker: Asker = { userId: 'ayesha', today, timeZone: 'UTC' }
const long = new Date('2025-01-01')

test('a pack tells what is new, moved, stuck, won and lost, each lead by its whole way in the span', () => {
  const db = freshDatabase()
  const walk = (title: string, way: ('new' | 'screened' | 'contacted' | 'committed' | 'lost')[]) => {
    const leadId = freshLead(db, { title, createdAt: long, statusSince: long })
    way.slice(1).forEach((to, at) => {
      recordActivity(db, { act: 'moved', actorId: 'ayesha', leadId, field: 'status', before: way[at], after: to })
      db.update(leads).set({ status: to, statusSince: new Date() }).where(eq(leads.id, leadId)).run()
    })
    return leadId
  }
  freshLead(db, { title: 'Came today' })
  freshLead(db, { title: 'Waits', createdAt: long, statusSince: long })
  walk('Went two steps', ['new', 'screened', 'contacted'])
  walk('There and back', ['new', 'screened', 'new'])
  walk('Signed', ['new', 'contacted', 'committed'])
  const gone = walk('Went elsewhere', ['new', 'lost'])
  db.update(leads).set({ closedReason: 'Market access', lostTo: 'VN' }).where(eq(leads.id, gone)).run()

  const { parts, totals } = gatherPack(db, today, asker)
  const lines = (part: string) =>
    parts.find((one) => one.part === part)?.lines.map(({ title, remark }) => [title, remark])
  expect(lines('new')?.map(([title]) => title)).toEqual(['Came today'])
  expect(lines('moved')).toEqual([['Went two steps', expect.stringContaining('New → Contacted')]])
  expect(lines('stuck')?.map(([title]) => title)).toEqual(['Waits'])
  expect(lines('won')).toEqual([['Signed', expect.stringContaining('New → Committed')]])
  expect(lines('lost')).toEqual([['Went elsewhere', expect.stringContaining('Market access, to Vietnam')]])
  expect(totals).toMatchObject({ leads: 6, open: 5 })
})

test('what was issued stays as it was, whatever happens to the leads', () => {
  const db = freshDatabase()
  const leadId = freshLead(db, { title: 'As it was' })
  const id = issuePack(db, today, asker)
  const issued = getPack(db, id)
  db.update(leads).set({ title: 'Renamed', deletedAt: new Date() }).where(eq(leads.id, leadId)).run()
  expect(getPack(db, id)).toEqual(issued)
  expect(issued?.content.parts[0]?.lines[0]?.title).toBe('As it was')
  expect(issued?.issuedBy).toBe('Ayesha Malik')
})
