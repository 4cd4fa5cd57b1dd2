import { count, isNotNull, ne, sql, sum } from 'drizzle-orm'
import type { Day } from '@/domain/day'
import type { NONE, PipelineFilter } from '@/domain/pipeline-filter'
import type { Sector } from '@/domain/sectors'
import { asksNothing, leadsOf, sectorsOf } from './asked-leads'
import { sectorOf } from './charts'
import { keptTotals } from './kept-totals'
import type { Asker } from './lead-filter'
import type { Tx } from './open'
import { ratesOn } from './rates'

/** Amounts of one kind: those that are disclosed, stated by an article or entered by an analyst; or those that are estimates. */
export interface Money {
  /** Leads with such an amount, in whatever currency. */
  leads: number
  /** Those of them whose currency has a rate, and their amounts in US dollars by it. */
  rated: number
  dollars: number
}

export interface SectorMoney {
  sector: Sector | typeof NONE
  disclosed: Money
  estimated: Money
}

interface MoneyRow {
  currency: string
  estimated: boolean
  leads: number
  value: number
}

const nothing: Money = { leads: 0, rated: 0, dollars: 0 }
type Rates = ReturnType<typeof ratesOn>

const addUp = (rows: MoneyRow[], rates: Rates): Money =>
  rows.reduce((all, { currency, leads, value }) => {
    const rate = rates.get(currency)
    return {
      leads: all.leads + leads,
      rated: all.rated + (rate ? leads : 0),
      dollars: all.dollars + (rate ? value * rate.dollars : 0),
    }
  }, nothing)

/** Disclosed and estimated amounts apart: an estimate never counts as disclosed. */
const apart = (rows: MoneyRow[], rates: Rates) => ({
  disclosed: addUp(
    rows.filter(({ estimated }) => !estimated),
    rates,
  ),
  estimated: addUp(
    rows.filter(({ estimated }) => estimated),
    rates,
  ),
})

/** The money of leads by sector; a lead counts in each of its sectors, with its whole amount. */
export function moneyBySector(db: Tx, filter: PipelineFilter, asker: Asker): SectorMoney[] {
  const rows = asksNothing(filter) ? keptBySector(db) : countedBySector(db, filter, asker)
  const rates = ratesOn(db, asker.today)
  return [...new Set(rows.map(({ sector }) => sector))].map((sector) => ({
    sector,
    ...apart(
      rows.filter((row) => row.sector === sector),
      rates,
    ),
  }))
}

type SectorRow = MoneyRow & { sector: SectorMoney['sector'] }

const keptBySector = (db: Tx): SectorRow[] =>
  keptTotals(db, 'sector-money').flatMap(({ one, other, leads, value }) => {
    const [currency = '', origin] = other.split(' ')
    const sector = sectorOf(one)
    return sector ? [{ sector, currency, estimated: origin === 'estimated', leads, value }] : []
  })

function countedBySector(db: Tx, filter: PipelineFilter, asker: Asker): SectorRow[] {
  const { sector, currency, estimated, leads, value } = sectorsOf(db, filter, asker)
  return db
    .select({
      sector,
      currency,
      estimated,
      leads: sum(leads).mapWith(Number),
      value: sum(value).mapWith(Number),
    })
    .from(sectorsOf(db, filter, asker))
    .where(ne(currency, ''))
    .groupBy(sector, currency, estimated)
    .all()
}

const moneyOf = (asked: ReturnType<typeof leadsOf>) => ({
  currency: sql<string>`coalesce(${asked.amountCurrency}, '')`,
  estimated: sql`coalesce(${asked.amountOrigin} = 'estimated', 0)`.mapWith(Boolean),
  leads: count(),
  value: sum(asked.amountValue).mapWith(Number),
})

export interface DisclosedMoney {
  disclosed: Money
  estimated: Money
  /** Currencies that leads disclose and no rate is known of, with how many leads. */
  unrated: { currency: string; leads: number }[]
  /** The day of the oldest rate that was used and is no peg's own; null where only dollars were summed. */
  oldestRate: Day | null
}

/** The money of a filter's leads, each lead once, in US dollars by the rates of the asker's day. */
export function sumDisclosed(db: Tx, filter: PipelineFilter, asker: Asker): DisclosedMoney {
  const rows = asksNothing(filter) ? keptMoney(db) : countedMoney(db, filter, asker)
  const rates = ratesOn(db, asker.today)
  const used = rows.flatMap(({ currency }) => rates.get(currency) ?? [])
  const days = used.map(({ ratedOn }) => ratedOn).filter((day) => day > '2010-01-01')
  const unrated = new Map<string, number>()
  for (const { currency, leads } of rows)
    if (currency !== '' && !rates.has(currency)) unrated.set(currency, (unrated.get(currency) ?? 0) + leads)
  return {
    ...apart(rows, rates),
    unrated: [...unrated].map(([currency, leads]) => ({ currency, leads })),
    oldestRate: days.toSorted()[0] ?? null,
  }
}

const keptMoney = (db: Tx): MoneyRow[] =>
  keptTotals(db, 'money').map(({ one, other, leads, value }) => ({
    currency: one,
    estimated: other.startsWith('estimated '),
    leads,
    value,
  }))

function countedMoney(db: Tx, filter: PipelineFilter, asker: Asker): MoneyRow[] {
  const asked = leadsOf(db, filter, asker)
  const money = moneyOf(asked)
  return db.select(money).from(asked).where(isNotNull(asked.amountValue)).groupBy(money.currency, money.estimated).all()
}
