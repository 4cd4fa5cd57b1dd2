import { z } from 'zod'

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
