import { z } from 'zod'
import { countryCodes } from './countries'
import { daySchema } from './day-schema'
import { twoWayNoteKinds } from './note'
import type { Gate } from './statuses'

/** What each gate asks for, in the words of its dialog. */
export const gateQuestions: Record<Gate, string> = {
  owner: 'Who looks after this lead?',
  'two-way-note': 'A lead is qualified once the investor has answered: note the meeting or call.',
  'agreement-date': 'When was the agreement signed?',
  'operational-date': 'When did it start to operate?',
  'lost-reason': 'Why was it lost, and to which country?',
  'drop-reason': 'Why is it no lead for us?',
}

/** Common reasons, offered beside the field; any other can be written. */
export const lostReasons = [
  'Better incentives elsewhere',
  'Market access',
  'Security or political risk',
  'Energy or infrastructure',
  'Regulation or delays',
  'Financing fell through',
  'The investor changed plans',
] as const
export const dropReasons = [
  'No investor behind it',
  'Meant for another country',
  'Old news',
  'Out of our remit',
] as const

const blankAsUndefined = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankAsUndefined, schema.optional())
const reason = z.string().trim().max(2000, 'A reason has 2,000 characters at most')

/** What was answered in a move. A field that is blank was not answered. */
export const gateAnswerSchema = z.object({
  ownerId: optional(z.string().max(64)),
  /** The meeting or call that makes the two-way note, written in the move. */
  noteKind: optional(z.enum(twoWayNoteKinds)),
  noteHeldOn: optional(daySchema),
  noteBody: optional(z.string().max(1_000_000, 'A note has a million characters at most')),
  agreementOn: optional(daySchema),
  operationalOn: optional(daySchema),
  /** Why it was lost or dropped. */
  reason: optional(reason),
  lostTo: optional(z.string().refine((code) => countryCodes.includes(code), 'Choose a country of the list')),
  /** Why the gate is passed without what it asks for. */
  passReason: optional(reason.min(10, 'Say in ten characters at least why the gate is passed')),
})
export type GateAnswer = z.infer<typeof gateAnswerSchema>
