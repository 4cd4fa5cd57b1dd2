import { and, type SQL, sql } from 'drizzle-orm'
import { type Cursor, cursorSchema } from '@/domain/cursor'
import type { Direction } from '@/domain/lead-order'
import { sectorCodes } from '@/domain/sectors'

import { afterCursor, keysOfRow, type OrderKey, orderByKeys } from './keyset'
import type { Tx } from './open'
import { leadArticles, leadSectors, leads, users } from './schema'

const columns = {
  id: leads.id,
  kind: leads.kind,
  title: leads.title,
  investorCountry: leads.investorCountry,
  destination: leads.destination,
  stage: leads.stage,
  amountValue: leads.amountValue,
  amountCurrency: leads.amountCurrency,
  amountOrigin: leads.amountOrigin,
  status: leads.status,
  statusSince: leads.statusSince,
  ownerId: leads.ownerId,
  onHoldUntil: leads.onHoldUntil,
  nextFollowUpOn: leads.nextFollowUpOn,
  sample: leads.sample,
  createdAt: leads.createdAt,
  activeAt: leads.activeAt,
  version: leads.version,
  owner: sql<string | null>`(SELECT ${users.name} FROM ${users} WHERE ${users.id} = ${leads.ownerId})`.as('owner'),
  inSectors: sql<
    string | null
  >`(SELECT group_concat(${leadSectors.sector}) FROM ${leadSectors} WHERE ${leadSectors.leadId} = ${leads.id})`.as(
    'in_sectors',
  ),
  articles: sql<number>`(SELECT count(*) FROM ${leadArticles} WHERE ${leadArticles.leadId} = ${leads.id})`.as(
    'article_count',
  ),
}

/** What an analyst scans for in a lead, on a card or in a row of the list. */
export type LeadRow = ReturnType<typeof rowOf>

export interface PageOfLeads {
  rows: LeadRow[]
  /** Where the next page begins; null on the last one. */
  next: Cursor | null
}

interface RowsQuery {
  where: SQL | undefined
  keys: OrderKey[]
  direction: Direction
  limit?: number
}

/** A page of leads under a condition, in the order of some keys. */
export function pageOfLeads(
  db: Tx,
  { where, after, limit, ...order }: RowsQuery & { after?: Cursor | null; limit: number },
): PageOfLeads {
  const from = and(where, afterCursor(order.keys, order.direction, leads.id, after))
  return pageFrom(selectLeads(db, { ...order, where: from, limit: limit + 1 }), limit)
}

/** Leads as they are selected, in the order of some keys. */
export const selectLeads = (db: Tx, { where, keys, direction, limit = -1 }: RowsQuery) =>
  db
    .select({ ...columns, keys: keysOfRow(keys).as('keys') })
    .from(leads)
    .where(where)
    .orderBy(...orderByKeys(keys, direction, leads.id))
    .limit(limit)
    .all()

/** A page of the first leads of those selected; where there are more, they are on the next. */
export function pageFrom(found: ReturnType<typeof selectLeads>, limit: number): PageOfLeads {
  const last = found.length > limit ? found[limit - 1] : undefined
  return {
    rows: found.slice(0, limit).map(rowOf),
    next: last ? cursorSchema.parse({ values: JSON.parse(last.keys), id: last.id }) : null,
  }
}

function rowOf({
  keys: _,
  inSectors,
  amountValue,
  amountCurrency,
  amountOrigin,
  ...row
}: ReturnType<typeof selectLeads>[number]) {
  const codes = new Set(inSectors?.split(','))
  return {
    ...row,
    sectors: sectorCodes.filter((code) => codes.has(code)),
    amount: amountValue !== null && amountCurrency !== null ? { value: amountValue, currency: amountCurrency } : null,
    /** Whether the amount is an analyst's estimate, which no total of what is disclosed counts. */
    estimated: amountOrigin === 'estimated',
  }
}
