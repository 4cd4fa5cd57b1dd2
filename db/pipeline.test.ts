import { eq, inArray } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { decodeCursor, encodeCursor } from '@/domain/cursor'
import { factOrigins } from '@/domain/fact'
import { leadOrderCodes } from '@/domain/lead-order'
import { noFilter, parsePipelineFilter } from '@/domain/pipeline-filter'
import { stageCodes } from '@/domain/stages'
import { statusCodes } from '@/domain/statuses'
import type { Asker } from './lead-filter'
import { type Db, migrateDatabase, openDatabase } from './open'
import { countByStatus, listColumn, listColumns, listLeads } from './pipeline'
import { articles, leadArticles, leadSectors, leads, users } from './schema'

const asker: Asker = { userId: 'sana', today: '2026-03-10', timeZone: 'Asia/Karachi' }
let db: Db

beforeEach(() => {
  db = openDatabase(':memory:')
  migrateDatabase(db, 'db/migrations')
  db.insert(users).values({ id: 'sana', name: 'Sana', email: 'sana@example.com' }).run()
  const rows = Array.from({ length: 60 }, (_, at) => ({
    kind: 'investment' as const,
    title: at % 2 ? `lead ${at % 7}` : `Lead ${at % 5}`,
    stage: stageCodes[at % stageCodes.length] ?? 'interest',
    status: statusCodes[at % 3] ?? 'new',
    investorCountry: at % 4 ? ['CN', 'DE', 'AE'][at % 3] : null,
    amountValue: at % 5 ? null : 1e6 * (at + 1),
    amountCurrency: at % 5 ? null : at % 2 ? 'USD' : 'CNY',
    nextFollowUpOn: at % 6 ? null : `2026-03-${10 + (at % 9)}`,
    statusSince: new Date(1_700_000_000_000 + (at % 10)),
    ownerId: at % 3 ? null : 'sana',
  }))
  db.insert(leads).values(rows).run()
  db.insert(leadSectors)
    .values([
      { leadId: 1, sector: 'solar' },
      { leadId: 1, sector: 'telecom' },
    ])
    .run()
  db.insert(articles)
    .values({
      id: 1,
      fingerprint: 'a',
      headline: 'A',
      text: 'A',
      headlineEnd: 1,
      publisher: 'Dawn',
      channel: 'paste',
      kind: 'none',
    })
    .run()
  db.insert(leadArticles).values({ leadId: 1, articleId: 1 }).run()
})

describe('the list', () => {
  test.each(leadOrderCodes.flatMap((order) => [[order, 'asc'] as const, [order, 'desc'] as const]))(
    'by %s %s reaches every lead once, page by page, in the order of one long page',
    (order, direction) => {
      const whole = listLeads(db, noFilter, asker, { order, direction, limit: 100 })
      expect(whole.next).toBeNull()
      const paged: number[] = []
      let after = null
      do {
        const page = listLeads(db, noFilter, asker, { order, direction, after, limit: 7 })
        paged.push(...page.rows.map(({ id }) => id))
        after = page.next && decodeCursor(encodeCursor(page.next))
      } while (after)
      expect(paged).toEqual(whole.rows.map(({ id }) => id))
      expect(new Set(paged).size).toBe(60)
    },
  )

  test('puts what is not disclosed last both ways', () => {
    for (const direction of ['asc', 'desc'] as const) {
      const { rows } = listLeads(db, noFilter, asker, { order: 'amount', direction, limit: 60 })
      expect(rows.findIndex(({ amount }) => amount === null)).toBe(12)
    }
  })

  test('shows sectors, owner and how many articles', () => {
    const { rows } = listLeads(db, noFilter, asker, { order: 'created', direction: 'asc', limit: 1 })
    expect(rows[0]).toMatchObject({ id: 1, sectors: ['telecom', 'solar'], owner: 'Sana', articles: 1 })
  })

  test('begins anew on a cursor that is none', () => {
    for (const text of ['', '[', '[]', '{"id":1}', '["x"]', '[[1],2]', '[1,2,3,4,5,6,7]', 'null']) {
      const after = decodeCursor(text)
      expect(listLeads(db, noFilter, asker, { order: 'active', direction: 'desc', after, limit: 5 }).rows).toHaveLength(
        5,
      )
    }
  })
})

test('a column shows its own leads, what entered last first, and pages to its end', () => {
  const first = listColumn(db, noFilter, asker, { status: 'screened', limit: 15 })
  const second = listColumn(db, noFilter, asker, { status: 'screened', after: first.next, limit: 15 })
  const cards = [...first.rows, ...second.rows]
  expect(cards.every(({ status }) => status === 'screened')).toBe(true)
  expect(new Set(cards.map(({ id }) => id)).size).toBe(20)
  expect(second.next).toBeNull()
  const since = cards.map(({ statusSince }) => statusSince.getTime())
  expect(since).toEqual([...since].sort((a, b) => b - a))
})

test('totals count each status under the filter, with money by currency and never converted', () => {
  const totals = countByStatus(db, noFilter, asker)
  expect(totals.map(({ status, leads: counted }) => [status, counted])).toEqual(
    statusCodes.map((status, at) => [status, at < 3 ? 20 : 0]),
  )
  const disclosed = db
    .select()
    .from(leads)
    .all()
    .filter(({ status, amountValue }) => status === 'new' && amountValue)
  const fresh = totals[0]
  expect(fresh?.disclosed).toBe(disclosed.length)
  expect(fresh?.amounts.reduce((sum, { value }) => sum + value, 0)).toBe(
    disclosed.reduce((sum, { amountValue }) => sum + (amountValue ?? 0), 0),
  )
  const one = disclosed[0]?.id ?? 0
  db.update(leads).set({ amountOrigin: 'estimated' }).where(eq(leads.id, one)).run()
  expect(countByStatus(db, noFilter, asker)[0]?.disclosed).toBe(disclosed.length - 1)
  expect(countByStatus(db, parsePipelineFilter({ from: '2000-01-01' }), asker)[0]?.disclosed).toBe(disclosed.length - 1)
  db.update(leads).set({ amountOrigin: 'stated' }).where(eq(leads.id, one)).run()

  const solar = countByStatus(db, parsePipelineFilter({ sector: 'solar' }), asker)
  expect(solar.reduce((sum, total) => sum + total.leads, 0)).toBe(1)
})

test('the first pages of all columns are those that each column gives alone, filtered or not', () => {
  for (const params of [{}, { country: 'CN' }, { owner: 'none', due: 'none' }]) {
    const filter = parsePipelineFilter(params)
    const together = listColumns(db, filter, asker, { statuses: ['new', 'screened', 'lost'], limit: 3 })
    for (const [status, page] of together) expect(page).toEqual(listColumn(db, filter, asker, { status, limit: 3 }))
    expect(together.size).toBe(3)
  }
})

test('the totals that triggers keep are those that counting gives, whatever happens to leads', () => {
  const ids = db
    .select({ id: leads.id })
    .from(leads)
    .all()
    .map(({ id }) => id)
  const change = fc.record({
    id: fc.constantFrom(...ids),
    set: fc.oneof(
      fc.record({ status: fc.constantFrom(...statusCodes) }),
      fc.record({
        amountValue: fc.constantFrom(null, 5, 1e9),
        amountCurrency: fc.constantFrom('USD', 'PKR'),
        amountOrigin: fc.constantFrom(null, ...factOrigins),
      }),
      fc.record({ deletedAt: fc.constantFrom(null, new Date()) }),
    ),
  })
  for (const { id, set } of fc.sample(change, { numRuns: 300, seed: 11 })) {
    db.update(leads).set(set).where(eq(leads.id, id)).run()
  }
  db.delete(leads)
    .where(inArray(leads.id, ids.slice(0, 10)))
    .run()
  // A filter that lets everything through has to be counted.
  const counted = countByStatus(db, parsePipelineFilter({ from: '2000-01-01' }), asker)
  expect(counted.some(({ leads: all, disclosed }) => disclosed > 0 && disclosed < all)).toBe(true)
  const sorted = (totals: typeof counted) =>
    totals.map((total) => ({
      ...total,
      amounts: [...total.amounts].sort((a, b) => a.currency.localeCompare(b.currency)),
    }))
  expect(sorted(countByStatus(db, noFilter, asker))).toEqual(sorted(counted))
})
