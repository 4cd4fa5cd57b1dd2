import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { noFilter } from '@/domain/pipeline-filter'
import { changeSectors, planOnLead } from './bulk'
import { freshDatabase, freshLead } from './fresh-database'
import { enterFact } from './lead-facts'
import { leadsWhere } from './lead-filter'
import { changeEach, moveLeads } from './leads'
import { activities, contacts, followUps, leadContacts, leadSectors, leads, notes } from './schema'
import { settleLead } from './settle-lead'
import { deleteLead, restoreLead } from './trash'
import { undoMove } from './undo-move'

const today = '2026-11-21'
const version = (db: ReturnType<typeof freshDatabase>, id: number) =>
  db.select().from(leads).where(eq(leads.id, id)).get()?.version ?? 0
const sectorsOf = (db: ReturnType<typeof freshDatabase>, leadId: number) =>
  db
    .select()
    .from(leadSectors)
    .where(eq(leadSectors.leadId, leadId))
    .all()
    .map(({ sector }) => sector)
    .sort()

test('sectors are put on and taken off many leads at once; one that is gone is told by name, and others’ changes stay', () => {
  const db = freshDatabase()
  const [one, two] = [freshLead(db, { title: 'One' }), freshLead(db, { title: 'Two' })]
  for (const leadId of [one, two]) {
    enterFact(db, { leadId, field: 'investor', value: leadId === one ? 'One' : 'Two', by: 'ayesha' })
    enterFact(db, { leadId, field: 'sectors', value: ['solar', 'wind'], by: 'ayesha' })
    settleLead(db, leadId)
  }
  db.update(leads).set({ deletedAt: new Date() }).where(eq(leads.id, two)).run()
  const change = { by: 'ayesha', add: ['hydro' as const], remove: ['wind' as const] }
  const outcomes = changeEach(
    db,
    [
      { leadId: one, ...change },
      { leadId: two, ...change },
    ],
    changeSectors,
  )
  expect(sectorsOf(db, one)).toEqual(['hydro', 'solar'])
  expect(sectorsOf(db, two)).toEqual(['solar', 'wind'])
  expect(outcomes[1]?.outcome).toMatchObject({ ok: false, reason: { code: 'missing' } })
  expect(JSON.stringify(outcomes[1])).toContain('“Two”')
  expect(db.select().from(activities).all()).toMatchObject([{ act: 'corrected', field: 'sectors', leadId: one }])
  const again = changeSectors(db, { leadId: one, ...change })
  expect(again.ok).toBe(true)
  expect(db.select().from(activities).all()).toHaveLength(1)
})

test('one follow-up is planned on many leads, and a double click plans it once', () => {
  const db = freshDatabase()
  const ids = [freshLead(db), freshLead(db), freshLead(db, { title: 'Gone', deletedAt: new Date() })]
  const followUp = { title: 'Invite them', dueOn: '2028-02-29', ownerId: 'bilal', repeats: null }
  const plan = () =>
    changeEach(
      db,
      ids.map((leadId) => ({ leadId, requestKey: 'k', by: 'ayesha', followUp })),
      planOnLead,
    )
  plan()
  const refused = plan().filter(({ outcome }) => !outcome.ok)
  expect(db.select().from(followUps).all()).toHaveLength(2)
  expect(JSON.stringify(refused)).toContain('“Gone” was deleted meanwhile')
  expect(db.select().from(activities).all()).toHaveLength(2)
})

test('a gate is asked once for all: until it is answered nothing moves, then all but the stale', () => {
  const db = freshDatabase()
  const owned = freshLead(db, { ownerId: 'ayesha' })
  const [free, stale] = [freshLead(db), freshLead(db, { title: 'Stale', status: 'screened' })]
  const moves = [owned, free, stale].map((leadId) => ({
    leadId,
    version: leadId === stale ? 7 : 1,
    from: 'new' as const,
    to: 'contacted' as const,
    by: 'ayesha',
    today,
  }))
  expect(moveLeads(db, moves)).toMatchObject([{ leadId: free, outcome: { ok: false, reason: { code: 'gate' } } }])
  expect(db.select().from(activities).all()).toEqual([])

  const answered = moveLeads(
    db,
    moves.map((move) => ({ ...move, gate: { ownerId: 'bilal' } })),
  )
  expect(answered.map(({ outcome }) => outcome.ok)).toEqual([true, true, false])
  expect(JSON.stringify(answered[2])).toContain('“Stale”')
  const back = changeEach(
    db,
    [owned, free].map((leadId) => ({ leadId, version: version(db, leadId), by: 'ayesha' })),
    undoMove,
  )
  expect(back.every(({ outcome }) => outcome.ok)).toBe(true)
  expect(
    db
      .select()
      .from(leads)
      .all()
      .map(({ status }) => status),
  ).toEqual(['new', 'new', 'screened'])
})

test('many are deleted together and brought back together', () => {
  const db = freshDatabase()
  const ids = [freshLead(db), freshLead(db)]
  const now = new Date()
  changeEach(
    db,
    ids.map((leadId) => ({ leadId, version: 1, by: 'ayesha', now })),
    deleteLead,
  )
  expect(
    db
      .select()
      .from(leads)
      .all()
      .every(({ deletedAt }) => deletedAt),
  ).toBe(true)
  changeEach(
    db,
    ids.map((leadId) => ({ leadId, by: 'ayesha' })),
    restoreLead,
  )
  expect(
    db
      .select()
      .from(leads)
      .all()
      .every(({ deletedAt }) => deletedAt === null),
  ).toBe(true)
})

test('leads are found by what they have and what they lack, and by their numbers', () => {
  const db = freshDatabase()
  const bare = freshLead(db)
  const full = freshLead(db, { ownerId: 'ayesha', amountValue: 1, amountCurrency: 'USD', jobs: 5 })
  db.insert(leadSectors).values({ leadId: full, sector: 'solar' }).run()
  db.insert(notes).values({ leadId: full, kind: 'call', heldOn: today, body: 'A call' }).run()
  db.insert(followUps).values({ leadId: full, title: 'Call', dueOn: today }).run()
  const host = { name: 'A', nameKey: 'a', side: 'host' as const }
  db.insert(contacts)
    .values([host, { ...host, side: 'investor' }])
    .run()
  db.insert(leadContacts)
    .values([
      { leadId: bare, contactId: 1 },
      { leadId: full, contactId: 2 },
    ])
    .run()
  const asker = { userId: 'ayesha', today, timeZone: 'Asia/Karachi' }
  const found = (filter: object) =>
    db
      .select({ id: leads.id })
      .from(leads)
      .where(leadsWhere({ ...noFilter, ...filter }, asker))
      .all()
      .map(({ id }) => id)
  for (const code of ['owner', 'amount', 'jobs', 'sectors', 'notes', 'follow-up', 'contact']) {
    expect(found({ has: [code] }), code).toEqual([full])
    expect(found({ lacks: [code] }), code).toEqual([bare])
  }
  expect(found({ has: ['owner'], lacks: ['articles', 'capacity', 'investor', 'country', 'destination'] })).toEqual([
    full,
  ])
  expect(found({ ids: [bare] })).toEqual([bare])
})
