import type { Asker } from '@/db/lead-filter'
import type { LeadRow } from '@/db/lead-rows'
import { dayIn, daysBetween } from '@/domain/day'

/** A lead as a card or a row shows it: plain values that travel to the browser. */
export type Card = ReturnType<typeof cardOf>

/** The card of a lead. Days are counted on the agency's calendar. */
export function cardOf(
  { statusSince, createdAt, activeAt, ...row }: LeadRow,
  { today, timeZone }: Omit<Asker, 'userId'>,
) {
  return {
    ...row,
    /** Milliseconds since 1970, what a column is ordered by. */
    since: statusSince.getTime(),
    daysInStatus: Math.max(0, daysBetween(dayIn(timeZone, statusSince), today)),
    createdOn: dayIn(timeZone, createdAt),
    activeOn: dayIn(timeZone, activeAt),
  }
}
