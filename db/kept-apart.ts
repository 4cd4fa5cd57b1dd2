import { and, eq, or, sql } from 'drizzle-orm'
import type { Tx } from './open'
import { keptApart, leads, users } from './schema'

interface Pair {
  one: number
  other: number
}
const inOrder = ({ one, other }: Pair) => ({ lowerId: Math.min(one, other), higherId: Math.max(one, other) })

/** Remembers that two leads are not the same: neither is suggested as the other's twin again. Saying so twice is no error. */
export function keepApart(db: Tx, { by, ...pair }: Pair & { by: string }): void {
  db.insert(keptApart)
    .values({ ...inOrder(pair), saidBy: by })
    .onConflictDoNothing()
    .run()
}

/** Forgets that two leads are not the same. */
export function liftApart(db: Tx, pair: Pair): void {
  const { lowerId, higherId } = inOrder(pair)
  db.delete(keptApart)
    .where(and(eq(keptApart.lowerId, lowerId), eq(keptApart.higherId, higherId)))
    .run()
}

/** The leads that somebody said are not the same as this one. */
export const listKeptApart = (db: Tx, leadId: number) =>
  db
    .select({ id: leads.id, title: leads.title, status: leads.status, saidBy: users.name })
    .from(keptApart)
    .innerJoin(leads, eq(leads.id, sql`${keptApart.lowerId} + ${keptApart.higherId} - CAST(${leadId} AS INTEGER)`))
    .leftJoin(users, eq(users.id, keptApart.saidBy))
    .where(or(eq(keptApart.lowerId, leadId), eq(keptApart.higherId, leadId)))
    .orderBy(leads.id)
    .all()
export type KeptApart = ReturnType<typeof listKeptApart>[number]
