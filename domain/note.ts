import { z } from 'zod'
import { daySchema } from './day'

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

export const followUpInputSchema = z.object({
  title: z.string().trim().min(1, 'Say what is to be done').max(300, 'A follow-up has 300 characters at most'),
  dueOn: daySchema,
  ownerId: z.string().min(1).nullable(),
})
export type FollowUpInput = z.infer<typeof followUpInputSchema>
