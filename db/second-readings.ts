import { eq } from 'drizzle-orm'
import type { Db } from './open'
import { secondReadings } from './schema'

/** The answer kept under a key, as it was kept; null where there is none, or the endpoint failed. */
export const getSecondAnswer = (db: Db, key: string): unknown =>
  db.select({ answer: secondReadings.answer }).from(secondReadings).where(eq(secondReadings.key, key)).get()?.answer ??
  null

/** Keeps an answer and what became of it. A failure never takes the place of an answer. */
export function keepSecondReading(
  db: Db,
  { key, model, answer, report }: { key: string; model: string; answer: unknown; report: unknown },
): void {
  const fresh = answer === null ? { report } : { model, answer, report, readAt: new Date() }
  db.insert(secondReadings)
    .values({ key, model, answer, report })
    .onConflictDoUpdate({ target: secondReadings.key, set: fresh })
    .run()
}
