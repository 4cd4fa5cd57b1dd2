import Link from 'next/link'
import { countLeads } from '@/db/charts'
import { sumDisclosed } from '@/db/money-charts'
import { countReached } from '@/db/progress-charts'
import { daysBetween } from '@/domain/day'
import { formatAmountShort, formatCount } from '@/domain/money'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { openStatuses } from '@/domain/statuses'
import { listHref } from './address'
import classes from './charts-page.module.css'
import type { ChartsOf } from './panels'
import { periodBefore, sayPeriod } from './period-before'

/** The figures an agency reports, each with the leads behind it and, in a period, its change against the one before. */
export function HeadlineFigures({ db, filter, asker, leads }: ChartsOf) {
  const count = (own: PipelineFilter) => {
    const reached = new Map(countReached(db, own, asker).map(({ status, leads: found }) => [status, found]))
    const status = openStatuses.filter((code) => own.status.length === 0 || own.status.includes(code))
    return {
      leads: own === filter ? leads : countLeads(db, own, asker),
      open: status.length > 0 ? countLeads(db, { ...own, status }, asker) : 0,
      qualified: reached.get('qualified') ?? 0,
      committed: reached.get('committed') ?? 0,
      operational: reached.get('operational') ?? 0,
      money: sumDisclosed(db, own, asker),
    }
  }
  const earlier = periodBefore(filter)
  const [now, then] = [count(filter), earlier && count(earlier)]
  const open = openStatuses.filter((code) => filter.status.length === 0 || filter.status.includes(code))
  const tiles = [
    { name: 'Leads', now: now.leads, before: then?.leads, ask: {} },
    { name: 'Open now', now: now.open, before: then?.open, ask: open.length > 0 ? { status: open } : null },
    { name: 'Qualified', now: now.qualified, before: then?.qualified, ask: { reached: 'qualified' } },
    { name: 'Committed', now: now.committed, before: then?.committed, ask: { reached: 'committed' } },
    { name: 'Operational', now: now.operational, before: then?.operational, ask: { reached: 'operational' } },
  ] as const
  return (
    <section aria-label="In figures">
      <ul className={classes.tiles}>
        {tiles.map((tile) => (
          <li key={tile.name}>
            <span className={classes.what}>{tile.name}</span>
            <span className={classes.much}>
              {tile.ask ? (
                <Link href={listHref({ ...filter, ...tile.ask })}>{formatCount(tile.now)}</Link>
              ) : (
                formatCount(tile.now)
              )}
            </span>
            {tile.before !== undefined && <span className={classes.change}>{sayChange(tile.now, tile.before)}</span>}
          </li>
        ))}
        <li>
          <span className={classes.what}>Disclosed</span>
          <span className={classes.much}>
            {now.money.disclosed.leads > 0 ? (
              <Link href={listHref({ ...filter, amount: 'disclosed' })}>
                {formatAmountShort({ value: now.money.disclosed.dollars, currency: 'USD' })}
              </Link>
            ) : (
              <span className={classes.unknown}>not disclosed</span>
            )}
          </span>
          <span className={classes.change}>
            by {formatCount(now.money.disclosed.leads)} of {formatCount(now.leads)}
          </span>
        </li>
      </ul>
      {earlier?.from && earlier.to && (
        <p className={classes.compared}>
          Compared with the leads that came in during the {formatCount(daysBetween(earlier.from, earlier.to) + 1)} days
          before, {sayPeriod(earlier)}.
        </p>
      )}
    </section>
  )
}

function sayChange(now: number, then: number): string {
  if (now === then) return `as before (${formatCount(then)})`
  return `${now > then ? '▲' : '▼'} ${formatCount(Math.abs(now - then))} ${now > then ? 'more' : 'fewer'} than ${formatCount(then)}`
}
