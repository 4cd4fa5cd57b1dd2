'use server'

import { z } from 'zod'
import { askerFor } from '@/app/asker'
import { requireUser } from '@/app/session'
import { listColumn } from '@/db/pipeline'
import { decodeCursor, encodeCursor } from '@/domain/cursor'
import { parsePipelineFilter } from '@/domain/pipeline-filter'
import { statusSchema } from '@/domain/status-schema'
import type { Status } from '@/domain/statuses'
import { type Card, cardOf } from './cards'

const moreSchema = z.object({ query: z.string().max(8000), status: statusSchema, after: z.string().max(500) })

/** The next page of a column of the board. `query` is the board's own address, without the question mark. */
export async function listMoreCards(asked: {
  query: string
  status: Status
  after: string
}): Promise<{ cards: Card[]; next: string | null }> {
  const { db, user } = await requireUser()
  const { query, status, after } = moreSchema.parse(asked)
  const asker = askerFor(user)
  const filter = parsePipelineFilter(Object.fromEntries(new URLSearchParams(query)))
  const page = listColumn(db, filter, asker, { status, after: decodeCursor(after), limit: 100 })
  return { cards: page.rows.map((row) => cardOf(row, asker)), next: page.next && encodeCursor(page.next) }
}
