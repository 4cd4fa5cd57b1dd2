import { askerFor } from '@/app/asker'
import { database } from '@/app/database'
import { currentUser } from '@/app/session'
import type { Asker } from '@/db/lead-filter'
import type { Db } from '@/db/open'
import { listLeads } from '@/db/pipeline'
import { countryName } from '@/domain/countries'
import { csvRow } from '@/domain/csv'
import type { Cursor } from '@/domain/lead-order'
import { type PipelineFilter, parsePipelineFilter } from '@/domain/pipeline-filter'
import { sectorName } from '@/domain/sectors'
import { stageName } from '@/domain/stages'
import { statusName } from '@/domain/statuses'
import { type Card, cardOf } from '../cards'
import { parseView, type View } from '../view'

const heads = [
  'Lead',
  'Kind',
  'Status',
  'Days in status',
  'Home country',
  'Destination',
  'Sectors',
  'Reported stage',
  'Amount',
  'Currency',
  'Owner',
  'Next follow-up',
  'On hold until',
  'Articles',
  'Came in',
  'Last active',
  'Address',
]
const PAGE = 500

/** The leads of a filter as CSV in UTF-8, in the order of the list, written as they are read: a hundred thousand fit. */
export async function GET(request: Request): Promise<Response> {
  const user = await currentUser()
  if (!user) return new Response('Sign in first', { status: 401 })
  const address = new URL(request.url)
  const params = Object.fromEntries(address.searchParams)
  const asker = askerFor(user)
  const rows = csvOf(await database(), parsePipelineFilter(params), parseView(params), asker, address.origin)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = rows.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel() {
      rows.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="leads-${asker.today}.csv"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** The file in pieces of a page each; the mark at its head tells a spreadsheet that it is UTF-8. */
function* csvOf(
  db: Db,
  filter: PipelineFilter,
  { order, direction }: View,
  asker: Asker,
  origin: string,
): Generator<string, undefined> {
  yield `\ufeff${csvRow(heads)}`
  let after: Cursor | null = null
  do {
    const page = listLeads(db, filter, asker, { order, direction, after, limit: PAGE })
    yield page.rows.map((row) => csvRow(cells(cardOf(row, asker), origin))).join('')
    after = page.next
  } while (after)
}

const countryOf = (code: string | null) => (code === null ? null : countryName(code))

const cells = (card: Card, origin: string): (string | number | null)[] => [
  card.title,
  card.kind,
  statusName(card.status),
  card.daysInStatus,
  countryOf(card.investorCountry),
  countryOf(card.destination),
  card.sectors.map(sectorName).join('; '),
  stageName(card.stage),
  card.amount?.value ?? null,
  card.amount?.currency ?? null,
  card.owner,
  card.nextFollowUpOn,
  card.onHoldUntil,
  card.articles,
  card.createdOn,
  card.activeOn,
  `${origin}/leads/${card.id}`,
]
