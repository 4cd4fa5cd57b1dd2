import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { Feed } from '@/db/calendar-feeds'
import type { Day } from '@/domain/day'
import type { Repeat } from '@/domain/note'

/**
 * Follow-ups as an iCalendar (RFC 5545), each a whole day of the agency's calendar, which is that day wherever it is read.
 * A follow-up keeps its UID for as long as it lives; its SEQUENCE counts its changes.
 */
export function calendarOf(
  { owner, planned }: Feed,
  { address, timeZone }: { address: string; timeZone: string },
): string {
  const calendar = ical({
    name: `Leadwire: ${owner}`,
    prodId: { company: 'Leadwire', product: 'Follow-ups', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
    x: [{ key: 'X-WR-TIMEZONE', value: timeZone }],
  })
  for (const { id, title, dueOn, repeats, version, createdAt, leadId, lead } of planned) {
    calendar.createEvent({
      id: `follow-up-${id}@leadwire`,
      sequence: version - 1,
      stamp: createdAt,
      start: noonOf(dueOn),
      allDay: true,
      summary: `${title} · ${lead}`,
      description: `${lead}\n${address}/leads/${leadId}`,
      url: `${address}/leads/${leadId}`,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(repeats ? { repeating: repeating(dueOn, repeats) } : {}),
    })
  }
  return calendar.toString()
}

/** All-day events are written by their day of UTC, and so are read here, whatever zone the computer is in. */
const noonOf = (day: Day): Date => new Date(`${day}T12:00:00Z`)

/** As `nextDue` counts: in a month without the day it is the last one, and so for 29 February. */
function repeating(dueOn: Day, repeats: Repeat): string {
  if (repeats === 'week' || repeats === 'fortnight') return `RRULE:FREQ=WEEKLY;INTERVAL=${repeats === 'week' ? 1 : 2}`
  const [, month = 1, day = 1] = dueOn.split('-').map(Number)
  const last = [28, 29, 30, 31].filter((one) => one <= day).join(',')
  const on = day > 28 ? `BYMONTHDAY=${last};BYSETPOS=-1` : `BYMONTHDAY=${day}`
  if (repeats === 'year') return `RRULE:FREQ=YEARLY;BYMONTH=${month};${on}`
  return `RRULE:FREQ=MONTHLY;INTERVAL=${repeats === 'month' ? 1 : 3};${on}`
}
