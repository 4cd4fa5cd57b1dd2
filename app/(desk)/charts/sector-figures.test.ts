import { beforeAll, describe, expect, test } from 'vitest'
import { countBySectorAndStatus, countLeads } from '@/db/charts'
import { freshDatabase } from '@/db/fresh-database'
import { generateLeads } from '@/db/generated-leads'
import type { Asker } from '@/db/lead-filter'
import type { Db } from '@/db/open'
import { parsePipelineFilter, type SearchParams } from '@/domain/pipeline-filter'
import { bySector, leadsBySector, sectorsByStatus } from './sector-figures'

const asker: Asker = { userId: 'ayesha', today: '2026-03-10', timeZone: 'Asia/Karachi' }
let db: Db

beforeAll(() => {
  db = freshDatabase()
  generateLeads(db, { leads: 400, until: new Date('2026-03-10T12:00:00Z'), owners: ['ayesha', 'bilal'] })
})

/** How many leads the list behind an address shows. */
const behind = (href: string | null) =>
  countLeads(db, parsePipelineFilter(Object.fromEntries(new URLSearchParams(href?.split('?')[1]))), asker)

describe.each<[string, SearchParams]>([
  ['no filter', {}],
  ['some sectors and none', { sector: 'solar,telecom,none' }],
  ['no sector', { sector: 'none' }],
  ['statuses', { status: 'new,lost' }],
  ['a country and an owner', { country: 'CN', owner: 'me' }],
  ['sectors of a country', { country: 'AE,none', sector: 'solar,mining' }],
  ['words and a period', { q: 'investor', from: '2025-01-01', to: '2025-12-31' }],
])('under %s', (_, params) => {
  test('every bar and every part of one opens exactly as many leads as it says', () => {
    const filter = parsePipelineFilter(params)
    const sectors = bySector(countBySectorAndStatus(db, filter, asker))
    expect(sectors.length).toBeGreaterThan(0)
    for (const figure of [leadsBySector(sectors, filter), sectorsByStatus(sectors, filter)]) {
      for (const row of figure.rows) {
        expect(String(behind(row.href)), row.name).toBe(row.total)
        for (const mark of row.marks) expect(behind(mark.href), `${row.name} ${mark.said}`).toBe(mark.value)
      }
    }
  })
})

test('the figures are those of plain SQL', () => {
  const plain = db.all<{ sector: string; status: string; leads: number }>(
    `SELECT coalesce(s.sector, 'none') AS sector, l.status, count(*) AS leads FROM leads l
     LEFT JOIN lead_sectors s ON s.lead_id = l.id WHERE l.deleted_at IS NULL GROUP BY 1, 2 ORDER BY 1, 2`,
  )
  const counted = countBySectorAndStatus(db, parsePipelineFilter({}), asker)
  const order = (one: { sector: string; status: string }, two: { sector: string; status: string }) =>
    one.sector < two.sector ? -1 : one.sector > two.sector ? 1 : one.status < two.status ? -1 : 1
  expect(counted.toSorted(order)).toEqual(plain)
})

test('nothing is charted of an empty database', () => {
  expect(countBySectorAndStatus(freshDatabase(), parsePipelineFilter({}), asker)).toEqual([])
})
