import { z } from 'zod'
import { verdicts } from '@/domain/article'
import { kinds } from '@/domain/reading'

/** What the inbox shows, as its address says; anything else in the address is passed over. */
export const inboxQuerySchema = z.object({
  show: z.enum([...verdicts, 'all']).catch('unread'),
  kind: z.enum(kinds).optional().catch(undefined),
  q: z.string().max(200).catch(''),
  before: z.coerce.number().int().positive().optional().catch(undefined),
})
export type InboxQuery = z.infer<typeof inboxQuerySchema>

/** The address of the inbox under a filter. */
export function inboxAddress(query: InboxQuery): string {
  const given = Object.entries(query).filter(([, value]) => value)
  return `/articles?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
