import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noFilter } from '@/domain/pipeline-filter'
import { sectorCodes } from '@/domain/sectors'
import { statusCodes } from '@/domain/statuses'
import { attachArticle, detachArticle } from './attach'
import { keepCalendar } from './calendar'
import { freshDatabase } from './fresh-database'
import { generateLeads } from './generated-leads'
import { correctFact, putBackFact } from './lead-facts'
import { assignLead, moveLead } from './leads'
import { mergeLeads } from './merge-leads'
import type { Db } from './open'
import { countByMonth } from './progress-charts'
import { leadArticles, leads } from './schema'
import { deleteLead, restoreLead } from './trash'
import { undoMerge } from './undo-merge'
import { undoMove } from './undo-move'

const LEADS = 24
const by = 'ayesha'
const [today, timeZone] = ['2026-03-10', 'Asia/Karachi']

const filled = (): Db => {
  const db = freshDatabase()
  keepCalendar(db, timeZone)
  generateLeads(db, { leads: LEADS, until: new Date('2026-03-10T12:00:00Z'), owners: ['ayesha', 'bilal'] })
  return db
}

type Total = { figure: string; one: string; other: string; leads: number; value: number }
const days = "CAST(julianday(date(contacted_at / 1000, 'unixepoch')) - julianday(reported_on) AS INTEGER)"
const month = "strftime('%Y-%m', at / 1000, 'unixepoch', '+5 hours')"
const origin = "coalesce(amount_origin, 'stated')"

/** What the totals have to be, by plain SQL over the leads themselves. */
const recomputed = (db: Db): Total[] =>
  db.all<Total>(`WITH alive AS (SELECT * FROM leads WHERE deleted_at IS NULL),
    parted AS (SELECT a.*, coalesce(s.sector, 'none') AS sector FROM alive a LEFT JOIN lead_sectors s ON s.lead_id = a.id)
    SELECT 'home' AS figure, coalesce(investor_country, '') AS one, '' AS other, count(*) AS leads, 0 AS value FROM alive GROUP BY 2
    UNION ALL SELECT 'reached', furthest, '', count(*), 0 FROM alive GROUP BY 2
    UNION ALL SELECT 'load', coalesce(owner_id, ''), status, count(*), 0 FROM alive GROUP BY 2, 3
    UNION ALL SELECT 'response', CAST(${days} AS TEXT), '', count(*), 0 FROM alive WHERE ${days} IS NOT NULL GROUP BY 2
    UNION ALL SELECT 'money', coalesce(amount_currency, ''), ${origin} || ' ' || furthest, count(*), sum(amount_value)
      FROM alive WHERE amount_value IS NOT NULL GROUP BY 2, 3
    UNION ALL SELECT 'jobs', coalesce(jobs_origin, 'stated'), furthest, count(*), sum(jobs) FROM alive WHERE jobs IS NOT NULL GROUP BY 2, 3
    UNION ALL SELECT 'sector', sector, status, count(*), 0 FROM parted GROUP BY 2, 3
    UNION ALL SELECT 'sector-money', sector, coalesce(amount_currency, '') || ' ' || ${origin}, count(*), sum(amount_value)
      FROM parted WHERE amount_value IS NOT NULL GROUP BY 2, 3
    UNION ALL SELECT 'moved', ${month}, '', count(DISTINCT lead_id), 0 FROM activities
      WHERE act = 'moved' AND lead_id IN (SELECT id FROM alive) GROUP BY 2
    ORDER BY 1, 2, 3`)

const kept = (db: Db): Total[] =>
  db.all<Total>('SELECT figure, one, other, leads, value FROM lead_totals WHERE leads <> 0 ORDER BY 1, 2, 3')

const leadId = fc.integer({ min: 1, max: LEADS })
const step = fc.oneof(
  fc.record({ act: fc.constant('move' as const), leadId, to: fc.constantFrom(...statusCodes) }),
  fc.record({ act: fc.constantFrom('undo' as const, 'delete' as const, 'restore' as const, 'erase' as const), leadId }),
  fc.record({ act: fc.constant('own' as const), leadId, ownerId: fc.constantFrom('ayesha', 'bilal', null) }),
  fc.record({ act: fc.constantFrom('join' as const, 'part' as const, 'merge' as const), leadId, toId: leadId }),
  fc.record({
    act: fc.constant('enter' as const),
    leadId,
    estimated: fc.boolean(),
    fact: fc.oneof(
      fc.tuple(
        fc.constant('amount' as const),
        fc.constantFrom(null, { value: 5e6, currency: 'USD' }, { value: 2e9, currency: 'PKR' }),
      ),
      fc.tuple(fc.constant('jobs' as const), fc.constantFrom(null, 40, 1200)),
      fc.tuple(fc.constant('sectors' as const), fc.subarray(sectorCodes.slice(0, 4))),
      fc.tuple(fc.constant('investorCountry' as const), fc.constantFrom(null, 'CN', 'TR')),
    ),
  }),
  fc.record({
    act: fc.constant('put back' as const),
    leadId,
    field: fc.constantFrom('amount' as const, 'sectors' as const),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** Takes a step as the desk would; one that is refused changes nothing, and that is a step, too. */
function take(db: Db, one: Step): void {
  const { leadId } = one
  const lead = db
    .select()
    .from(leads)
    .all()
    .find(({ id }) => id === leadId)
  if (!lead) return
  const change = { leadId, version: lead.version, by }
  const articleOf = (id: number) =>
    db
      .select()
      .from(leadArticles)
      .all()
      .find((link) => link.leadId === id)?.articleId ?? 0
  if (one.act === 'move') {
    const gate = { ownerId: by, passReason: 'because it is only a trial', reason: 'Market access', lostTo: 'IN' }
    moveLead(db, { ...change, from: lead.status, to: one.to, gate, today })
  } else if (one.act === 'undo') undoMove(db, change)
  else if (one.act === 'delete') deleteLead(db, { ...change, now: new Date() })
  else if (one.act === 'restore') restoreLead(db, { leadId, by })
  else if (one.act === 'erase') db.run(`DELETE FROM leads WHERE id = ${leadId} AND id % 5 = 0`)
  else if (one.act === 'own') assignLead(db, { ...change, ownerId: one.ownerId })
  else if (one.act === 'join') attachArticle(db, { articleId: articleOf(leadId), fromId: leadId, toId: one.toId, by })
  else if (one.act === 'part') detachArticle(db, { articleId: articleOf(one.toId), leadId: one.toId, by })
  else if (one.act === 'merge') {
    const goneVersion =
      db
        .select()
        .from(leads)
        .all()
        .find(({ id }) => id === one.toId)?.version ?? 0
    const merged = mergeLeads(db, {
      keptId: leadId,
      keptVersion: lead.version,
      goneId: one.toId,
      goneVersion,
      choices: {},
      by,
    })
    if (merged.ok && leadId % 2 === 0) undoMerge(db, { mergeId: merged.value.mergeId, by })
  } else if (one.act === 'enter')
    correctFact(db, { ...change, field: one.fact[0], value: one.fact[1], estimated: one.estimated })
  else if (one.act === 'put back') putBackFact(db, { ...change, field: one.field })
}

test('the kept totals are those of plain SQL', () => {
  const db = filled()
  expect(kept(db)).toEqual(recomputed(db))
})

test('they stay so through any moves, corrections, joined and parted articles, deletions and restorations', () => {
  const db = filled()
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      db.$client.exec('SAVEPOINT trial')
      for (const one of steps) take(db, one)
      const found = { kept: kept(db), recomputed: recomputed(db) }
      db.$client.exec('ROLLBACK TO trial; RELEASE trial')
      expect(found.kept).toEqual(found.recomputed)
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('sectors that are handed over by hand are counted where they are', () => {
  const db = filled()
  db.run(
    'UPDATE lead_sectors SET lead_id = 2 WHERE lead_id = 1 AND sector NOT IN (SELECT sector FROM lead_sectors WHERE lead_id = 2)',
  )
  expect(kept(db)).toEqual(recomputed(db))
})

test('a calendar that is kept later, or for another time zone, gives the same months as counting the moves', () => {
  const db = filled()
  const asker = { userId: by, today, timeZone }
  const months = countByMonth(db, noFilter, asker)
  keepCalendar(db, 'America/New_York')
  expect(countByMonth(db, noFilter, asker)).toEqual(months)
  const there = countByMonth(db, noFilter, { ...asker, timeZone: 'America/New_York' })
  keepCalendar(db, timeZone)
  expect(countByMonth(db, noFilter, asker)).toEqual(months)
  expect(countByMonth(db, noFilter, { ...asker, timeZone: 'America/New_York' })).toEqual(there)
  expect(kept(db)).toEqual(recomputed(db))
})

test('what was counted for a filter is counted anew after a write, and after a write that was taken back', () => {
  const db = filled()
  const asker = { userId: by, today, timeZone }
  const filter = { ...noFilter, owner: 'ayesha' }
  const created = () => countByMonth(db, filter, asker).reduce((total, month) => total + month.created, 0)
  const before = created()
  try {
    db.transaction((tx) => {
      tx.update(leads).set({ ownerId: 'ayesha' }).run()
      expect(created()).toBeGreaterThan(before)
      throw new Error('taken back')
    })
  } catch {}
  expect(created()).toBe(before)
})
