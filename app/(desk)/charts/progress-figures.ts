import type { FigureData, Mark } from '@/components/charts/figure'
import type { MonthCounts, TimeInStatus } from '@/db/progress-charts'
import { addDays, addMonths, formatMonth } from '@/domain/day'
import { formatCount } from '@/domain/money'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { type Status, statusName, stuckAfterDays, wayOfStatuses } from '@/domain/statuses'
import { listHref } from './address'
import { sayLeads } from './sector-figures'

const percent = (part: number, whole: number): string => (whole > 0 ? `${Math.round((part / whole) * 100)} %` : '–')

/** Of two statuses, the one further on the way: to have reached both is to have reached that one. */
const further = (status: Status, asked: Status | null): Status =>
  asked && wayOfStatuses.indexOf(asked) > wayOfStatuses.indexOf(status) ? asked : status

/** How many leads came as far as each status, and which part of those one status before. */
export function funnelFigure(reached: { status: Status; leads: number }[], filter: PipelineFilter): FigureData {
  const whole = reached[0]?.leads ?? 0
  return {
    rowsAre: 'Came as far as',
    totalsAre: 'Leads, and share of the step before',
    series: [{ key: 'leads', name: 'Leads', colour: 'var(--accent-text)' }],
    rows: reached.map(({ status, leads }, at) => {
      const before = reached[at - 1]
      const href = listHref({ ...filter, reached: further(status, filter.reached) })
      const step = before ? `${percent(leads, before.leads)} of ${statusName(before.status)}` : 'all of them'
      return {
        key: status,
        name: statusName(status),
        total: before ? `${formatCount(leads)} · ${percent(leads, before.leads)}` : formatCount(leads),
        href,
        marks: [
          {
            series: 'leads',
            value: leads,
            said: `${sayLeads(leads)}, ${step}${at > 1 ? `, ${percent(leads, whole)} of all` : ''}`,
            href,
            colour: `var(--status-${status})`,
          },
        ],
      }
    }),
  }
}

/** How long the leads of each open status have stood there: those in time, and those that are stuck. */
export function timeFigure(times: TimeInStatus[], filter: PipelineFilter): FigureData {
  const days = (count: number) => `${formatCount(count)} ${count === 1 ? 'day' : 'days'}`
  return {
    rowsAre: 'Status',
    totalsAre: 'Median',
    series: [
      { key: 'moving', name: 'In time', colour: 'var(--accent-text)' },
      { key: 'stuck', name: 'Stuck', colour: 'var(--overdue)' },
    ],
    rows: times.map(({ status, leads, stuck, medianDays }) => {
      const own = { ...filter, status: [status] }
      const limit = days(stuckAfterDays(status) ?? 0)
      const mark = (series: string, value: number, said: string, isStuck: boolean): Mark[] =>
        value > 0 && (filter.stuck === null || filter.stuck === isStuck)
          ? [{ series, value, said, href: listHref({ ...own, stuck: isStuck }) }]
          : []
      return {
        key: status,
        name: statusName(status),
        total: days(medianDays),
        href: listHref(own),
        marks: [
          ...mark('moving', leads - stuck, `${sayLeads(leads - stuck)} for ${limit} at most`, false),
          ...mark('stuck', stuck, `${sayLeads(stuck)} for more than ${limit}`, true),
        ],
      }
    }),
  }
}

/** New leads, leads that moved and leads that started to operate, month by month. */
export function monthFigure(months: MonthCounts[], filter: PipelineFilter): FigureData {
  const series = [
    { key: 'created', name: 'Came in', colour: 'var(--status-contacted)' },
    { key: 'moved', name: 'Moved', colour: 'var(--status-committed)' },
    { key: 'landed', name: 'Landed (operational)', colour: 'var(--status-operational)' },
  ]
  const inMonth = (month: string) => {
    const [first, last] = [`${month}-01`, addDays(addMonths(`${month}-01`, 1), -1)]
    return {
      from: filter.from && filter.from > first ? filter.from : first,
      to: filter.to && filter.to < last ? filter.to : last,
    }
  }
  return {
    rowsAre: 'Month',
    totalsAre: 'Came in',
    series,
    rows: months.map(({ month, ...counts }) => {
      const hrefs = {
        created: listHref({ ...filter, ...inMonth(month) }),
        moved: filter.moved && filter.moved !== month ? null : listHref({ ...filter, moved: month }),
        landed: listHref({ ...filter, landed: month }),
      }
      return {
        key: month,
        name: formatMonth(month),
        total: formatCount(counts.created),
        href: hrefs.created,
        marks: (['created', 'moved', 'landed'] as const).flatMap((key): Mark[] =>
          counts[key] > 0
            ? [
                {
                  series: key,
                  value: counts[key],
                  said: `${sayLeads(counts[key])} ${{ created: 'came in', moved: 'moved', landed: 'landed' }[key]}`,
                  href: hrefs[key],
                },
              ]
            : [],
        ),
      }
    }),
  }
}
