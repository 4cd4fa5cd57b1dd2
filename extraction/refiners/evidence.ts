import type { Evidence } from '@/domain/reading'
import type { Document } from '../document'
import type { Found } from '../drafts'
import type { NameCluster } from './clusters'

/** The evidence row of a value: the quote is what the text has there, whatever was made of it. */
export const evidenceOf = (
  document: Document,
  path: string,
  { start, end, rule, certainty }: Omit<Found<unknown>, 'value'>,
): Evidence => ({
  path,
  quote: document.text.slice(start, end),
  start,
  end,
  rule,
  certainty,
})

/** Where a name stands best: spelled in full, in the body rather than in the headline, the first of these. */
export function bestMention(document: Document, cluster: NameCluster): { start: number; end: number } {
  const inBody = cluster.chunks.filter(({ start }) => start >= document.headlineEnd)
  const spelled = inBody.find(({ start, end }) => document.normal.slice(start, end) === cluster.name)
  const chunk = spelled ?? inBody[0] ?? cluster.chunks[0]
  return chunk ? { start: chunk.start, end: chunk.end } : { start: 0, end: 0 }
}
