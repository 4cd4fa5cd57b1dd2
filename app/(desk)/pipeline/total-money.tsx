import type { StatusTotal } from '@/db/pipeline'
import { NOT_DISCLOSED } from '@/domain/fact'
import { formatAmountShort, formatCount } from '@/domain/money'
import classes from './board.module.css'

/** The money a column's leads disclose, in the currency most of them are in; the others are told on pointing at it. */
export function TotalMoney({ total: { amounts, disclosed, leads } }: { total: StatusTotal }) {
  const [first, ...others] = amounts
  if (!first) return <p className={classes.money}>{leads > 0 ? NOT_DISCLOSED : ' '}</p>
  const all = amounts.map(formatAmountShort).join(' + ')
  const said = `${all}, disclosed by ${formatCount(disclosed)} of ${formatCount(leads)} leads`
  return (
    <p className={classes.money} title={said}>
      <span aria-hidden>
        <b>{formatAmountShort(first)}</b>
        {others.length > 0 && ` + ${others.length} ${others.length === 1 ? 'currency' : 'currencies'}`}
        {` · ${formatCount(disclosed)} of ${formatCount(leads)}`}
      </span>
      <span className="visually-hidden">{said}</span>
    </p>
  )
}
