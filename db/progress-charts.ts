import { and, asc, count, eq, gte, inArray, isNotNull, lt, type SQL, sql } from 'drizzle-orm'
import { addMonths, type Day, dayIn, daysBetween, startOfDay } from '@/domain/day'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { openStatuses, type Status, wayOfStatuses } from '@/domain/statuses'
import { asksNothing, leadsOf } from './asked-leads'
import { keepsMonthsOf } from './calendar'
import { keptTotals } from './kept-totals'
import { type Asker, stuckBefore } from './lead-filter'
import type { Tx } from './open'
import { activities, leadMoves } from './schema'

/** How many leads of a filter came at least as far as each status of the way. A lead that was lost counts as far as it came. */
export function countReached(db: Tx, filter: PipelineFilter, asker: Asker): { status: Status; leads: number }[] {
  const furthest = asksNothing(filter)
    ? keptTotals(db, 'reached').map(({ one, leads }) => ({ status: one, leads }))
    : countFurthest(db, filter, asker)
  const place = new Map<string, number>(wayOfStatuses.map((status, at) => [status, at]))
  return wayOfStatuses.map((status, at) => ({
    status,
    leads: furthest.reduce((total, row) => total + ((place.get(row.status) ?? -1) >= at ? row.leads : 0), 0),
  }))
}

function countFurthest(db: Tx, filter: PipelineFilter, asker: Asker) {
  const asked = leadsOf(db, filter, asker)
  return db.select({ status: asked.furthest, leads: count() }).from(asked).groupBy(asked.furthest).all()
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
  const asked = leadsOf(db, filter, asker)
  if (!asksNothing(filter))
    db.run(sql`CREATE INDEX IF NOT EXISTS temp.asked_since ON asked_leads (status, status_since)`)
  const known = asksNothing(filter) ? keptTotals(db, 'load') : null
  return openStatuses.flatMap((status) => {
    const own = eq(asked.status, status)
    const late = lt(asked.statusSince, stuckBefore(status, asker))
    const countIf = (where: SQL | undefined) => db.select({ leads: count() }).from(asked).where(where).get()?.leads ?? 0
    const all = known
      ? known.reduce((total, { other, leads }) => total + (other === status ? leads : 0), 0)
      : countIf(own)
    if (all === 0) return []
    const middle = db
      .select({ since: asked.statusSince })
      .from(asked)
      .where(own)
      .orderBy(asc(asked.statusSince))
      .limit(1)
      .offset(Math.floor((all - 1) / 2))
      .get()
    return [
      {
        status,
        leads: all,
        stuck: countIf(and(own, late)),
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
  const firstDay: Day = `${asker.today.slice(0, 7)}-01`
  const days = Array.from({ length: 13 }, (_, at): Day => addMonths(firstDay, at - 11))
  const spans = days.slice(0, 12).map((from, at) => ({
    month: from.slice(0, 7),
    begins: startOfDay(asker.timeZone, from),
    ends: startOfDay(asker.timeZone, days[at + 1] ?? from),
  }))
  const asked = leadsOf(db, filter, asker)
  const created = asksNothing(filter) ? countCreated(db, asked, spans) : groupCreated(db, asked, spans)
  const landed = db
    .select({ month: sql<string>`substr(${asked.operationalOn}, 1, 7)`, leads: count() })
    .from(asked)
    .where(and(isNotNull(asked.operationalOn), gte(asked.operationalOn, days[0] ?? firstDay)))
    .groupBy(sql`1`)
    .all()
  const moved = keepsMonthsOf(db, asker.timeZone) ? countKept(db, filter, asker, spans) : countMoved(db, asked, spans)
  const of = (rows: { month: string; leads: number }[], month: string) =>
    rows.find((row) => row.month === month)?.leads ?? 0
  return spans.map(({ month }) => ({
    month,
    created: of(created, month),
    moved: of(moved, month),
    landed: of(landed, month),
  }))
}

type Span = { month: string; begins: Date; ends: Date }

/** Leads that came in, month by month: of all leads, each month is a stretch of an index. */
const countCreated = (db: Tx, asked: ReturnType<typeof leadsOf>, spans: Span[]) =>
  spans.map(({ month, begins, ends }) => ({
    month,
    leads:
      db
        .select({ leads: count() })
        .from(asked)
        .where(and(gte(asked.createdAt, begins), lt(asked.createdAt, ends)))
        .get()?.leads ?? 0,
  }))

/** The same in one pass, where there is no index. */
function groupCreated(db: Tx, asked: ReturnType<typeof leadsOf>, spans: Span[]) {
  const [first, last] = [spans[0]?.begins ?? new Date(0), spans.at(-1)?.ends ?? new Date(0)]
  const within = sql.join(
    spans.map(({ month, begins }) => sql`WHEN ${asked.createdAt} >= ${begins.getTime()} THEN ${month}`).reverse(),
    sql` `,
  )
  return db
    .select({ month: sql<string>`CASE ${within} END`, leads: count() })
    .from(asked)
    .where(and(gte(asked.createdAt, first), lt(asked.createdAt, last)))
    .groupBy(sql`1`)
    .all()
}

/** Leads that moved, by the months in which triggers keep them. */
function countKept(db: Tx, filter: PipelineFilter, asker: Asker, spans: Span[]) {
  if (asksNothing(filter)) return keptTotals(db, 'moved').map(({ one, leads }) => ({ month: one, leads }))
  const asked = leadsOf(db, filter, asker)
  return db
    .select({ month: leadMoves.month, leads: count() })
    .from(asked)
    .innerJoin(leadMoves, eq(leadMoves.leadId, asked.id))
    .where(gte(leadMoves.month, spans[0]?.month ?? ''))
    .groupBy(leadMoves.month)
    .all()
}

/** Leads that moved, by the moves themselves: right in any time zone, and slower. */
function countMoved(db: Tx, asked: ReturnType<typeof leadsOf>, spans: Span[]) {
  return spans.map(({ month, begins, ends }) => {
    const movers = db
      .select({ id: activities.leadId })
      .from(activities)
      .where(and(eq(activities.act, 'moved'), gte(activities.at, begins), lt(activities.at, ends)))
    return {
      month,
      leads: db.select({ leads: count() }).from(asked).where(inArray(asked.id, movers)).get()?.leads ?? 0,
    }
  })
}
