import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { GateAnswer } from '@/domain/gate'
import { type Status, statusCodes } from '@/domain/statuses'
import { assignLead, changeEach, holdLead, moveLead } from './leads'
import { type Db, migrateDatabase, openDatabase } from './open'
import { activities, leadSectors, leads, notes, users } from './schema'
import { undoMove } from './undo-move'

const today = '2026-03-10'
let db: Db

beforeEach(() => {
  db = openDatabase(':memory:')
  migrateDatabase(db, 'db/migrations')
  db.insert(users)
    .values([
      { id: 'sana', name: 'Sana', email: 'sana@example.com' },
      { id: 'omar', name: 'Omar', email: 'omar@example.com' },
      { id: 'gone', name: 'Gone', email: 'gone@example.com', deactivatedAt: new Date() },
    ])
    .run()
  db.insert(leads).values({ id: 1, kind: 'investment', title: 'GuoDong Group', stage: 'interest' }).run()
  db.insert(leadSectors).values({ leadId: 1, sector: 'telecom' }).run()
})

const lead = () => db.select().from(leads).where(eq(leads.id, 1)).get()
const story = () =>
  db
    .select()
    .from(activities)
    .all()
    .map(({ act, before, after, reason }) => ({ act, before, after, reason }))
function move(to: Status, gate?: GateAnswer, by = 'sana') {
  const { status: from = 'new', version = 0 } = lead() ?? {}
  return moveLead(db, { leadId: 1, from, to, version, by, gate, today })
}

describe('moving a lead', () => {
  test('changes its status, its version and since when, and tells of it', () => {
    db.update(leads)
      .set({ statusSince: new Date(0), activeAt: new Date(0) })
      .run()
    expect(move('screened')).toEqual({ ok: true, value: { leadId: 1, status: 'screened', version: 2 } })
    expect(lead()?.statusSince.getTime()).toBeGreaterThan(0)
    expect(lead()?.activeAt.getTime()).toBeGreaterThan(0)
    expect(story()).toEqual([{ act: 'moved', before: 'new', after: 'screened', reason: null }])
    expect(db.select().from(leadSectors).get()?.status).toBe('screened')
  })

  test('is refused as stale after somebody else’s move, and says who and where to', () => {
    expect(move('screened', {}, 'omar').ok).toBe(true)
    const late = moveLead(db, { leadId: 1, from: 'new', to: 'proposal', version: 1, by: 'sana', today })
    expect(late).toEqual({
      ok: false,
      reason: {
        code: 'stale',
        sentence: 'Omar changed “GuoDong Group” meanwhile: it is now in Screened',
        conflict: { field: 'Status', original: 'New', theirs: 'Screened', mine: 'Proposal' },
      },
    })
    expect(lead()?.status).toBe('screened')
    expect(story()).toHaveLength(1)
  })

  test('goes through where something else of the lead changed since', () => {
    assignLead(db, { leadId: 1, version: 1, by: 'omar', ownerId: 'omar' })
    const late = moveLead(db, { leadId: 1, from: 'new', to: 'screened', version: 1, by: 'sana', today })
    expect(late).toMatchObject({ ok: true, value: { status: 'screened', version: 3 } })
    expect(lead()?.ownerId).toBe('omar')
  })

  test('is refused once the lead is deleted', () => {
    db.update(leads).set({ deletedAt: new Date() }).run()
    expect(move('screened')).toMatchObject({ ok: false, reason: { code: 'missing' } })
  })

  test('to the column it stands in changes nothing', () => {
    expect(move('new')).toEqual({ ok: true, value: { leadId: 1, status: 'new', version: 1 } })
    expect(story()).toEqual([])
  })
})

describe('a gate', () => {
  test.each<[Status, string]>([
    ['contacted', 'ownerId'],
    ['qualified', 'noteBody'],
    ['committed', 'agreementOn'],
    ['operational', 'operationalOn'],
    ['lost', 'reason'],
    ['dropped', 'reason'],
  ])('of %s asks for its field and changes nothing without it', (to, field) => {
    expect(move(to)).toMatchObject({ ok: false, reason: { code: 'gate', field } })
    expect(lead()).toMatchObject({ status: 'new', version: 1 })
    expect(story()).toEqual([])
  })

  test.each<[Status, GateAnswer, object]>([
    ['contacted', { ownerId: 'omar' }, { ownerId: 'omar' }],
    ['qualified', { noteBody: 'They will come in May', noteKind: 'call' }, {}],
    ['committed', { agreementOn: '2026-03-10' }, { agreementOn: '2026-03-10' }],
    ['operational', { operationalOn: '2026-03-01' }, { operationalOn: '2026-03-01' }],
    [
      'lost',
      { reason: 'Better incentives elsewhere', lostTo: 'VN' },
      { closedReason: 'Better incentives elsewhere', lostTo: 'VN' },
    ],
    ['dropped', { reason: 'Old news' }, { closedReason: 'Old news' }],
  ])('of %s opens with it', (to, gate, kept) => {
    expect(move(to, gate).ok).toBe(true)
    expect(lead()).toMatchObject({ status: to, version: 2, ...kept })
  })

  test.each<[Status, GateAnswer]>([
    ['contacted', { ownerId: 'gone' }],
    ['contacted', { ownerId: 'nobody' }],
    ['qualified', { noteBody: 'To be', noteHeldOn: '2026-03-11' }],
    ['committed', { agreementOn: '2026-03-11' }],
    ['operational', { operationalOn: '2027-01-01' }],
    ['lost', { passReason: 'closing it without a word' }],
  ])('of %s stays shut to %o', (to, gate) => {
    expect(move(to, gate)).toMatchObject({ ok: false, reason: { code: 'gate' } })
    expect(db.select().from(notes).all()).toEqual([])
  })

  test('counts what the lead has already, though not a remark for an answer', () => {
    db.insert(notes).values({ leadId: 1, kind: 'remark', heldOn: today, body: 'Looks real' }).run()
    expect(move('qualified').ok).toBe(false)
    db.insert(notes).values({ leadId: 1, kind: 'email', heldOn: today, body: 'They wrote back' }).run()
    expect(move('qualified').ok).toBe(true)
  })

  test('of an open column can be passed with a written reason, which the story says', () => {
    expect(move('contacted', { passReason: 'The embassy calls them first' }).ok).toBe(true)
    expect(lead()?.ownerId).toBeNull()
    expect(story()).toEqual([
      { act: 'moved', before: 'new', after: 'contacted', reason: 'The embassy calls them first' },
    ])
  })

  test('tells of the owner and the note it was given', () => {
    move('contacted', { ownerId: 'omar' })
    move('qualified', { noteBody: 'They will come in May' })
    expect(story().map(({ act }) => act)).toEqual(['assigned', 'moved', 'noted', 'moved'])
  })
})

describe('undoing', () => {
  test('moves the lead back as a new move', () => {
    move('screened')
    expect(undoMove(db, { leadId: 1, version: 2, by: 'sana' })).toEqual({
      ok: true,
      value: { leadId: 1, status: 'new', version: 3 },
    })
    expect(story().at(-1)).toMatchObject({ act: 'moved', before: 'screened', after: 'new' })
  })

  test('is for one’s own move alone, while the lead is as it left it', () => {
    move('screened')
    expect(undoMove(db, { leadId: 1, version: 2, by: 'omar' }).ok).toBe(false)
    expect(undoMove(db, { leadId: 1, version: 1, by: 'sana' })).toMatchObject({ reason: { code: 'stale' } })
    expect(lead()?.status).toBe('screened')
  })
})

describe('owner and hold', () => {
  test('an owner is given and taken away, once each', () => {
    expect(assignLead(db, { leadId: 1, version: 1, by: 'sana', ownerId: 'omar' })).toMatchObject({
      value: { version: 2 },
    })
    expect(assignLead(db, { leadId: 1, version: 2, by: 'sana', ownerId: 'omar' })).toMatchObject({
      value: { version: 2 },
    })
    expect(assignLead(db, { leadId: 1, version: 2, by: 'sana', ownerId: 'gone' })).toMatchObject({ ok: false })
    expect(assignLead(db, { leadId: 1, version: 2, by: 'sana', ownerId: null })).toMatchObject({
      value: { version: 3 },
    })
    expect(story().map(({ after }) => after)).toEqual(['omar', null])
  })

  test('a lead is held until a day to come, and resumed', () => {
    expect(holdLead(db, { leadId: 1, version: 1, by: 'sana', until: today, today }).ok).toBe(false)
    expect(holdLead(db, { leadId: 1, version: 1, by: 'sana', until: '2028-02-29', today }).ok).toBe(true)
    expect(lead()?.onHoldUntil).toBe('2028-02-29')
    expect(holdLead(db, { leadId: 1, version: 2, by: 'sana', until: null, today }).ok).toBe(true)
    expect(story().map(({ act }) => act)).toEqual(['held', 'resumed'])
  })
})

test('an owner and a hold given from an older page stand, unless that very field changed since', () => {
  assignLead(db, { leadId: 1, version: 1, by: 'omar', ownerId: 'omar', was: null })
  const until = '2028-03-01'
  expect(holdLead(db, { leadId: 1, version: 1, by: 'sana', until, was: null, today })).toMatchObject({ ok: true })
  expect(assignLead(db, { leadId: 1, version: 1, by: 'sana', ownerId: 'sana', was: null })).toMatchObject({
    ok: false,
    reason: { code: 'stale', conflict: { field: 'Owner', original: 'nobody', theirs: 'Omar', mine: 'Sana' } },
  })
  expect(lead()?.ownerId).toBe('omar')
})

test('many leads move together, each with its own outcome', () => {
  db.insert(leads)
    .values({ id: 2, kind: 'investment', title: 'Zong', stage: 'talks', status: 'lost', version: 4 })
    .run()
  const moves = [1, 2].map((leadId) => ({
    leadId,
    version: 1,
    from: 'new' as const,
    to: 'screened' as const,
    by: 'sana',
    today,
  }))
  const outcomes = changeEach(db, moves, moveLead)
  expect(outcomes.map(({ leadId, outcome }) => [leadId, outcome.ok])).toEqual([
    [1, true],
    [2, false],
  ])
  expect(lead()?.status).toBe('screened')
})

test('after any walk, the story replayed gives the status the lead has', () => {
  const walk = fc.sample(fc.constantFrom(...statusCodes), { numRuns: 100, seed: 7 })
  for (const to of walk) move(to, { reason: 'Tried', passReason: 'Walking at random' })
  const moves = story().filter(({ act }) => act === 'moved')
  expect(moves.length).toBeGreaterThan(50)
  expect(moves.at(-1)?.after).toBe(lead()?.status)
  expect(moves.every(({ before }, at) => before === (moves[at - 1]?.after ?? 'new'))).toBe(true)
  expect(lead()?.version).toBe(moves.length + 1)
})
