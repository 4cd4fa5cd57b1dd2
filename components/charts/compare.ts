import { BEFORE, type FigureData, type FigureRow, type Mark } from './figure'

/** What lies together in one row, and so differs from period to period: it is not compared. */
const MIXED = 'others'

const whole = (row: FigureRow): number => row.marks.reduce((total, { value }) => total + value, 0)

function markOfBefore(row: FigureRow, period: string): Mark {
  const [only] = row.marks
  const href = row.href ?? (row.marks.length === 1 && only ? only.href : null)
  return { series: BEFORE.key, value: whole(row), said: `Before, ${period}: ${row.total}`, href, cell: row.total }
}

/**
 * A figure with the same figure of an earlier period beside it, row by row. Rows that only the earlier one has are added at
 * the end, unless several rows lie together in this one: then they may be among those.
 */
export function compared(now: FigureData, before: FigureData, period: string): FigureData {
  const earlier = new Map(before.rows.filter(({ key }) => key !== MIXED).map((row) => [row.key, row]))
  const rows = now.rows.map((row): FigureRow => {
    const then = earlier.get(row.key)
    earlier.delete(row.key)
    return then && whole(then) > 0 ? { ...row, before: markOfBefore(then, period) } : row
  })
  const mixed = now.rows.some(({ key }) => key === MIXED)
  const gone = [...earlier.values()]
    .filter((row) => !mixed && whole(row) > 0)
    .map((row): FigureRow => ({ ...row, total: '–', href: null, marks: [], before: markOfBefore(row, period) }))
  return { ...now, rows: [...rows, ...gone], before: period }
}
