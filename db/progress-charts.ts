import { and, asc, count, gte, isNotNull, lt, sql } from 'drizzle-orm'
import { addMonths, type Day, dayIn, daysBetween, startOfDay } from '@/domain/day'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { openStatuses, type Status, wayOfStatuses } from '@/domain/statuses'
import { type Asker, isStuck, leadsWhere } from './lead-filter'
import type { Tx } from './open'
import { activities, leads } from './schema'

/** How many leads of a filter came at least as far as each status of the way. A lead that was lost counts as far as it came. */
export function countReached(db: Tx, filter: PipelineFilter, asker: Asker): { status: Status; leads: number }[] {
  const furthest = db
    .select({ status: leads.furthest, leads: count() })
    .from(leads)
    .where(leadsWhere(filter, asker))
    .groupBy(leads.furthest)
    .all()
  return wayOfStatuses.map((status, at) => ({
    status,
    leads: furthest.reduce((total, row) => total + (wayOfStatuses.indexOf(row.status) >= at ? row.leads : 0), 0),
  }))
}

export interface TimeInStatus {
  status: Status
  leads: number
  stuck: number
  /** Days that the leads now in the status have stood in it: half of them for longer. */
  medianDays: number
}

/** How long the leads of each open status have stood in it by now; statuses without a lead are left out. */
export function timeInStatus(db: Tx, filter: PipelineFilter, asker: Asker): TimeInStatus[] {
  const asked = openStatuses.filter((status) => filter.status.length === 0 || filter.status.includes(status))
  const stuck = isStuck(true, asker)
  return asked.flatMap((status) => {
    const where = leadsWhere({ ...filter, status: [status] }, asker)
    const all = db.select({ leads: count() }).from(leads).where(where).get()?.leads ?? 0
    if (all === 0) return []
    const middle = db
      .select({ since: leads.statusSince })
      .from(leads)
      .where(where)
      .orderBy(asc(leads.statusSince))
      .limit(1)
      .offset(Math.floor((all - 1) / 2))
      .get()
    return [
      {
        status,
        leads: all,
        stuck: db.select({ leads: count() }).from(leads).where(and(where, stuck)).get()?.leads ?? 0,
        medianDays: middle ? Math.max(0, daysBetween(dayIn(asker.timeZone, middle.since), asker.today)) : 0,
      },
    ]
  })
}

export interface MonthCounts {
  /** `YYYY-MM` on the agency's calendar. */
  month: string
  /** Leads that came in, that moved at least once, and that started to operate. */
  created: number
  moved: number
  landed: number
}

/** The last twelve months, the present one among them. */
export function countByMonth(db: Tx, filter: PipelineFilter, asker: Asker): MonthCounts[] {
  const firstDay = `${asker.today.slice(0, 7)}-01`
  const where = leadsWhere(filter, asker)
  return Array.from({ length: 12 }, (_, at): MonthCounts => {
    const from: Day = addMonths(firstDay, at - 11)
    const next: Day = addMonths(from, 1)
    const [begins, ends] = [startOfDay(asker.timeZone, from), startOfDay(asker.timeZone, next)]
    const created = db
      .select({ leads: count() })
      .from(leads)
      .where(and(where, gte(leads.createdAt, begins), lt(leads.createdAt, ends)))
      .get()
    const landed = db
      .select({ leads: count() })
      .from(leads)
      .where(and(where, isNotNull(leads.operationalOn), gte(leads.operationalOn, from), lt(leads.operationalOn, next)))
      .get()
    const moves = sql`SELECT ${activities.leadId} FROM ${activities} WHERE ${activities.act} = 'moved'
      AND ${activities.at} >= ${begins.getTime()} AND ${activities.at} < ${ends.getTime()}`
    const moved = db
      .select({ leads: count() })
      .from(leads)
      .where(and(where, sql`${leads.id} IN (${moves})`))
      .get()
    return {
      month: from.slice(0, 7),
      created: created?.leads ?? 0,
      moved: moved?.leads ?? 0,
      landed: landed?.leads ?? 0,
    }
  })
}
