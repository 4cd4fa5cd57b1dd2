import { count, eq, gt, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Cursor } from '@/domain/cursor'
import type { Direction, LeadOrder } from '@/domain/lead-order'
import { countQuestions, type PipelineFilter } from '@/domain/pipeline-filter'
import type { Amount } from '@/domain/reading'
import { stageCodes } from '@/domain/stages'
import { type Status, statusCodes } from '@/domain/statuses'
import type { OrderKey } from './keyset'
import { type Asker, leadsWhere } from './lead-filter'
import { type PageOfLeads, pageFrom, pageOfLeads, selectLeads } from './lead-rows'
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
  const ids = asksNothing
    ? firstOfAll(db, statuses, limit + 1)
    : firstOfFiltered(db, filter, asker, statuses, limit + 1)
  const found = selectLeads(db, { where: inArray(leads.id, ids), keys: orders.since, direction: 'desc' })
  const inColumn = (status: Status) => found.filter((row) => row.status === status)
  return new Map(statuses.map((status) => [status, pageFrom(inColumn(status), limit)]))
}

/** The ids of the first leads of each column: as many limited looks into one index. */
function firstOfAll(db: Tx, statuses: Status[], limit: number): number[] {
  if (statuses.length === 0) return []
  const looks = statuses.map(
    (status) => sql`SELECT id FROM (SELECT ${leads.id} FROM ${leads}
      WHERE ${isNull(leads.deletedAt)} AND ${eq(leads.status, status)}
      ORDER BY ${leads.statusSince} DESC, ${leads.id} DESC LIMIT ${limit})`,
  )
  return db.all<{ id: number }>(sql.join(looks, sql` UNION ALL `)).map(({ id }) => id)
}

/** The ids of the first leads of each column under a filter. */
function firstOfFiltered(db: Tx, filter: PipelineFilter, asker: Asker, statuses: Status[], limit: number): number[] {
  const place = sql<number>`row_number() OVER (PARTITION BY ${leads.status} ORDER BY ${leads.statusSince} DESC, ${leads.id} DESC)`
  const ranked = db
    .select({ id: leads.id, place: place.as('place') })
    .from(leads)
    .where(leadsWhere({ ...filter, status: statuses }, asker))
    .as('ranked')
  return db
    .select({ id: ranked.id })
    .from(ranked)
    .where(lte(ranked.place, limit))
    .all()
    .map(({ id }) => id)
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
  const isDisclosed = sql`${leads.amountValue} IS NOT NULL AND ${leads.amountOrigin} IS NOT 'estimated'`
  const currency = sql<string>`CASE WHEN ${isDisclosed} THEN coalesce(${leads.amountCurrency}, '') ELSE '' END`
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
