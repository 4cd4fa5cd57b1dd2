import { and, asc, desc, isNull, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Cursor } from '@/domain/cursor'
import type { Direction } from '@/domain/lead-order'

/** One thing rows are ordered by. Nulls stand last, whichever way the order runs. */
export interface OrderKey {
  by: SQLWrapper
  /** That it is never null: then an index on it finds where the page begins. */
  never?: boolean
}

/** The ORDER BY of a keyset list; `id` settles what is equal. */
export const orderByKeys = (keys: OrderKey[], direction: Direction, id: SQLWrapper): SQL[] => [
  ...keys.map(({ by, never }) => (direction === 'desc' ? desc(by) : never ? asc(by) : sql`${by} ASC NULLS LAST`)),
  direction === 'desc' ? desc(id) : asc(id),
]

/** The rows that come after a cursor in that order. Undefined for no cursor, or one made for other keys. */
export function afterCursor(
  keys: OrderKey[],
  direction: Direction,
  id: SQLWrapper,
  cursor: Cursor | null | undefined,
): SQL | undefined {
  if (!cursor || cursor.values.length !== keys.length) return undefined
  const ends = [
    ...keys.map((key, at) => ({ ...key, value: cursor.values[at] ?? null })),
    { by: id, value: cursor.id, never: true },
  ]
  const later = ({ by, value, never }: (typeof ends)[number]): SQL | undefined => {
    if (value === null) return sql`0`
    const further = direction === 'desc' ? sql`${by} < ${value}` : sql`${by} > ${value}`
    return never ? further : or(further, isNull(by))
  }
  const first = ends[0]
  return and(
    first?.never && first.value !== null
      ? direction === 'desc'
        ? sql`${first.by} <= ${first.value}`
        : sql`${first.by} >= ${first.value}`
      : undefined,
    or(...ends.map((end, at) => and(...ends.slice(0, at).map(({ by, value }) => sql`${by} IS ${value}`), later(end)))),
  )
}

/** The values a row is ordered by, as the JSON of a list. */
export const keysOfRow = (keys: OrderKey[]): SQL<string> =>
  sql<string>`json_array(${sql.join(
    keys.map(({ by }) => by.getSQL()),
    sql`, `,
  )})`

/** Where a page of rows by name ended. */
export interface NameCursor {
  name: string
  id: number
}

interface Named {
  name: SQLWrapper
  id: SQLWrapper
}

/** The ORDER BY of a list by name, in any case; an index on just that finds where a page begins. */
export const orderByName = ({ name, id }: Named): SQL[] => [sql`${name} COLLATE NOCASE`, asc(id)]

/** The rows that come after a cursor in that order; undefined for no cursor. */
export const afterName = ({ name, id }: Named, after: NameCursor | null): SQL | undefined =>
  after ? sql`(${name} COLLATE NOCASE, ${id}) > (${after.name} COLLATE NOCASE, ${after.id})` : undefined

/** A page of `size` rows of which one more was asked for, and the cursor of the page that follows. */
export function pageByName<Row extends NameCursor>(rows: Row[], size: number) {
  const last = rows.length > size ? rows[size - 1] : undefined
  return { shown: rows.slice(0, size), next: last ? { name: last.name, id: last.id } : null }
}
