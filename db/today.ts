import { and, asc, count, desc, eq, gte, inArray, isNull, lt, lte, or, type SQL, sum } from 'drizzle-orm'
import { addDays, type Day } from '@/domain/day'
import { type Status, statuses } from '@/domain/statuses'
import type { Tx } from './open'
import { activities, articles, followUps, leads, statusTotals, users } from './schema'

const SHOWN = 8
const DAY_MS = 86_400_000

/** Articles that wait to be looked through, the newest first, and how many there are in all. */
export function listUnread(db: Tx) {
  const unread = eq(articles.verdict, 'unread')
  const shown = db
    .select({
      id: articles.id,
      headline: articles.headline,
      publisher: articles.publisher,
      publishedOn: articles.publishedOn,
      kind: articles.kind,
      sample: articles.sample,
      capturedAt: articles.capturedAt,
    })
    .from(articles)
    .where(unread)
    .orderBy(desc(articles.id))
    .limit(SHOWN)
    .all()
  const total = db.select({ count: count() }).from(articles).where(unread).get()?.count ?? 0
  return { shown, total }
}

export type DueFollowUp = ReturnType<typeof listDue>[number]

/** Open follow-ups due in the week that ends six days after `today`, overdue ones first. One owner's, or everybody's for null. */
export function listDue(db: Tx, { today, ownerId }: { today: Day; ownerId: string | null }) {
  return db
    .select({
      id: followUps.id,
      title: followUps.title,
      dueOn: followUps.dueOn,
      ownerId: followUps.ownerId,
      owner: users.name,
      version: followUps.version,
      leadId: leads.id,
      lead: leads.title,
      country: leads.investorCountry,
      status: leads.status,
    })
    .from(followUps)
    .innerJoin(leads, eq(leads.id, followUps.leadId))
    .leftJoin(users, eq(users.id, followUps.ownerId))
    .where(
      and(
        isNull(followUps.doneAt),
        isNull(leads.deletedAt),
        lte(followUps.dueOn, addDays(today, 6)),
        ownerId === null ? undefined : eq(followUps.ownerId, ownerId),
      ),
    )
    .orderBy(asc(followUps.dueOn), asc(followUps.id))
    .limit(100)
    .all()
}

/** Open leads that nobody touched for longer than their status allows, the longest first. Those on hold are left alone. */
export function listQuiet(db: Tx, { now, today, ownerId }: { now: Date; today: Day; ownerId: string | null }) {
  return db
    .select({
      id: leads.id,
      title: leads.title,
      country: leads.investorCountry,
      status: leads.status,
      owner: users.name,
      activeAt: leads.activeAt,
      nextFollowUpOn: leads.nextFollowUpOn,
    })
    .from(leads)
    .leftJoin(users, eq(users.id, leads.ownerId))
    .where(
      and(
        isNull(leads.deletedAt),
        or(isNull(leads.onHoldUntil), lte(leads.onHoldUntil, today)),
        quietAt(now),
        ownerId === null ? undefined : eq(leads.ownerId, ownerId),
      ),
    )
    .orderBy(asc(leads.activeAt))
    .limit(SHOWN)
    .all()
}

function quietAt(now: Date): SQL | undefined {
  const byStatus = statuses.flatMap(({ code, quietAfterDays }) =>
    quietAfterDays === null
      ? []
      : [and(eq(leads.status, code), lt(leads.activeAt, new Date(now.getTime() - quietAfterDays * DAY_MS)))],
  )
  return or(...byStatus)
}

/** What happened to leads in the seven days before `now`, the latest first: moves, new leads, holds, owners. */
export function listMoved(db: Tx, now: Date) {
  return db
    .select({
      id: activities.id,
      act: activities.act,
      at: activities.at,
      actor: users.name,
      field: activities.field,
      before: activities.before,
      after: activities.after,
      reason: activities.reason,
      leadId: leads.id,
      lead: leads.title,
    })
    .from(activities)
    .innerJoin(leads, eq(leads.id, activities.leadId))
    .leftJoin(users, eq(users.id, activities.actorId))
    .where(
      and(
        gte(activities.at, new Date(now.getTime() - 7 * DAY_MS)),
        inArray(activities.act, ['moved', 'created', 'held', 'resumed', 'assigned', 'promoted', 'merged', 'split']),
        isNull(leads.deletedAt),
      ),
    )
    .orderBy(desc(activities.at), desc(activities.id))
    .limit(12)
    .all()
}

/** How many leads stand in each status, every status of the pipeline present, as triggers keep them. */
export function countByStatus(db: Tx): Record<Status, number> {
  const rows = db
    .select({ status: statusTotals.status, count: sum(statusTotals.leads).mapWith(Number) })
    .from(statusTotals)
    .groupBy(statusTotals.status)
    .all()
  const counts = Object.fromEntries(rows.map((row) => [row.status, row.count]))
  return Object.fromEntries(statuses.map(({ code }) => [code, counts[code] ?? 0])) as Record<Status, number>
}

export type UnreadArticle = ReturnType<typeof listUnread>['shown'][number]
export type QuietLead = ReturnType<typeof listQuiet>[number]
export type Movement = ReturnType<typeof listMoved>[number]
