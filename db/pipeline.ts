import { count, desc, isNotNull, type SQL, sql, sum } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Cursor, Direction, LeadOrder } from '@/domain/lead-order'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import type { Amount } from '@/domain/reading'
import { stageCodes } from '@/domain/stages'
import { type Status, statusCodes } from '@/domain/statuses'
import type { OrderKey } from './keyset'
import { type Asker, leadsWhere } from './lead-filter'
import { type PageOfLeads, pageOfLeads } from './lead-rows'
import type { Tx } from './open'
import { articles, leads } from './schema'

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
  const groups = db
    .select({
      status: leads.status,
      currency: leads.amountCurrency,
      leads: count(),
      value: sum(leads.amountValue).mapWith(Number),
    })
    .from(leads)
    .where(leadsWhere(filter, asker))
    .groupBy(leads.status, leads.amountCurrency)
    .orderBy(desc(count()))
    .all()
  return statusCodes.map((status) => {
    const own = groups.filter((group) => group.status === status)
    const disclosed = own.filter((group) => group.currency !== null)
    return {
      status,
      leads: own.reduce((total, group) => total + group.leads, 0),
      disclosed: disclosed.reduce((total, group) => total + group.leads, 0),
      amounts: disclosed.map(({ value, currency }) => ({ value, currency: currency ?? '' })),
    }
  })
}

/** Publishers of articles that leads come from, for the filter: the most frequent first. */
export const listPublishers = (db: Tx): string[] =>
  db
    .select({ publisher: sql<string>`${articles.publisher}` })
    .from(articles)
    .where(isNotNull(articles.publisher))
    .groupBy(articles.publisher)
    .orderBy(desc(count()))
    .limit(100)
    .all()
    .map(({ publisher }) => publisher)

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
