import { and, asc, eq, gt, isNull, max } from 'drizzle-orm'
import type { Tx } from './open'
import { activities, sessions, users } from './schema'

/** The number of the last line of the story; 0 before the first. */
export const latestActivity = (db: Tx): number =>
  db
    .select({ id: max(activities.id) })
    .from(activities)
    .get()?.id ?? 0

/** What happened after a line of the story, the first first: enough to know what to bring up to date. */
export const listNews = (db: Tx, after: number, limit: number) =>
  db
    .select({
      id: activities.id,
      leadId: activities.leadId,
      articleId: activities.articleId,
      actorId: activities.actorId,
      actor: users.name,
    })
    .from(activities)
    .leftJoin(users, eq(users.id, activities.actorId))
    .where(gt(activities.id, after))
    .orderBy(asc(activities.id))
    .limit(limit)
    .all()
export type NewsItem = ReturnType<typeof listNews>[number]

/** Whether a session still stands: neither signed out nor expired at `now`, and its user not deactivated. */
export const isSessionOpen = (db: Tx, token: string, now: Date): boolean =>
  db
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.token, token), gt(sessions.expiresAt, now), isNull(users.deactivatedAt)))
    .get() !== undefined
