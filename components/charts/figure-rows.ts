import { formatCount } from '@/domain/money'
import { type FigureData, type FigureRow, markOf } from './figure'

const countOf = (row: FigureRow, series: string) => markOf(row, series)?.value ?? 0

/**
 * A figure as rows of cells under a head, as it is saved: bare numbers for marks, words for totals, which are left out where
 * they only say the one number again.
 */
export function tableOf({ rowsAre, series, totalsAre, before, rows }: FigureData): (string | number)[][] {
  const [only, ...others] = series
  const repeats = others.length === 0 && only && rows.every((row) => row.total === formatCount(countOf(row, only.key)))
  const head = [rowsAre, ...series.map(({ name }) => name), ...(repeats ? [] : [totalsAre])]
  return [
    before === undefined ? head : [...head, `Before, ${before}`],
    ...rows.map((row) => {
      const cells = [row.name, ...series.map(({ key }) => countOf(row, key)), ...(repeats ? [] : [row.total])]
      return before === undefined ? cells : [...cells, row.before?.cell ?? '0']
    }),
  ]
}
