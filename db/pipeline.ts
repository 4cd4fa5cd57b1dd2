import { and, count, eq, gt, inArray, lte, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Cursor } from '@/domain/cursor'
import type { Direction, LeadOrder } from '@/domain/lead-order'
import { countQuestions, type PipelineFilter } from '@/domain/pipeline-filter'
import type { Amount } from '@/domain/reading'
import { stageCodes } from '@/domain/stages'
import { type Status, statusCodes } from '@/domain/statuses'
import type { OrderKey } from './keyset'
import { type Asker, leadsWhere } from './lead-filter'
import { type PageOfLeads, pageOfLeads } from './lead-rows'
import type { Tx } from './open'
import { leads, statusTotals } from './schema'

/**
 * A page of one column of the board. A column shows what entered it last at its top: the card just dropped is where the
 * eye is, and what waits longest is at the foot.
 */
export function listColumn(
  db: Tx,
  filter: PipelineFilter,
  asker: Asker,
  { status, after, limit }: { status: Status; after?: Cursor | null; limit: number },
): PageOfLeads {
  const where = leadsWhere({ ...filter, status: [status] }, asker)
  return pageOfLeads(db, { where, keys: orders.since, direction: 'desc', after, limit })
}

/**
 * The first pages of several columns. Without a filter each is a few rows of an index; with one, the filter is worked out
 * once for all of them, not once a column.
 */
export function listColumns(
  db: Tx,
  filter: PipelineFilter,
  asker: Asker,
  { statuses, limit }: { statuses: Status[]; limit: number },
): Map<Status, PageOfLeads> {
  const asksNothing = countQuestions({ ...filter, status: [] }) === 0
  const first = asksNothing ? undefined : firstOfEach(db, filter, asker, statuses, limit)
  const pageOf = (status: Status): PageOfLeads => {
    if (!first) return listColumn(db, filter, asker, { status, limit })
    const where = and(eq(leads.status, status), inArray(leads.id, first.get(status) ?? []))
    return pageOfLeads(db, { where, keys: orders.since, direction: 'desc', limit })
  }
  return new Map(statuses.map((status) => [status, pageOf(status)]))
}

/** The ids of the first leads of each column, one more than `limit`, so that a page knows of the next. */
function firstOfEach(db: Tx, filter: PipelineFilter, asker: Asker, statuses: Status[], limit: number) {
  const place = sql<number>`row_number() OVER (PARTITION BY ${leads.status} ORDER BY ${leads.statusSince} DESC, ${leads.id} DESC)`
  const ranked = db
    .select({ id: leads.id, status: leads.status, place: place.as('place') })
    .from(leads)
    .where(leadsWhere({ ...filter, status: statuses }, asker))
    .as('ranked')
  const ids = new Map<Status, number[]>()
  for (const { id, status } of db
    .select()
    .from(ranked)
    .where(lte(ranked.place, limit + 1))
    .all()) {
    ids.set(status, [...(ids.get(status) ?? []), id])
  }
  return ids
}

/** A page of the list, in one of its orders; what is not disclosed stands last, whichever way the order runs. */
export function listLeads(
  db: Tx,
  filter: PipelineFilter,
  asker: Asker,
  { order, direction, after, limit }: { order: LeadOrder; direction: Direction; after?: Cursor | null; limit: number },
): PageOfLeads {
  return pageOfLeads(db, { where: leadsWhere(filter, asker), keys: orders[order], direction, after, limit })
}

export interface StatusTotal {
  status: Status
  leads: number
  /** How many leads disclose an amount. */
  disclosed: number
  /** Sums of what is disclosed, by currency, the one most leads are in first. Never converted. */
  amounts: Amount[]
}

/** How many leads stand in each status under a filter, and the money they disclose; statuses without any among them. */
export function countByStatus(db: Tx, filter: PipelineFilter, asker: Asker): StatusTotal[] {
  const groups = countQuestions(filter) === 0 ? keptTotals(db) : countGroups(db, filter, asker)
  return statusCodes.map((status) => {
    const own = groups.filter((group) => group.status === status).sort((one, other) => other.leads - one.leads)
    const disclosed = own.filter((group) => group.currency !== '')
    return {
      status,
      leads: own.reduce((total, group) => total + group.leads, 0),
      disclosed: disclosed.reduce((total, group) => total + group.leads, 0),
      amounts: disclosed.map(({ value, currency }) => ({ value, currency })),
    }
  })
}

/** The totals of all leads, as triggers keep them. */
const keptTotals = (db: Tx) => db.select().from(statusTotals).where(gt(statusTotals.leads, 0)).all()

function countGroups(db: Tx, filter: PipelineFilter, asker: Asker) {
  const currency = sql<string>`CASE WHEN ${leads.amountValue} IS NULL THEN '' ELSE coalesce(${leads.amountCurrency}, '') END`
  return db
    .select({ status: leads.status, currency, leads: count(), value: sql<number>`total(${leads.amountValue})` })
    .from(leads)
    .where(leadsWhere(filter, asker))
    .groupBy(leads.status, currency)
    .all()
}

const place = (column: SQLiteColumn, codes: readonly string[]): SQL =>
  sql`CASE ${column} ${sql.join(
    codes.map((code, at) => sql`WHEN ${code} THEN ${sql.raw(String(at))}`),
    sql` `,
  )} END`

/** What each order compares, before the id. Amounts stand by currency, as none is converted. */
const orders: Record<LeadOrder, OrderKey[]> = {
  active: [{ by: leads.activeAt, never: true }],
  created: [],
  since: [{ by: leads.statusSince, never: true }],
  title: [{ by: sql`${leads.title} COLLATE NOCASE`, never: true }],
  country: [{ by: leads.investorCountry }],
  destination: [{ by: leads.destination }],
  status: [{ by: place(leads.status, statusCodes), never: true }],
  stage: [{ by: place(leads.stage, stageCodes), never: true }],
  amount: [{ by: leads.amountCurrency }, { by: leads.amountValue }],
  due: [{ by: leads.nextFollowUpOn }],
}
