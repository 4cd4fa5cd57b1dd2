import type { NextRequest } from 'next/server'
import { askerFor } from '@/app/asker'
import { database } from '@/app/database'
import { limiter } from '@/app/limit'
import { currentUser } from '@/app/session'
import { csvRow } from '@/domain/csv'
import { parsePipelineFilter, pipelineFilterParams } from '@/domain/pipeline-filter'
import { parseView } from '../view'
import { type Cell, exportColumns, exportPages } from './rows'
import { xlsx } from './xlsx'

const exporting = limiter(60)

const formats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
}

/** A view of the pipeline as a file: the same filter and order as on screen, streamed a page of leads at a time. */
export async function GET(request: NextRequest): Promise<Response> {
  const user = await currentUser()
  if (!user) return new Response('Sign in first', { status: 401 })
  if (!exporting(user.id)) {
    const headers = { 'retry-after': '600', 'cache-control': 'no-store' }
    return new Response('You exported 60 times in ten minutes: go on in a while', { status: 429, headers })
  }
  const params = Object.fromEntries(request.nextUrl.searchParams)
  const format = params.format === 'xlsx' || params.format === 'json' ? params.format : 'csv'
  const filter = parsePipelineFilter(params)
  const asker = askerFor(user)
  const pages = exportPages(await database(), filter, asker, parseView(params), request.nextUrl.origin)

  const asked = [...pipelineFilterParams(filter)].map(([key, value]) => `${key}-${value}`).join('_')
  const name = ['leadwire-leads', asked.replace(/[^a-zA-Z0-9_,.-]+/g, '-').slice(0, 120), asker.today]
  const bytes =
    format === 'xlsx'
      ? xlsx([{ name: 'Leads', columns: exportColumns, pages }])
      : encoded(format === 'csv' ? csv(pages) : json(pages))
  return new Response(streamOf(bytes), {
    headers: {
      'content-type': formats[format],
      'content-disposition': `attachment; filename="${name.filter(Boolean).join('_')}.${format}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

function* csv(pages: Iterable<Cell[][]>): Generator<string> {
  yield `\ufeff${csvRow(exportColumns.map(({ name }) => name))}`
  for (const rows of pages) yield rows.map(csvRow).join('')
}

function* json(pages: Iterable<Cell[][]>): Generator<string> {
  let before = '[\n'
  for (const rows of pages) {
    for (const row of rows) {
      yield before + JSON.stringify(Object.fromEntries(exportColumns.map(({ key }, at) => [key, row[at] ?? null])))
      before = ',\n'
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

async function* encoded(parts: Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for (const part of parts) {
    yield encoder.encode(part)
    // Between two pages other requests get their turn.
    await new Promise((turn) => setImmediate(turn))
  }
}

/** A stream that makes its next part only when the last one has been taken. */
const streamOf = (bytes: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(controller) {
      const { value, done } = await bytes.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await bytes.return(undefined)
    },
  })
