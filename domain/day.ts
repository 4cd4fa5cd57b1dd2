/** A day without a time, `YYYY-MM-DD`, that exists in the calendar. It is kept as text, so that no day is ever off by one. */
export type Day = string

/** Whether a text is a day of the calendar: 29 Feb 2024 is, 30 Feb is not. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** A format takes longer to make than a hundred days to write with it, and a board writes hundreds. */
const formats = new Map<string, Intl.DateTimeFormat>()
const formatIn = (timeZone: string, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${timeZone} ${locale} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { timeZone, ...options })
  formats.set(key, made)
  return made
}

const readable = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })

const numeric = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
const toTheSecond = { dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' } as const
const toTheMinute = { dateStyle: 'medium', timeStyle: 'short' } as const

/** An instant on the clock of a time zone (IANA name): "21 Nov 2026, 18:40". */
export const timeIn = (timeZone: string, at: Date): string => formatIn(timeZone, 'en-GB', toTheMinute).format(at)

/** The day it is in a time zone (IANA name) at an instant. */
export function dayIn(timeZone: string, at: Date): Day {
  return formatIn(timeZone, 'en-CA', numeric).format(at)
}

/** The day `days` after (or, if negative, before) a day, counted on the calendar, free of any time zone. */
export function addDays(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** The same day of a later (or, if negative, earlier) month; its last day where that month is shorter: 31 Jan + 1 is 28 or 29 Feb. */
export function addMonths(day: Day, months: number): Day {
  const at = new Date(`${day}T00:00:00Z`)
  const dayOfMonth = at.getUTCDate()
  at.setUTCDate(1)
  at.setUTCMonth(at.getUTCMonth() + months)
  const daysInMonth = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
  at.setUTCDate(Math.min(dayOfMonth, daysInMonth))
  return at.toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** A day as people write it, "26 Jul 2025". */
export function formatDay(day: Day): string {
  return readable.format(new Date(`${day}T00:00:00Z`))
}

/** A month, `YYYY-MM`, as people write it: "Jul 2025". */
export const formatMonth = (month: string): string => formatDay(`${month}-01`).replace(/^\d+ /, '')

/** A day as near ones are said from `today`: "Today", "Tomorrow", "Yesterday", "in 5 days", "3 days ago", then the date. */
export function sayDay(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'Today'
  if (days === 1) return 'Tomorrow'
  if (days === -1) return 'Yesterday'
  if (days > 1 && days < 7) return `in ${days} days`
  if (days < -1 && days > -7) return `${-days} days ago`
  return formatDay(day)
}

/** The instant at which a day begins in a time zone (IANA name). */
export function startOfDay(timeZone: string, day: Day): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const parts = formatIn(timeZone, 'en-GB', toTheSecond).formatToParts(new Date(midnight))
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((found) => found.type === type)?.value ?? 0)
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return new Date(midnight - (local - midnight))
}
