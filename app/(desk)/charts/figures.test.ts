import { beforeAll, describe, expect, test } from 'vitest'
import type { FigureData } from '@/components/charts/figure'
import { countLeads } from '@/db/charts'
import { freshDatabase } from '@/db/fresh-database'
import { generateLeads } from '@/db/generated-leads'
import type { Asker } from '@/db/lead-filter'
import { moneyBySector, sumDisclosed } from '@/db/money-charts'
import type { Db } from '@/db/open'
import { countByCountry, countLoad, countLostReasons, countLostTo, countResponse } from '@/db/outcome-charts'
import { countByMonth, countReached, timeInStatus } from '@/db/progress-charts'
import { parsePipelineFilter, type SearchParams } from '@/domain/pipeline-filter'
import { comparedPanels } from './compared-panels'
import { mapFigure, mapLegend, stepsTo } from './map-figure'
import { moneyFigure, saySum } from './money-figures'
import { countryFigure, loadFigure, lostReasonFigure, lostToFigure, responseFigure } from './outcome-figures'
import { panelCodes } from './panels'
import { funnelFigure, monthFigure, timeFigure } from './progress-figures'

const asker: Asker = { userId: 'ayesha', today: '2026-03-10', timeZone: 'Asia/Karachi' }
let db: Db

beforeAll(() => {
  db = freshDatabase()
  generateLeads(db, { leads: 400, until: new Date('2026-03-10T12:00:00Z'), owners: ['ayesha', 'bilal'] })
})

/** How many leads the list behind an address shows. */
const behind = (href: string | null) =>
  countLeads(db, parsePipelineFilter(Object.fromEntries(new URLSearchParams(href?.split('?')[1]))), asker)

const figures: [string, (params: SearchParams) => FigureData][] = [
  ['funnel', (params) => funnelFigure(countReached(db, asked(params), asker), asked(params))],
  ['time in status', (params) => timeFigure(timeInStatus(db, asked(params), asker), asked(params))],
  ['months', (params) => monthFigure(countByMonth(db, asked(params), asker), asked(params))],
  ['home countries', (params) => countryFigure(countByCountry(db, asked(params), asker), asked(params))],
  ['map', (params) => mapFigure(countByCountry(db, asked(params), asker), asked(params))],
  ['lost reasons', (params) => lostReasonFigure(countLostReasons(db, asked(params), asker), asked(params))],
  ['countries lost to', (params) => lostToFigure(countLostTo(db, asked(params), asker), asked(params))],
  ['load', (params) => loadFigure(countLoad(db, asked(params), asker), asked(params))],
  ['response', (params) => responseFigure(countResponse(db, asked(params), asker), asked(params))],
]
const asked = parsePipelineFilter

describe.each(figures)('%s', (_, figure) => {
  test.each<SearchParams>([
    {},
    { sector: 'solar,none' },
    { status: 'new,lost', country: 'CN,none' },
    { from: '2025-06-10', to: '2026-01-20', owner: 'me' },
    { reached: 'qualified', amount: 'disclosed' },
    { stuck: 'yes' },
    { response: 'month' },
    { moved: '2026-02' },
    { reason: 'Financing fell through' },
    { lostTo: 'VN,none' },
  ])('every mark opens as many leads as it says, under %j', (params) => {
    for (const row of figure(params).rows)
      for (const mark of row.marks)
        if (mark.href) expect(behind(mark.href), `${row.name}: ${mark.said}`).toBe(mark.value)
  })

  test('it has something to show of the generated leads', () => {
    expect(figure({}).rows.some((row) => row.marks.length > 0)).toBe(true)
  })
})

test('money by sector opens the leads that disclose it', () => {
  const filter = asked({ country: 'CN' })
  const sectors = moneyBySector(db, filter, asker)
  for (const row of moneyFigure(sectors, filter).rows) {
    const own = sectors.find(({ sector }) => sector === row.key)
    for (const { series, href } of row.marks)
      expect(behind(href), row.name).toBe(series === 'estimated' ? own?.estimated.leads : own?.disclosed.leads)
  }
})

test.each<SearchParams>([
  {},
  { from: '2025-12-11', to: '2026-03-10' },
  { from: '2025-12-11', to: '2026-03-10', sector: 'solar,mining', amount: 'disclosed' },
])('every chart stands beside the one before, and what was before opens as many leads, under %j', (params) => {
  const filter = asked(params)
  const shown = comparedPanels(panelCodes, { db, filter, asker, leads: countLeads(db, filter, asker) })
  expect(shown.map(({ code }) => code)).toEqual(panelCodes)
  const compared = shown.filter(({ figure }) => figure.rows.some(({ before }) => before))
  expect(compared.length).toBeGreaterThan(params.from ? 3 : 0)
  for (const { code, figure } of compared) {
    for (const { before, name } of figure.rows)
      if (before?.href && code !== 'money-by-sector') expect(behind(before.href), `${code} ${name}`).toBe(before.value)
  }
})

test('the map colours few and many leads apart, up to five steps', () => {
  expect([0, 1, 3, 9, 400, 100_000].map(stepsTo)).toEqual([
    [],
    [1],
    [1, 2, 3],
    [2, 5, 10],
    [5, 20, 50, 200, 500],
    [10, 100, 1000, 10_000, 100_000],
  ])
  expect(mapLegend([{ country: 'CN', leads: 3 }]).map(({ name }) => name)).toEqual(['1', '2', '3'])
})

describe('figures are those of plain SQL', () => {
  const alive = 'deleted_at IS NULL'

  test('the funnel', () => {
    const way = ['new', 'screened', 'contacted', 'qualified', 'proposal', 'committed', 'implementing', 'operational']
    for (const { status, leads } of countReached(db, asked({}), asker)) {
      const codes = way.slice(way.indexOf(status)).map((code) => `'"${code}"'`)
      const { n } = db.get<{ n: number }>(
        `SELECT count(*) AS n FROM leads l WHERE ${alive} AND ('${status}' = 'new' OR EXISTS (SELECT 1 FROM activities a
         WHERE a.lead_id = l.id AND a.act = 'moved' AND a.after IN (${codes})))`,
      )
      expect(leads, status).toBe(n)
    }
  })

  test('the median of days in a status, and the stuck', () => {
    for (const time of timeInStatus(db, asked({}), asker)) {
      const days = db
        .all<{ d: number }>(
          `SELECT julianday('2026-03-10') - julianday(date(status_since / 1000, 'unixepoch', '+5 hours')) AS d
           FROM leads WHERE ${alive} AND status = '${time.status}' ORDER BY status_since`,
        )
        .map(({ d }) => d)
      expect(time.leads).toBe(days.length)
      expect(time.medianDays).toBe(days[Math.floor((days.length - 1) / 2)])
    }
  })

  test('months', () => {
    const [created, moved, landed] = [
      db.all<{ month: string; n: number }>(
        `SELECT strftime('%Y-%m', created_at / 1000, 'unixepoch', '+5 hours') AS month, count(*) AS n FROM leads WHERE ${alive} GROUP BY 1`,
      ),
      db.all<{ month: string; n: number }>(
        `SELECT strftime('%Y-%m', at / 1000, 'unixepoch', '+5 hours') AS month, count(DISTINCT lead_id) AS n FROM activities
         WHERE act = 'moved' AND lead_id IN (SELECT id FROM leads WHERE ${alive}) GROUP BY 1`,
      ),
      db.all<{ month: string; n: number }>(
        `SELECT substr(operational_on, 1, 7) AS month, count(*) AS n FROM leads WHERE ${alive} GROUP BY 1`,
      ),
    ]
    const of = (rows: { month: string; n: number }[], month: string) => rows.find((row) => row.month === month)?.n ?? 0
    for (const { month, ...counts } of countByMonth(db, asked({}), asker)) {
      expect(counts, month).toEqual({
        created: of(created, month),
        moved: of(moved, month),
        landed: of(landed, month),
      })
    }
  })

  test('money, converted at the rates there are', () => {
    const { n, dollars } = db.get<{ n: number; dollars: number }>(
      `SELECT count(*) AS n, sum(CASE amount_currency WHEN 'USD' THEN amount_value ELSE 0 END) AS dollars
       FROM leads WHERE ${alive} AND amount_value IS NOT NULL`,
    )
    const sum = sumDisclosed(db, asked({}), asker)
    expect(sum.disclosed.leads).toBe(n)
    expect(sum.disclosed.dollars).toBeCloseTo(dollars)
    expect(sum.unrated.map(({ currency }) => currency).toSorted()).toEqual(['CNY', 'EUR', 'PKR'])
  })
})

test('an empty database has empty figures, and nothing breaks', () => {
  const empty = freshDatabase()
  expect(timeInStatus(empty, asked({}), asker)).toEqual([])
  expect(countResponse(empty, asked({}), asker)).toEqual({ classes: [0, 0, 0, 0, 0], medianDays: null })
  expect(sumDisclosed(empty, asked({}), asker)).toEqual({
    disclosed: { leads: 0, rated: 0, dollars: 0 },
    estimated: { leads: 0, rated: 0, dollars: 0 },
    unrated: [],
    oldestRate: null,
  })
})

test('the sum of money says of how many leads it is, and never calls nothing $0', () => {
  const sum = { leads: 9, disclosed: 1, dollars: 5e6, unrated: [{ currency: 'KES', leads: 2 }] }
  expect(saySum(sum)).toBe(
    '1 of 9 leads discloses an amount, $5 million in all, with 2 in KES left out for want of a rate.',
  )
  expect(saySum({ ...sum, disclosed: 0, dollars: 0 })).toBe('9 leads, and none discloses an amount.')
})
