import { addDays, type Day } from './day'
import { daySchema } from './day-schema'

/** A thing to do that a note's text holds: "- [ ] send the land brochure by 2026-08-01". */
export interface NoteTask {
  title: string
  dueOn: Day
}

const taskLine = /^[ \t]*[-*+] \[ \][ \t]+(\S.*)$/gm
const dueAtEnd = /[\s,(]*\b(?:by|on|due)?:?\s*(\d{4}-\d{2}-\d{2})\)?\s*$/i

/** The open boxes ("- [ ]") of a note's Markdown, in order, each title once. One that names no day is due a week after `today`. */
export function tasksIn(body: string, today: Day): NoteTask[] {
  const tasks = new Map<string, NoteTask>()
  for (const [, line = ''] of body.matchAll(taskLine)) {
    const day = dueAtEnd.exec(line)?.[1]
    const isDay = daySchema.safeParse(day).success
    const title = (isDay ? line.replace(dueAtEnd, '') : line).trim().slice(0, 300)
    if (title && !tasks.has(title)) tasks.set(title, { title, dueOn: isDay && day ? day : addDays(today, 7) })
  }
  return [...tasks.values()]
}
