import type { FigureData, FigureRow, Mark } from '@/components/charts/figure'
import type { CountryCount, LoadCount, ResponseCounts } from '@/db/outcome-charts'
import { countryFlag, countryName } from '@/domain/countries'
import { NOT_DISCLOSED } from '@/domain/fact'
import { formatCount } from '@/domain/money'
import { NONE, type PipelineFilter, responseTimes } from '@/domain/pipeline-filter'
import { statuses } from '@/domain/statuses'
import { listHref } from './address'
import { sayLeads } from './sector-figures'

const SHOWN = 15

/** A row of one bar that counts leads. */
const plainRow = (
  key: string,
  name: string,
  leads: number,
  filter: Partial<PipelineFilter>,
  colour?: string,
): FigureRow => {
  const href = listHref(filter)
  return {
    key,
    name,
    total: formatCount(leads),
    href,
    marks: leads > 0 ? [{ series: 'leads', value: leads, said: sayLeads(leads), href, colour }] : [],
  }
}

const ofLeads = (rowsAre: string, rows: FigureRow[]): FigureData => ({
  rowsAre,
  totalsAre: 'Leads',
  series: [{ key: 'leads', name: 'Leads', colour: 'var(--accent-text)' }],
  rows,
})

/** Leads by country under one question of the filter: the `shown` most frequent ones, the others together, and those not disclosed. */
function byCountry(
  counts: CountryCount[],
  filter: PipelineFilter,
  question: 'country' | 'lostTo',
  unknown: string,
  shown: number,
) {
  const known = counts.flatMap(({ country, leads }) => (country === null ? [] : [{ country, leads }]))
  // One more country takes no more room than "1 other".
  const others = known.length > shown + 1 ? known.slice(shown) : []
  const without = counts.find(({ country }) => country === null)?.leads ?? 0
  const ask = (codes: string[]) => ({ ...filter, ...(question === 'lostTo' && { status: lost }), [question]: codes })
  return [
    ...known
      .slice(0, others.length > 0 ? shown : undefined)
      .map(({ country, leads }) =>
        plainRow(country, `${countryFlag(country)} ${countryName(country)}`, leads, ask([country])),
      ),
    ...(others.length > 0
      ? [
          plainRow(
            'others',
            `${others.length} other countries`,
            others.reduce((total, { leads }) => total + leads, 0),
            ask(others.map(({ country }) => country)),
            'var(--status-new)',
          ),
        ]
      : []),
    ...(without > 0 ? [plainRow(NONE, unknown, without, ask([NONE]), 'var(--status-dropped)')] : []),
  ]
}

const lost: PipelineFilter['status'] = ['lost']

export const countryFigure = (counts: CountryCount[], filter: PipelineFilter, shown = SHOWN): FigureData =>
  ofLeads('Home country', byCountry(counts, filter, 'country', `Country ${NOT_DISCLOSED}`, shown))

export const lostToFigure = (counts: CountryCount[], filter: PipelineFilter, shown = SHOWN): FigureData =>
  ofLeads('Lost to', byCountry(counts, filter, 'lostTo', 'Country not known', shown))

export function lostReasonFigure(
  counts: { reason: string | null; leads: number }[],
  filter: PipelineFilter,
  shown = SHOWN,
): FigureData {
  return ofLeads(
    'Reason',
    counts
      .slice(0, shown)
      .map(({ reason, leads }) =>
        plainRow(
          reason ?? NONE,
          reason ?? 'No reason given',
          leads,
          { ...filter, status: lost, reason: reason ?? NONE },
          'var(--status-lost)',
        ),
      ),
  )
}

/** How many leads each analyst works on, by status, the busiest first; those that nobody owns at the end. */
export function loadFigure(counts: LoadCount[], filter: PipelineFilter): FigureData {
  const present = statuses.filter(({ code }) => counts.some(({ status }) => status === code))
  const owners = [...new Set(counts.map(({ owner }) => owner))].map((owner) => {
    const own = counts.filter((count) => count.owner === owner)
    return { owner, own, leads: own.reduce((total, { leads }) => total + leads, 0) }
  })
  const open = present.map(({ code }) => code)
  return {
    rowsAre: 'Owner',
    totalsAre: 'Open leads',
    series: present.map(({ code, name }) => ({ key: code, name, colour: `var(--status-${code})` })),
    rows: owners
      .toSorted((one, two) => Number(one.owner === NONE) - Number(two.owner === NONE) || two.leads - one.leads)
      .map(({ owner, own, leads }) => ({
        key: owner,
        name: own[0]?.name ?? 'Nobody yet',
        total: formatCount(leads),
        href: listHref({ ...filter, owner, status: open }),
        marks: present.flatMap(({ code, name }): Mark[] => {
          const value = own.find(({ status }) => status === code)?.leads
          if (!value) return []
          const href = listHref({ ...filter, owner, status: [code] })
          return [{ series: code, value, said: `${name}: ${sayLeads(value)}`, href }]
        }),
      })),
  }
}

/** How long the first contact took after the first news. */
export const responseFigure = ({ classes }: ResponseCounts, filter: PipelineFilter): FigureData =>
  ofLeads(
    'First contact after the first news',
    classes.some((leads) => leads > 0)
      ? responseTimes.map(({ code, name }, at) => plainRow(code, name, classes[at] ?? 0, { ...filter, response: code }))
      : [],
  )
