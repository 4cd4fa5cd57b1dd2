import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from './open'
import { calendarFeeds, followUps, leads, users } from './schema'

/** Opens a user's calendar under a new secret, of which only the SHA-256 is kept; the one before stops working at once. */
export function renewFeed(db: Tx, { userId, tokenHash }: { userId: string; tokenHash: string }): void {
  db.insert(calendarFeeds)
    .values({ userId, tokenHash })
    .onConflictDoUpdate({
      target: calendarFeeds.userId,
      set: { tokenHash, createdAt: sql`unixepoch('subsec') * 1000`, readAt: null },
    })
    .run()
}

/** Closes a user's calendar. Doing so twice is one act. */
export const revokeFeed = (db: Tx, userId: string): void => {
  db.delete(calendarFeeds).where(eq(calendarFeeds.userId, userId)).run()
}

/** When a user's calendar was opened, and when it was read last; undefined while there is none. */
export const getFeed = (db: Tx, userId: string) =>
  db
    .select({ createdAt: calendarFeeds.createdAt, readAt: calendarFeeds.readAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.userId, userId))
    .get()

/** The open follow-ups behind a secret, the earliest first: the owner's own and nothing else. Undefined where the secret opens nothing, or the account is deactivated. */
export function readFeed(db: Tx, tokenHash: string) {
  const user = db
    .select({ id: users.id, name: users.name })
    .from(calendarFeeds)
    .innerJoin(users, eq(users.id, calendarFeeds.userId))
    .where(and(eq(calendarFeeds.tokenHash, tokenHash), isNull(users.deactivatedAt)))
    .get()
  if (!user) return undefined
  db.update(calendarFeeds).set({ readAt: new Date() }).where(eq(calendarFeeds.userId, user.id)).run()
  const planned = db
    .select({
      id: followUps.id,
      title: followUps.title,
      dueOn: followUps.dueOn,
      repeats: followUps.repeats,
      version: followUps.version,
      createdAt: followUps.createdAt,
      leadId: leads.id,
      lead: leads.title,
    })
    .from(followUps)
    .innerJoin(leads, and(eq(leads.id, followUps.leadId), isNull(leads.deletedAt)))
    .where(and(eq(followUps.ownerId, user.id), isNull(followUps.doneAt)))
    .orderBy(asc(followUps.dueOn), asc(followUps.id))
    .limit(5000)
    .all()
  return { owner: user.name, planned }
}
export type Feed = NonNullable<ReturnType<typeof readFeed>>
