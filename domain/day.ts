import { z } from 'zod'

/** A day without a time, `YYYY-MM-DD`, that exists in the calendar. It is kept as text, so that no day is ever off by one. */
export const daySchema = z.iso.date('Give a date as YYYY-MM-DD')
export type Day = string

/** The day it is in a time zone (IANA name) at an instant. */
export function dayIn(timeZone: string, at: Date): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
}

/** The day `days` after (or, if negative, before) a day, counted on the calendar, free of any time zone. */
export function addDays(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** A day as people write it, "26 Jul 2025". */
export function formatDay(day: Day): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
