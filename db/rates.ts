import { and, asc, desc, eq, lte } from 'drizzle-orm'
import type { Day } from '@/domain/day'
import type { RateInput } from '@/domain/rate'
import type { Tx } from './open'
import { rates, users } from './schema'

/** What a unit of each currency is worth in US dollars on a day, by the newest rate of that day or before. */
export function ratesOn(db: Tx, day: Day): Map<string, { dollars: number; ratedOn: Day }> {
  const known = db.select().from(rates).where(lte(rates.ratedOn, day)).orderBy(asc(rates.ratedOn)).all()
  return new Map(known.map(({ currency, dollars, ratedOn }) => [currency, { dollars, ratedOn }]))
}

/** Every rate that was entered, by currency, the newest first. */
export const listRates = (db: Tx) =>
  db
    .select({
      currency: rates.currency,
      ratedOn: rates.ratedOn,
      dollars: rates.dollars,
      source: rates.source,
      enteredBy: users.name,
    })
    .from(rates)
    .leftJoin(users, eq(users.id, rates.enteredBy))
    .orderBy(asc(rates.currency), desc(rates.ratedOn))
    .all()

/** Enters a rate; one of the same currency and day is replaced. `by` is the user's id. */
export function enterRate(db: Tx, rate: RateInput, by: string): void {
  const entered = { ...rate, enteredBy: by, enteredAt: new Date() }
  db.insert(rates)
    .values(entered)
    .onConflictDoUpdate({ target: [rates.currency, rates.ratedOn], set: entered })
    .run()
}

export function removeRate(db: Tx, currency: string, ratedOn: Day): void {
  db.delete(rates)
    .where(and(eq(rates.currency, currency), eq(rates.ratedOn, ratedOn)))
    .run()
}
