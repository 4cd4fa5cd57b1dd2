import type { Brought, Kpis } from '@/db/kpis'
import { formatAmountShort, formatCount } from '@/domain/money'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { type Status, statusName } from '@/domain/statuses'
import { listHref } from '../address'
import { sayLeads } from '../sector-figures'

/** One figure that an agency reports. */
export interface KpiRow {
  name: string
  value: string
  /** The same of the period before; null where none is asked. */
  before: string | null
  /** The leads behind it; null where no list stands for it. */
  href: string | null
  how: string
  source: string
}

const unctad = 'UNCTAD 2008'
const worldBank = 'World Bank 2012'
const framework = 'World Bank 2020'
const uk = 'UK DBT 2025'

const percent = (part: number, whole: number): string => (whole > 0 ? `${Math.round((part / whole) * 100)} %` : '–')
const inDollars = (value: number): string => formatAmountShort({ value, currency: 'USD' })

/** The figures in the order in which a project comes about, each with its definition in one sentence. */
export function kpiRows(now: Kpis, then: Kpis | null, filter: PipelineFilter): KpiRow[] {
  const row = (
    name: string,
    say: (kpis: Kpis) => string,
    ask: Partial<PipelineFilter> | null,
    [how, source]: [how: string, source: string],
  ): KpiRow => ({
    name,
    value: say(now),
    before: then && say(then),
    href: ask && listHref({ ...filter, ...ask }),
    how,
    source,
  })
  const reached = (kpis: Kpis, status: Status) => kpis.reached.get(status) ?? 0
  const stood = (status: Status, how: string, source: string) =>
    row(statusName(status), (kpis) => formatCount(reached(kpis, status)), { reached: status }, [how, source])
  const conversion = (from: Status, to: Status) =>
    row(
      `${from === 'new' ? 'Leads' : statusName(from)} to ${statusName(to).toLowerCase()}`,
      (kpis) => percent(reached(kpis, to), reached(kpis, from)),
      { reached: to },
      [
        `Of the leads that came as far as ${statusName(from)}, the share that came as far as ${statusName(to)}.`,
        unctad,
      ],
    )
  const brought =
    (name: string, part: 'announced' | 'verified', of: (kpis: Kpis) => Brought, say: (value: number) => string) =>
    (how: string, ask: Partial<PipelineFilter> | null) =>
      row(
        `${name} ${part}`,
        (kpis) => {
          const { leads, value } = of(kpis)[part]
          return leads > 0 ? `${say(value)} in ${sayLeads(leads)}` : 'not disclosed'
        },
        ask,
        [how, uk],
      )
  const capital = (kpis: Kpis) => kpis.capital
  const jobs = (kpis: Kpis) => kpis.jobs
  return [
    row('Leads', (kpis) => formatCount(kpis.leads), {}, ['Leads that came in, by the day they were captured.', unctad]),
    stood('qualified', 'Ever stood in Qualified or further: the investor has answered.', framework),
    row(
      'Site visits',
      ({ visits }) => (visits.visits > 0 ? `${formatCount(visits.visits)} on ${sayLeads(visits.leads)}` : '0'),
      { visited: true },
      ['Notes of the kind “site visit” on these leads.', framework],
    ),
    stood('committed', 'Ever stood in Committed or further: an agreement has its date.', uk),
    stood('operational', 'Ever stood in Operational: it has its actual date.', uk),
    conversion('new', 'qualified'),
    conversion('qualified', 'committed'),
    conversion('committed', 'operational'),
    row(
      'Time to respond',
      ({ medianDaysToRespond: days }) =>
        days === null ? 'not known' : `${formatCount(days)} ${days === 1 ? 'day' : 'days'}`,
      null,
      ['From a lead’s first article to the day it first stood in Contacted, at the median.', worldBank],
    ),
    brought(
      'Capital',
      'announced',
      capital,
      inDollars,
    )('Amounts that articles state or analysts entered, converted at the newest rates. Estimates are left out.', {
      amount: 'disclosed',
    }),
    brought(
      'Capital',
      'verified',
      capital,
      inDollars,
    )('Of it, amounts that an analyst entered, on leads that came as far as Committed.', {
      amount: 'entered',
      reached: 'committed',
    }),
    brought(
      'Jobs',
      'announced',
      jobs,
      formatCount,
    )('Jobs that articles state or analysts entered. Estimates are left out.', null),
    brought(
      'Jobs',
      'verified',
      jobs,
      formatCount,
    )('Of them, jobs that an analyst entered, on leads that came as far as Committed.', null),
  ]
}
