import { type FigureData, markOf } from './figure'

/** A figure as rows of cells under a head, as it is saved: bare numbers for marks, words for totals. */
export function tableOf({ rowsAre, series, totalsAre, before, rows }: FigureData): (string | number)[][] {
  const head = [rowsAre, ...series.map(({ name }) => name), totalsAre]
  return [
    before === undefined ? head : [...head, `Before, ${before}`],
    ...rows.map((row) => {
      const cells = [row.name, ...series.map(({ key }) => markOf(row, key)?.value ?? 0), row.total]
      return before === undefined ? cells : [...cells, row.before?.cell ?? '0']
    }),
  ]
}
