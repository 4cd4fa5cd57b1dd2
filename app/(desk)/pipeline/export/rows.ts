import type { Asker } from '@/db/lead-filter'
import type { LeadRow } from '@/db/lead-rows'
import type { Tx } from '@/db/open'
import { listLeads } from '@/db/pipeline'
import { countryName } from '@/domain/countries'
import type { Cursor } from '@/domain/cursor'
import { dayIn } from '@/domain/day'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { sectorName } from '@/domain/sectors'
import { stageName } from '@/domain/stages'
import { statusName } from '@/domain/statuses'
import type { View } from '../view'

export type Cell = string | number | null

/** The columns of an export, in order; what nobody disclosed is an empty cell, never a 0. */
export const exportColumns: {
  key: string
  name: string
  width: number
  of: (row: LeadRow, timeZone: string, origin: string) => Cell
}[] = [
  { key: 'id', name: 'No.', width: 8, of: ({ id }) => id },
  { key: 'lead', name: 'Lead', width: 34, of: ({ title }) => title },
  { key: 'kind', name: 'Kind', width: 12, of: ({ kind }) => kind },
  { key: 'status', name: 'Status', width: 14, of: ({ status }) => statusName(status) },
  { key: 'stage', name: 'Reported stage', width: 15, of: ({ stage }) => stageName(stage) },
  { key: 'from', name: 'From', width: 18, of: ({ investorCountry: from }) => from && countryName(from) },
  { key: 'to', name: 'To', width: 18, of: ({ destination }) => destination && countryName(destination) },
  { key: 'sectors', name: 'Sectors', width: 34, of: ({ sectors }) => sectors.map(sectorName).join('; ') || null },
  { key: 'amount', name: 'Amount', width: 16, of: ({ amount }) => amount?.value ?? null },
  { key: 'currency', name: 'Currency', width: 10, of: ({ amount }) => amount?.currency ?? null },
  { key: 'owner', name: 'Owner', width: 20, of: ({ owner }) => owner },
  { key: 'followUp', name: 'Next follow-up', width: 14, of: ({ nextFollowUpOn }) => nextFollowUpOn },
  { key: 'onHoldUntil', name: 'On hold until', width: 14, of: ({ onHoldUntil }) => onHoldUntil },
  { key: 'articles', name: 'Articles', width: 9, of: ({ articles }) => articles },
  { key: 'cameIn', name: 'Came in', width: 12, of: ({ createdAt }, zone) => dayIn(zone, createdAt) },
  { key: 'inStatusSince', name: 'In status since', width: 15, of: ({ statusSince }, zone) => dayIn(zone, statusSince) },
  { key: 'lastActive', name: 'Last active', width: 12, of: ({ activeAt }, zone) => dayIn(zone, activeAt) },
  { key: 'address', name: 'Address', width: 40, of: ({ id }, _, origin) => `${origin}/leads/${id}` },
]

const PAGE = 500

/** Every lead of a view in its order, a page at a time, so that no more than a page is in memory. */
export function* exportPages(
  db: Tx,
  filter: PipelineFilter,
  asker: Asker,
  view: View,
  origin: string,
): Generator<Cell[][]> {
  const { order, direction } = view
  let after: Cursor | null = null
  do {
    const page: ReturnType<typeof listLeads> = listLeads(db, filter, asker, { order, direction, after, limit: PAGE })
    yield page.rows.map((row) => exportColumns.map(({ of }) => of(row, asker.timeZone, origin)))
    after = page.next
  } while (after)
}
