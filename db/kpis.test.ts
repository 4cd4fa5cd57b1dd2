import { beforeAll, describe, expect, test } from 'vitest'
import { parsePipelineFilter, type SearchParams } from '@/domain/pipeline-filter'
import { countLeads } from './charts'
import { freshDatabase } from './fresh-database'
import { generateLeads } from './generated-leads'
import { countKpis } from './kpis'
import { correctFact } from './lead-facts'
import type { Asker } from './lead-filter'
import { addNote } from './notes'
import type { Db } from './open'
import { leads } from './schema'

const asker: Asker = { userId: 'ayesha', today: '2026-03-10', timeZone: 'Asia/Karachi' }
let db: Db

beforeAll(() => {
  db = freshDatabase()
  generateLeads(db, { leads: 200, until: new Date('2026-03-10T12:00:00Z'), owners: ['ayesha'] })
  const alive = db
    .select()
    .from(leads)
    .all()
    .filter(({ deletedAt }) => deletedAt === null)
  for (const [at, { id: leadId, version }] of alive.entries()) {
    if (at % 5 === 0) {
      const write = { leadId, version, by: 'ayesha' }
      const value = { value: 1e6 * (at + 1), currency: 'USD' }
      correctFact(db, { ...write, field: 'amount', value, estimated: at % 10 === 0 })
      correctFact(db, { ...write, version: version + 1, field: 'jobs', value: at + 1, estimated: at % 15 === 0 })
    }
    if (at % 7 > 1) continue
    for (let visit = 0; visit <= at % 2; visit += 1) {
      const note = { kind: 'site-visit' as const, heldOn: '2026-03-01', place: '', people: [], body: 'Saw the plot' }
      addNote(db, { leadId, requestKey: `${leadId} ${visit}`, by: 'ayesha', note, today: '2026-03-10' })
    }
  }
})

describe.each<[SearchParams, string]>([
  [{}, 'true'],
  [{ country: 'CN' }, "investor_country = 'CN'"],
  [{ status: 'committed,operational' }, "status IN ('committed', 'operational')"],
])('under %j', (params, where) => {
  const plain = (what: string, also = 'true') =>
    db.get<{ n: number | null }>(`SELECT ${what} AS n FROM leads l WHERE deleted_at IS NULL AND ${where} AND ${also}`)
      .n ?? 0
  const committed = "furthest IN ('committed', 'implementing', 'operational')"

  test('the figures are those of plain SQL', () => {
    const filter = parsePipelineFilter(params)
    const kpis = countKpis(db, filter, asker)
    expect(kpis.leads).toBe(plain('count(*)'))
    expect(kpis.reached.get('committed')).toBe(plain('count(*)', committed))
    const visits = "(SELECT count(*) FROM notes n WHERE n.lead_id = l.id AND n.kind = 'site-visit')"
    expect(kpis.visits).toEqual({ visits: plain(`sum(${visits})`), leads: plain(`sum(${visits} > 0)`) })
    expect(kpis.visits.leads).toBe(countLeads(db, { ...filter, visited: true }, asker))
    const usd = "amount_currency = 'USD' AND amount_value IS NOT NULL"
    expect(kpis.capital.announced.value).toBe(
      plain('sum(amount_value)', `${usd} AND coalesce(amount_origin, '') <> 'estimated'`),
    )
    const verified = `${usd} AND amount_origin = 'entered' AND ${committed}`
    expect(kpis.capital.verified).toEqual({
      leads: plain('count(*)', verified),
      value: plain('sum(amount_value)', verified),
    })
    const jobs = `jobs_origin = 'entered' AND ${committed}`
    expect(kpis.jobs.verified).toEqual({ leads: plain('count(*)', jobs), value: plain('sum(jobs)', jobs) })
    expect(kpis.jobs.estimated.value).toBe(plain('sum(jobs)', "jobs_origin = 'estimated'"))
  })
})

test('of nothing, nothing is known', () => {
  const kpis = countKpis(freshDatabase(), parsePipelineFilter({}), asker)
  expect(kpis).toMatchObject({ leads: 0, visits: { visits: 0, leads: 0 }, medianDaysToRespond: null })
  expect(kpis.capital.verified).toEqual({ leads: 0, value: 0 })
})
