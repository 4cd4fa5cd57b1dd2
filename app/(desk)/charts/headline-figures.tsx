import Link from 'next/link'
import { Tiles } from '@/components/ui/tiles'
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

export type Headline = ReturnType<typeof countHeadline>

/** The figures at the head of the charts. */
export function countHeadline({ db, filter, asker, leads }: ChartsOf) {
  const reached = new Map(countReached(db, filter, asker).map(({ status, leads: own }) => [status, own]))
  const open = openOf(filter)
  return {
    leads,
    open: open.length > 0 ? countLeads(db, { ...filter, status: open }, asker) : 0,
    qualified: reached.get('qualified') ?? 0,
    committed: reached.get('committed') ?? 0,
    operational: reached.get('operational') ?? 0,
    money: sumDisclosed(db, filter, asker),
  }
}

const openOf = (filter: PipelineFilter) =>
  openStatuses.filter((code) => filter.status.length === 0 || filter.status.includes(code))

interface HeadlineFiguresProps {
  filter: PipelineFilter
  now: Headline
  then: Headline | null
}

/** The figures an agency reports, each with the leads behind it and, in a period, its change against the one before. */
export function HeadlineFigures({ filter, now, then }: HeadlineFiguresProps) {
  const open = openOf(filter)
  const counted = [
    { name: 'Leads', key: 'leads', ask: {} },
    { name: 'Open now', key: 'open', ask: open.length > 0 ? { status: open } : null },
    { name: 'Qualified', key: 'qualified', ask: { reached: 'qualified' } },
    { name: 'Committed', key: 'committed', ask: { reached: 'committed' } },
    { name: 'Operational', key: 'operational', ask: { reached: 'operational' } },
  ] as const
  const { disclosed } = now.money
  const money = (
    <Link href={listHref({ ...filter, amount: 'disclosed' })}>
      {formatAmountShort({ value: disclosed.dollars, currency: 'USD' })}
    </Link>
  )
  const earlier = then && periodBefore(filter)
  return (
    <section aria-label="In figures">
      <Tiles
        tiles={[
          ...counted.map(({ name, key, ask }) => ({
            name,
            value: ask ? (
              <Link href={listHref({ ...filter, ...ask })}>{formatCount(now[key])}</Link>
            ) : (
              formatCount(now[key])
            ),
            below: then ? sayChange(now[key], then[key]) : undefined,
          })),
          {
            name: 'Disclosed',
            value: disclosed.leads > 0 ? money : <span className={classes.unknown}>not disclosed</span>,
            below: `by ${formatCount(disclosed.leads)} of ${formatCount(now.leads)}`,
          },
        ]}
      />
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
