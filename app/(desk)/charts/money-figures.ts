import type { FigureData, Mark } from '@/components/charts/figure'
import type { DisclosedMoney, SectorMoney } from '@/db/money-charts'
import { formatDay } from '@/domain/day'
import { formatAmount, formatAmountShort, formatCount } from '@/domain/money'
import { NONE, type PipelineFilter } from '@/domain/pipeline-filter'
import { listHref } from './address'
import { sayLeads, sectorColour, sectorOrNone } from './sector-figures'

const seriesNames = { disclosed: 'Disclosed', estimated: 'Estimated' } as const

/** Money by sector, in US dollars, the most first: what is disclosed, and beside it what is estimated. Each part opens its leads. */
export function moneyFigure(sectors: SectorMoney[], filter: PipelineFilter): FigureData {
  const all = ({ disclosed, estimated }: SectorMoney) => disclosed.dollars + estimated.dollars
  return {
    rowsAre: 'Sector',
    totalsAre: 'US dollars',
    series: [
      { key: 'disclosed', name: seriesNames.disclosed, colour: 'var(--accent-text)' },
      { key: 'estimated', name: seriesNames.estimated, colour: 'var(--accent-text)', outlined: true },
    ],
    rows: sectors
      .filter(({ disclosed, estimated }) => disclosed.rated + estimated.rated > 0)
      .toSorted((one, two) => Number(one.sector === NONE) - Number(two.sector === NONE) || all(two) - all(one))
      .map((money) => {
        const { sector } = money
        const marks = (['disclosed', 'estimated'] as const).flatMap((series): Mark[] => {
          const { leads, rated, dollars } = money[series]
          if (rated === 0) return []
          const amount = { value: dollars, currency: 'USD' }
          const left = leads > rated ? `, ${formatCount(leads - rated)} of them without a rate` : ''
          return [
            {
              series,
              value: dollars,
              said: `${seriesNames[series]}: ${formatAmount(amount)} in ${sayLeads(leads)}${left}`,
              href: listHref({ ...filter, sector: [sector], amount: series }),
              cell: formatAmountShort(amount),
              colour: sectorColour(sector),
            },
          ]
        })
        return {
          key: sector,
          name: sectorOrNone(sector),
          total: formatAmountShort({ value: all(money), currency: 'USD' }),
          href: marks.length === 1 ? (marks[0]?.href ?? null) : null,
          marks,
        }
      }),
  }
}

interface Sum {
  /** Of how many leads, and how many of them disclose an amount. */
  leads: number
  disclosed: number
  dollars: number
  unrated: DisclosedMoney['unrated']
}

/** What a sum of money is of: "3 of 9 leads disclose an amount, $5m in all, with 1 in KES left out for want of a rate." */
export function saySum({ leads, disclosed, dollars, unrated }: Sum): string {
  if (disclosed === 0) return `${sayLeads(leads)}, and none discloses an amount.`
  const without = unrated.map(({ currency, leads: own }) => `${formatCount(own)} in ${currency}`).join(', ')
  const sum = formatAmount({ value: dollars, currency: 'USD' })
  return `${formatCount(disclosed)} of ${sayLeads(leads)} ${disclosed === 1 ? 'discloses' : 'disclose'} an amount, ${sum} in all${without && `, with ${without} left out for want of a rate`}.`
}

/** What the money is the sum of, and what it leaves out. */
export function sayDisclosed({ disclosed, estimated, unrated, oldestRate }: DisclosedMoney, leads: number): string {
  return [
    saySum({ leads, disclosed: disclosed.leads, dollars: disclosed.dollars, unrated }),
    disclosed.leads > 0 ? 'A lead counts whole in each of its sectors.' : '',
    estimated.leads > 0
      ? `Estimates stand apart, outlined: ${formatAmount({ value: estimated.dollars, currency: 'USD' })} in ${sayLeads(estimated.leads)}.`
      : '',
    oldestRate ? `Converted at rates of ${formatDay(oldestRate)} or later.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
