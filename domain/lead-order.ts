import { z } from 'zod'

/** The orders a list of leads can stand in. Text runs A to Z and instants newest first, unless turned round. */
export const leadOrders = [
  { code: 'active', name: 'Last active', first: 'desc' },
  { code: 'created', name: 'Came in', first: 'desc' },
  { code: 'since', name: 'In status since', first: 'asc' },
  { code: 'title', name: 'Lead', first: 'asc' },
  { code: 'country', name: 'From', first: 'asc' },
  { code: 'destination', name: 'To', first: 'asc' },
  { code: 'status', name: 'Status', first: 'asc' },
  { code: 'stage', name: 'Reported stage', first: 'asc' },
  { code: 'amount', name: 'Amount', first: 'desc' },
  { code: 'due', name: 'Next follow-up', first: 'asc' },
] as const
export type LeadOrder = (typeof leadOrders)[number]['code']
export type Direction = 'asc' | 'desc'
export const leadOrderCodes = leadOrders.map((order) => order.code) as [LeadOrder, ...LeadOrder[]]

/** Where a page of a keyset list ended: the values it is ordered by, of its last row, and that row's id. */
export const cursorSchema = z.object({
  values: z.array(z.union([z.string(), z.number(), z.null()])).max(4),
  id: z.number().int(),
})
export type Cursor = z.infer<typeof cursorSchema>

export const encodeCursor = (cursor: Cursor): string => JSON.stringify([...cursor.values, cursor.id])

/** The cursor in a parameter; null if there is none, or none that can be. */
export function decodeCursor(text: string | null | undefined): Cursor | null {
  try {
    const [id, ...values] = z
      .array(z.unknown())
      .parse(JSON.parse(text ?? ''))
      .reverse()
    return cursorSchema.safeParse({ values: values.reverse(), id }).data ?? null
  } catch {
    return null
  }
}
