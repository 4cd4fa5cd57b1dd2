import { and, count, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { NONE, type PipelineFilter, responseTimes } from '@/domain/pipeline-filter'
import { openStatuses, type Status } from '@/domain/statuses'
import { type Asker, leadsWhere, responseDays } from './lead-filter'
import type { Tx } from './open'
import { leads, users } from './schema'

/** Leads by the investor's home, the most first; null where it is not disclosed. */
export const countByCountry = (db: Tx, filter: PipelineFilter, asker: Asker) =>
  db
    .select({ country: leads.investorCountry, leads: count() })
    .from(leads)
    .where(leadsWhere(filter, asker))
    .groupBy(leads.investorCountry)
    .orderBy(desc(count()), leads.investorCountry)
    .all()

const isLost = (filter: PipelineFilter, asker: Asker) => and(eq(leads.status, 'lost'), leadsWhere(filter, asker))

/** Why leads were lost, in the words that were given, the most frequent first; null where none were. */
export const countLostReasons = (db: Tx, filter: PipelineFilter, asker: Asker) =>
  db
    .select({ reason: leads.closedReason, leads: count() })
    .from(leads)
    .where(isLost(filter, asker))
    .groupBy(leads.closedReason)
    .orderBy(desc(count()), leads.closedReason)
    .all()

/** Which countries leads were lost to, the most frequent first; null where it is not known. */
export const countLostTo = (db: Tx, filter: PipelineFilter, asker: Asker) =>
  db
    .select({ country: leads.lostTo, leads: count() })
    .from(leads)
    .where(isLost(filter, asker))
    .groupBy(leads.lostTo)
    .orderBy(desc(count()), leads.lostTo)
    .all()

export interface LoadCount {
  /** The owner's id, or `none` for leads that nobody owns. */
  owner: string
  name: string | null
  status: Status
  leads: number
}

/** How many open leads each owner has in each status. */
export function countLoad(db: Tx, filter: PipelineFilter, asker: Asker): LoadCount[] {
  const status = openStatuses.filter((code) => filter.status.length === 0 || filter.status.includes(code))
  if (status.length === 0) return []
  const names = new Map(
    db
      .select({ id: users.id, name: users.name })
      .from(users)
      .all()
      .map(({ id, name }) => [id, name]),
  )
  return db
    .select({ ownerId: leads.ownerId, status: leads.status, leads: count() })
    .from(leads)
    .where(leadsWhere({ ...filter, status }, asker))
    .groupBy(leads.ownerId, leads.status)
    .all()
    .map(({ ownerId, ...row }) => ({ owner: ownerId ?? NONE, name: names.get(ownerId ?? '') ?? null, ...row }))
}

export interface ResponseCounts {
  /** Leads in each class of `responseTimes`, in its order. */
  classes: number[]
  /** Half of the leads took longer than that from the first news to the first contact; null where none has both days. */
  medianDays: number | null
}

/** How long it took from the first news of a lead to the first contact with the investor. */
export function countResponse(db: Tx, filter: PipelineFilter, asker: Asker): ResponseCounts {
  const days = db
    .select({ days: sql<number>`${responseDays}`, leads: count() })
    .from(leads)
    .where(and(isNotNull(leads.contactedAt), isNotNull(leads.reportedOn), leadsWhere(filter, asker)))
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .all()
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
