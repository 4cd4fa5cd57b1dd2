import { and, count, desc, inArray, isNotNull, sql } from 'drizzle-orm'
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

/** In the very words of the index of lost leads: a bound value would not use it. */
const isLost = (asked: ReturnType<typeof leadsOf>) => sql`${asked.status} = 'lost'`

/** Why leads were lost, in the words that were given, the most frequent first; null where none were. */
export function countLostReasons(db: Tx, filter: PipelineFilter, asker: Asker) {
  const asked = leadsOf(db, filter, asker)
  return db
    .select({ reason: asked.closedReason, leads: count() })
    .from(asked)
    .where(isLost(asked))
    .groupBy(asked.closedReason)
    .orderBy(desc(count()), asked.closedReason)
    .all()
}

/** Which countries leads were lost to, the most frequent first; null where it is not known. */
export function countLostTo(db: Tx, filter: PipelineFilter, asker: Asker) {
  const asked = leadsOf(db, filter, asker)
  return db
    .select({ country: asked.lostTo, leads: count() })
    .from(asked)
    .where(isLost(asked))
    .groupBy(asked.lostTo)
    .orderBy(desc(count()), asked.lostTo)
    .all()
}

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
