import type { FigureData } from '@/components/charts/figure'
import type { DisclosedMoney, SectorMoney } from '@/db/money-charts'
import { formatDay } from '@/domain/day'
import { formatAmount, formatAmountShort, formatCount } from '@/domain/money'
import { NONE, type PipelineFilter } from '@/domain/pipeline-filter'
import { listHref } from './address'
import { sayLeads, sectorColour, sectorOrNone } from './sector-figures'

/** What is disclosed by sector, in US dollars, the most first. Its bars open the leads that disclose an amount. */
export function moneyFigure(sectors: SectorMoney[], filter: PipelineFilter): FigureData {
  return {
    rowsAre: 'Sector',
    totalsAre: 'Disclosed',
    series: [{ key: 'dollars', name: 'US dollars', colour: 'var(--accent-text)' }],
    rows: sectors
      .filter(({ rated }) => rated > 0)
      .toSorted((one, two) => Number(one.sector === NONE) - Number(two.sector === NONE) || two.dollars - one.dollars)
      .map(({ sector, dollars, disclosed, rated }) => {
        const amount = { value: dollars, currency: 'USD' }
        const href = listHref({ ...filter, sector: [sector], amount: 'disclosed' })
        const left = disclosed > rated ? `, ${formatCount(disclosed - rated)} of them without a rate` : ''
        return {
          key: sector,
          name: sectorOrNone(sector),
          total: formatAmountShort(amount),
          href,
          marks: [
            {
              series: 'dollars',
              value: dollars,
              said: `${formatAmount(amount)} in ${sayLeads(disclosed)}${left}`,
              href,
              colour: sectorColour(sector),
            },
          ],
        }
      }),
  }
}

/** What the money is the sum of, and what it leaves out. */
export function sayDisclosed(money: DisclosedMoney, leads: number): string {
  const amount = formatAmount({ value: money.dollars, currency: 'USD' })
  const without = money.unrated.map(({ currency, leads: own }) => `${formatCount(own)} in ${currency}`)
  return [
    `${formatCount(money.disclosed)} of ${sayLeads(leads)} disclose an amount, ${amount} in all; a lead counts whole in each of its sectors.`,
    without.length > 0 ? `Left out for want of a rate: ${without.join(', ')}.` : '',
    money.oldestRate ? `Converted at rates of ${formatDay(money.oldestRate)} or later.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
