import { count, countDistinct, eq, isNotNull, sql, sum } from 'drizzle-orm'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { type Status, wayOfStatuses } from '@/domain/statuses'
import { asksNothing, leadsOf } from './asked-leads'
import { countLeads } from './charts'
import { keptTotals } from './kept-totals'
import type { Asker } from './lead-filter'
import type { Tx } from './open'
import { countResponse } from './outcome-charts'
import { countReached } from './progress-charts'
import { ratesOn } from './rates'
import { notes } from './schema'

/** How much of something leads bring, by how far it can be relied on. Money is in US dollars. */
export interface Brought {
  /** Stated by an article, or entered by an analyst: what the investor announced. */
  announced: { leads: number; value: number }
  /** Entered by an analyst, on a lead that came as far as Committed. */
  verified: { leads: number; value: number }
  estimated: { leads: number; value: number }
}

export interface Kpis {
  leads: number
  reached: Map<Status, number>
  visits: { visits: number; leads: number }
  medianDaysToRespond: number | null
  capital: Brought
  jobs: Brought
}

/** The figures an agency reports of a filter's leads; docs/kpis.md says how each is meant. */
export const countKpis = (db: Tx, filter: PipelineFilter, asker: Asker): Kpis => ({
  leads: countLeads(db, filter, asker),
  reached: new Map(countReached(db, filter, asker).map(({ status, leads }) => [status, leads])),
  visits: countVisits(db, filter, asker),
  medianDaysToRespond: countResponse(db, filter, asker).medianDays,
  capital: capitalOf(db, filter, asker),
  jobs: broughtBy(asksNothing(filter) ? keptJobs(db) : countedJobs(db, filter, asker)),
})

/** Notes of the kind "site visit" on the leads, and how many leads have one. */
function countVisits(db: Tx, filter: PipelineFilter, asker: Asker): Kpis['visits'] {
  const asked = leadsOf(db, filter, asker)
  return (
    db
      .select({ visits: count(), leads: countDistinct(notes.leadId) })
      .from(notes)
      .innerJoin(asked, eq(asked.id, notes.leadId))
      .where(sql`kind = 'site-visit'`)
      .get() ?? { visits: 0, leads: 0 }
  )
}

interface Row {
  origin: string
  furthest: string
  leads: number
  value: number
}

const committed = new Set<string>(wayOfStatuses.slice(wayOfStatuses.indexOf('committed')))

function broughtBy(rows: Row[]): Brought {
  const add = (meant: (row: Row) => boolean) =>
    rows.filter(meant).reduce((all, { leads, value }) => ({ leads: all.leads + leads, value: all.value + value }), {
      leads: 0,
      value: 0,
    })
  return {
    announced: add(({ origin }) => origin !== 'estimated'),
    verified: add(({ origin, furthest }) => origin === 'entered' && committed.has(furthest)),
    estimated: add(({ origin }) => origin === 'estimated'),
  }
}

/** Leads whose currency has no rate count as leads, and bring nothing to the sum. */
function capitalOf(db: Tx, filter: PipelineFilter, asker: Asker): Brought {
  const rates = ratesOn(db, asker.today)
  const rows = asksNothing(filter) ? keptCapital(db) : countedCapital(db, filter, asker)
  return broughtBy(
    rows.map(({ currency, value, ...row }) => ({ ...row, value: value * (rates.get(currency)?.dollars ?? 0) })),
  )
}

const keptCapital = (db: Tx) =>
  keptTotals(db, 'money').map(({ one, other, leads, value }) => {
    const [origin = '', furthest = ''] = other.split(' ')
    return { currency: one, origin, furthest, leads, value }
  })

const keptJobs = (db: Tx): Row[] =>
  keptTotals(db, 'jobs').map(({ one, other, leads, value }) => ({ origin: one, furthest: other, leads, value }))

function countedCapital(db: Tx, filter: PipelineFilter, asker: Asker) {
  const asked = leadsOf(db, filter, asker)
  const currency = sql<string>`coalesce(${asked.amountCurrency}, '')`
  const origin = sql<string>`coalesce(${asked.amountOrigin}, 'stated')`
  return db
    .select({
      currency,
      origin,
      furthest: asked.furthest,
      leads: count(),
      value: sum(asked.amountValue).mapWith(Number),
    })
    .from(asked)
    .where(isNotNull(asked.amountValue))
    .groupBy(currency, origin, asked.furthest)
    .all()
}

function countedJobs(db: Tx, filter: PipelineFilter, asker: Asker): Row[] {
  const asked = leadsOf(db, filter, asker)
  const origin = sql<string>`coalesce(${asked.jobsOrigin}, 'stated')`
  return db
    .select({ origin, furthest: asked.furthest, leads: count(), value: sum(asked.jobs).mapWith(Number) })
    .from(asked)
    .where(isNotNull(asked.jobs))
    .groupBy(origin, asked.furthest)
    .all()
}
