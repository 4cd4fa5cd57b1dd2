import { and, count, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { NONE, type PipelineFilter, responseTimes } from '@/domain/pipeline-filter'
import { openStatuses, type Status } from '@/domain/statuses'
import { asksNothing, leadsOf } from './asked-leads'
import { keptTotals } from './kept-totals'
import { type Asker, daysBetweenNewsAndContact } from './lead-filter'
import type { Tx } from './open'
import { users } from './schema'

export interface CountryCount {
  country: string | null
  leads: number
}

/** Leads by the investor's home, the most first; null where it is not disclosed. */
export function countByCountry(db: Tx, filter: PipelineFilter, asker: Asker): CountryCount[] {
  if (asksNothing(filter)) {
    return keptTotals(db, 'home')
      .map(({ one, leads }) => ({ country: one || null, leads }))
      .toSorted((one, two) => two.leads - one.leads || ((one.country ?? '') < (two.country ?? '') ? -1 : 1))
  }
  const asked = leadsOf(db, filter, asker)
  return db
    .select({ country: asked.investorCountry, leads: count() })
    .from(asked)
    .groupBy(asked.investorCountry)
    .orderBy(desc(count()), asked.investorCountry)
    .all()
}

/** Lost leads by reason and by the country they were lost to. The planner would not choose the index of lost leads by itself. */
function countLost(db: Tx, filter: PipelineFilter, asker: Asker) {
  if (asksNothing(filter)) {
    return db.all<LostCount>(sql`SELECT closed_reason AS reason, lost_to AS country, count(*) AS leads
      FROM leads INDEXED BY leads_lost WHERE status = 'lost' AND deleted_at IS NULL GROUP BY 1, 2`)
  }
  const asked = leadsOf(db, filter, asker)
  return db
    .select({ reason: asked.closedReason, country: asked.lostTo, leads: count() })
    .from(asked)
    .where(eq(asked.status, 'lost'))
    .groupBy(asked.closedReason, asked.lostTo)
    .all()
}

interface LostCount extends CountryCount {
  reason: string | null
}

/** The same by one of the two, the most frequent first. */
function sumUp(rows: LostCount[], key: (row: LostCount) => string | null) {
  const sums = new Map<string | null, number>()
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + row.leads)
  return [...sums].toSorted(([one, ones], [other, others]) => others - ones || ((one ?? '') < (other ?? '') ? -1 : 1))
}

/** Why leads were lost, in the words that were given, the most frequent first; null where none were. */
export const countLostReasons = (db: Tx, filter: PipelineFilter, asker: Asker) =>
  sumUp(countLost(db, filter, asker), ({ reason }) => reason).map(([reason, leads]) => ({ reason, leads }))

/** Which countries leads were lost to, the most frequent first; null where it is not known. */
export const countLostTo = (db: Tx, filter: PipelineFilter, asker: Asker): CountryCount[] =>
  sumUp(countLost(db, filter, asker), ({ country }) => country).map(([country, leads]) => ({ country, leads }))

export interface LoadCount {
  /** The owner's id, or `none` for leads that nobody owns. */
  owner: string
  name: string | null
  status: Status
  leads: number
}

/** How many open leads each owner has in each status. */
export function countLoad(db: Tx, filter: PipelineFilter, asker: Asker): LoadCount[] {
  const names = new Map(
    db
      .select({ id: users.id, name: users.name })
      .from(users)
      .all()
      .map(({ id, name }) => [id, name]),
  )
  const rows = asksNothing(filter) ? keptLoad(db) : countedLoad(db, filter, asker)
  return rows.map(({ ownerId, ...row }) => ({
    owner: ownerId || NONE,
    name: names.get(ownerId ?? '') ?? null,
    ...row,
  }))
}

const keptLoad = (db: Tx) =>
  keptTotals(db, 'load').flatMap(({ one, other, leads }) => {
    const status = openStatuses.find((code) => code === other)
    return status ? [{ ownerId: one, status, leads }] : []
  })

function countedLoad(db: Tx, filter: PipelineFilter, asker: Asker) {
  const asked = leadsOf(db, filter, asker)
  return db
    .select({ ownerId: asked.ownerId, status: asked.status, leads: count() })
    .from(asked)
    .where(inArray(asked.status, openStatuses))
    .groupBy(asked.ownerId, asked.status)
    .all()
}

export interface ResponseCounts {
  /** Leads in each class of `responseTimes`, in its order. */
  classes: number[]
  /** Half of the leads took longer than that from the first news to the first contact; null where none has both days. */
  medianDays: number | null
}

/** How long it took from the first news of a lead to the first contact with the investor. */
export function countResponse(db: Tx, filter: PipelineFilter, asker: Asker): ResponseCounts {
  const days = asksNothing(filter) ? keptDays(db) : countedDays(db, filter, asker)
  const all = days.reduce((total, row) => total + row.leads, 0)
  let counted = 0
  const middle = days.find((row) => {
    counted += row.leads
    return counted >= (all + 1) / 2
  })
  return {
    classes: responseTimes.map(({ from, under }) =>
      days.reduce(
        (total, row) =>
          total +
          (row.days >= (from ?? Number.NEGATIVE_INFINITY) && row.days < (under ?? Number.POSITIVE_INFINITY)
            ? row.leads
            : 0),
        0,
      ),
    ),
    medianDays: middle?.days ?? null,
  }
}

const keptDays = (db: Tx) =>
  keptTotals(db, 'response')
    .map(({ one, leads }) => ({ days: Number(one), leads }))
    .toSorted((one, two) => one.days - two.days)

function countedDays(db: Tx, filter: PipelineFilter, asker: Asker) {
  const asked = leadsOf(db, filter, asker)
  const days = sql<number>`CAST(${daysBetweenNewsAndContact(asked)} AS INTEGER)`
  return db
    .select({ days, leads: count() })
    .from(asked)
    .where(and(isNotNull(asked.contactedAt), isNotNull(asked.reportedOn)))
    .groupBy(sql`1`)
    .having(sql`${days} IS NOT NULL`)
    .orderBy(sql`1`)
    .all()
}
