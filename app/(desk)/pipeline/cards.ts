import type { Asker } from '@/db/lead-filter'
import type { LeadRow } from '@/db/lead-rows'
import { dayIn, daysBetween } from '@/domain/day'

type Calendar = Omit<Asker, 'userId'>

/** A lead as a card shows it: plain values that travel to the browser. */
export type Card = ReturnType<typeof cardOf>
/** A lead as a row of the list shows it. */
export type ListRow = ReturnType<typeof listRowOf>

/** The card of a lead. Days are counted on the agency's calendar. */
export function cardOf({ statusSince, createdAt: _, activeAt: __, ...row }: LeadRow, { today, timeZone }: Calendar) {
  return {
    ...row,
    /** Milliseconds since 1970, what a column is ordered by. */
    since: statusSince.getTime(),
    daysInStatus: Math.max(0, daysBetween(dayIn(timeZone, statusSince), today)),
  }
}

/** The row of a lead: its card, with the days that only the list has columns for. */
export const listRowOf = (lead: LeadRow, calendar: Calendar) => ({
  ...cardOf(lead, calendar),
  createdOn: dayIn(calendar.timeZone, lead.createdAt),
  activeOn: dayIn(calendar.timeZone, lead.activeAt),
})
