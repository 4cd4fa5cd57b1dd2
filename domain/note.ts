import { z } from 'zod'
import { addDays, addMonths, type Day } from './day'
import { daySchema } from './day-schema'

/** Kinds of note. `twoWay` ones had the investor answer, which is what the gate of "qualified" asks for. */
export const noteKinds = [
  { code: 'meeting', name: 'Meeting', twoWay: true },
  { code: 'call', name: 'Call', twoWay: true },
  { code: 'site-visit', name: 'Site visit', twoWay: true },
  { code: 'email', name: 'E-mail', twoWay: true },
  { code: 'remark', name: 'Remark', twoWay: false },
] as const
export type NoteKind = (typeof noteKinds)[number]['code']
export const noteKindCodes = noteKinds.map((kind) => kind.code) as [NoteKind, ...NoteKind[]]
export const twoWayNoteKinds: NoteKind[] = noteKinds.filter((kind) => kind.twoWay).map((kind) => kind.code)

export const noteInputSchema = z.object({
  kind: z.enum(noteKindCodes),
  heldOn: daySchema,
  place: z.string().trim().max(200, 'A place has 200 characters at most').default(''),
  people: z.array(z.string().trim().min(1).max(200)).max(50, 'Fifty people at most').default([]),
  body: z
    .string()
    .max(1_000_000, 'A note has a million characters at most')
    .refine((body) => body.trim() !== '', 'Write the note first'),
})
export type NoteInput = z.infer<typeof noteInputSchema>

/** How often a follow-up comes again once it is done. */
export const repeats = [
  { code: 'week', name: 'Every week' },
  { code: 'fortnight', name: 'Every two weeks' },
  { code: 'month', name: 'Every month' },
  { code: 'quarter', name: 'Every three months' },
  { code: 'year', name: 'Every year' },
] as const
export type Repeat = (typeof repeats)[number]['code']
export const repeatCodes = repeats.map((repeat) => repeat.code) as [Repeat, ...Repeat[]]

/** The first day after `today` on which a follow-up that was due on `dueOn` comes again. */
export function nextDue(dueOn: Day, repeat: Repeat, today: Day): Day {
  for (let times = 1; ; times += 1) {
    const day = later(dueOn, repeat, times)
    if (day > today) return day
  }
}

function later(day: Day, repeat: Repeat, times: number): Day {
  if (repeat === 'week') return addDays(day, 7 * times)
  if (repeat === 'fortnight') return addDays(day, 14 * times)
  return addMonths(day, times * { month: 1, quarter: 3, year: 12 }[repeat])
}

export const followUpInputSchema = z.object({
  title: z.string().trim().min(1, 'Say what is to be done').max(300, 'A follow-up has 300 characters at most'),
  dueOn: daySchema,
  ownerId: z.string().min(1).nullable(),
  repeats: z.enum(repeatCodes).nullable().default(null),
})
export type FollowUpInput = z.infer<typeof followUpInputSchema>
