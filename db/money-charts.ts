import { and, count, eq, inArray, isNotNull, sql, sum } from 'drizzle-orm'
import type { Day } from '@/domain/day'
import { NONE, type PipelineFilter } from '@/domain/pipeline-filter'
import type { Sector } from '@/domain/sectors'
import { type Asker, leadsWhere } from './lead-filter'
import type { Tx } from './open'
import { ratesOn } from './rates'
import { leadSectors, leads } from './schema'

export interface SectorMoney {
  sector: Sector | typeof NONE
  /** Leads that disclose an amount, in whatever currency. */
  disclosed: number
  /** Those of them whose currency has a rate, and their amounts in US dollars by it. */
  rated: number
  dollars: number
}

/** The money that leads disclose, by sector; a lead counts in each of its sectors, with its whole amount. */
export function moneyBySector(db: Tx, filter: PipelineFilter, asker: Asker): SectorMoney[] {
  const asked = filter.sector.filter((sector) => sector !== NONE)
  const withNone = filter.sector.length === 0 || filter.sector.includes(NONE)
  const inSector = sql<Sector | null>`${leadSectors.sector}`
  const rows = db
    .select({
      sector: inSector,
      currency: leads.amountCurrency,
      leads: count(),
      value: sum(leads.amountValue).mapWith(Number),
    })
    .from(leads)
    .leftJoin(leadSectors, eq(leadSectors.leadId, leads.id))
    .where(
      and(
        isNotNull(leads.amountValue),
        leadsWhere({ ...filter, sector: [] }, asker),
        filter.sector.length === 0
          ? undefined
          : withNone
            ? sql`(${leadSectors.sector} IS NULL OR ${inArray(leadSectors.sector, asked)})`
            : inArray(leadSectors.sector, asked),
      ),
    )
    .groupBy(inSector, leads.amountCurrency)
    .all()
  const known = ratesOn(db, asker.today)
  const sectors = new Map<SectorMoney['sector'], SectorMoney>()
  for (const row of rows) {
    const sector = row.sector ?? NONE
    const found = sectors.get(sector) ?? { sector, disclosed: 0, rated: 0, dollars: 0 }
    const rate = known.get(row.currency ?? '')
    sectors.set(sector, {
      sector,
      disclosed: found.disclosed + row.leads,
      rated: found.rated + (rate ? row.leads : 0),
      dollars: found.dollars + (rate ? row.value * rate.dollars : 0),
    })
  }
  return [...sectors.values()]
}

export interface DisclosedMoney {
  disclosed: number
  dollars: number
  /** Currencies that leads disclose and no rate is known of, with how many leads. */
  unrated: { currency: string; leads: number }[]
  /** The day of the oldest rate that was used and is no peg's own; null where only dollars were summed. */
  oldestRate: Day | null
}

/** The money that a filter's leads disclose, each lead once, in US dollars by the rates of the asker's day. */
export function sumDisclosed(db: Tx, filter: PipelineFilter, asker: Asker): DisclosedMoney {
  const rows = db
    .select({ currency: leads.amountCurrency, leads: count(), value: sum(leads.amountValue).mapWith(Number) })
    .from(leads)
    .where(and(isNotNull(leads.amountValue), leadsWhere(filter, asker)))
    .groupBy(leads.amountCurrency)
    .all()
  const known = ratesOn(db, asker.today)
  const used = rows.flatMap(({ currency }) => known.get(currency ?? '') ?? [])
  const days = used.map(({ ratedOn }) => ratedOn).filter((day) => day > '2010-01-01')
  return {
    disclosed: rows.reduce((total, row) => total + row.leads, 0),
    dollars: rows.reduce((total, row) => total + row.value * (known.get(row.currency ?? '')?.dollars ?? 0), 0),
    unrated: rows.flatMap(({ currency, leads }) => (currency && !known.has(currency) ? [{ currency, leads }] : [])),
    oldestRate: days.toSorted()[0] ?? null,
  }
}
