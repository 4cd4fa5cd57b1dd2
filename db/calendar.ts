import { eq, sql } from 'drizzle-orm'
import { addMonths, type Day, startOfDay } from '@/domain/day'
import type { Db, Tx } from './open'
import { leadMoves, months, settings } from './schema'

const CALENDAR = 'calendar'
const [FIRST, MONTHS]: [Day, number] = ['1990-01-01', 1320]

/** The time zone in whose months moves are kept; undefined before the first start. */
const calendarOf = (db: Tx): string | undefined =>
  db.select({ zone: settings.value }).from(settings).where(eq(settings.key, CALENDAR)).get()?.zone

/** Whether moves are kept by months of that time zone, so that `lead_moves` answers for it. */
export const keepsMonthsOf = (db: Tx, timeZone: string): boolean => calendarOf(db) === timeZone

/**
 * Writes down when the months of the agency's time zone begin, and sorts all moves into them. Done once; again only when
 * the time zone is another.
 */
export function keepCalendar(db: Db, timeZone: string): void {
  if (keepsMonthsOf(db, timeZone)) return
  db.transaction(
    (tx) => {
      tx.delete(months).run()
      const rows = Array.from({ length: MONTHS }, (_, at) => {
        const first = addMonths(FIRST, at)
        return { beginsAt: startOfDay(timeZone, first), month: first.slice(0, 7) }
      })
      tx.insert(months).values(rows).run()
      tx.delete(leadMoves).run()
      tx.run(sql`INSERT INTO lead_moves (lead_id, month, alive)
        SELECT DISTINCT lead_id, (SELECT month FROM months WHERE begins_at <= at ORDER BY begins_at DESC LIMIT 1),
          (SELECT deleted_at IS NULL FROM leads WHERE id = lead_id)
        FROM activities WHERE act = 'moved' AND lead_id IS NOT NULL AND at >= (SELECT min(begins_at) FROM months)`)
      tx.insert(settings)
        .values({ key: CALENDAR, value: timeZone })
        .onConflictDoUpdate({ target: settings.key, set: { value: timeZone } })
        .run()
    },
    { behavior: 'immediate' },
  )
}
