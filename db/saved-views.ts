import { and, asc, eq, or, sql } from 'drizzle-orm'
import { ok, type Result, refused } from '@/domain/result'
import type { Tx } from './open'
import { defaultViews, savedViews, users } from './schema'

/** The views a user sees: one's own and those that colleagues share, by name. `query` is an address without its question mark. */
export const listViews = (db: Tx, userId: string) =>
  db
    .select({
      id: savedViews.id,
      name: savedViews.name,
      query: savedViews.query,
      shared: savedViews.shared,
      ownerId: savedViews.ownerId,
      owner: users.name,
      /** Whether this user's pipeline opens with it. */
      usual: sql<boolean>`${defaultViews.userId} IS NOT NULL`.mapWith(Boolean),
    })
    .from(savedViews)
    .innerJoin(users, eq(users.id, savedViews.ownerId))
    .leftJoin(defaultViews, and(eq(defaultViews.viewId, savedViews.id), eq(defaultViews.userId, userId)))
    .where(or(eq(savedViews.ownerId, userId), eq(savedViews.shared, true)))
    .orderBy(asc(savedViews.name), asc(savedViews.id))
    .all()
export type SavedView = ReturnType<typeof listViews>[number]

/** Keeps a view under a name. One's own view of that name is replaced. */
export function saveView(
  db: Tx,
  view: { ownerId: string; name: string; query: string; shared: boolean },
): { id: number } {
  return db
    .insert(savedViews)
    .values(view)
    .onConflictDoUpdate({
      target: [savedViews.ownerId, savedViews.name],
      set: { query: view.query, shared: view.shared },
    })
    .returning({ id: savedViews.id })
    .get()
}

/** Deletes one's own view; another's is as good as not there. */
export function deleteView(db: Tx, { id, ownerId }: { id: number; ownerId: string }): Result<null> {
  const { changes } = db
    .delete(savedViews)
    .where(and(eq(savedViews.id, id), eq(savedViews.ownerId, ownerId)))
    .run()
  return changes > 0 ? ok(null) : refused('missing', 'This view is gone')
}

/** What a user's pipeline opens with, an address without its question mark; undefined while that is everything, or the view is shared no longer. */
export const getUsualQuery = (db: Tx, userId: string): string | undefined =>
  listViews(db, userId).find(({ usual }) => usual)?.query

/** Opens a user's pipeline with a view from now on, or (null) with everything. */
export function setUsualView(db: Tx, { userId, viewId }: { userId: string; viewId: number | null }): Result<null> {
  if (viewId === null) {
    db.delete(defaultViews).where(eq(defaultViews.userId, userId)).run()
    return ok(null)
  }
  if (!listViews(db, userId).some(({ id }) => id === viewId)) return refused('missing', 'This view is gone')
  db.insert(defaultViews)
    .values({ userId, viewId })
    .onConflictDoUpdate({ target: defaultViews.userId, set: { viewId } })
    .run()
  return ok(null)
}
