'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { askerFor } from '@/app/asker'
import { requireUser } from '@/app/session'
import { assignLead, changeEach, getStanding, holdLead, moveLead, moveLeads, type Standing } from '@/db/leads'
import type { Db } from '@/db/open'
import { undoMove } from '@/db/undo-move'
import { daySchema } from '@/domain/day-schema'
import { gateAnswerSchema } from '@/domain/gate'
import type { Refusal, Result } from '@/domain/result'
import { statusSchema } from '@/domain/status-schema'
import { type ManyOutcome, malformed, many, outcomeOfMany } from './outcome'

const changeSchema = z.object({ leadId: z.number().int(), version: z.number().int() })
const moveSchema = changeSchema.extend({ from: statusSchema, to: statusSchema, gate: gateAnswerSchema })
const assignSchema = changeSchema.extend({
  ownerId: z.string().max(64).nullable(),
  /** The owner that was seen; left out where a refusal has shown who it is now. */
  was: z.string().max(64).nullable().optional(),
})
const holdSchema = changeSchema.extend({ until: daySchema.nullable(), was: daySchema.nullable().optional() })

/** What came of a change. A refusal brings where the lead stands now, if it is still there. */
export type Outcome = { ok: true; value: Standing } | { ok: false; reason: Refusal; now: Standing | null }

/** Moves a lead to another column. */
export async function moveLeadAction(move: z.input<typeof moveSchema>): Promise<Outcome> {
  const { db, user } = await requireUser('analyst')
  const parsed = moveSchema.safeParse(move)
  if (!parsed.success) return malformed(parsed.error)
  return outcome(db, parsed.data.leadId, moveLead(db, { ...parsed.data, by: user.id, today: askerFor(user).today }))
}

/** Moves a lead back to where one's own last move took it from. */
export async function undoMoveAction(change: z.input<typeof changeSchema>): Promise<Outcome> {
  const { db, user } = await requireUser('analyst')
  const parsed = changeSchema.safeParse(change)
  if (!parsed.success) return malformed(parsed.error)
  return outcome(db, parsed.data.leadId, undoMove(db, { ...parsed.data, by: user.id }))
}

/** Gives a lead to somebody, or to nobody. */
export async function assignLeadAction(change: z.input<typeof assignSchema>): Promise<Outcome> {
  const { db, user } = await requireUser('analyst')
  const parsed = assignSchema.safeParse(change)
  if (!parsed.success) return malformed(parsed.error)
  return outcome(db, parsed.data.leadId, assignLead(db, { ...parsed.data, by: user.id }))
}

/** Puts a lead on hold until a day, or takes it up again. */
export async function holdLeadAction(change: z.input<typeof holdSchema>): Promise<Outcome> {
  const { db, user } = await requireUser('analyst')
  const parsed = holdSchema.safeParse(change)
  if (!parsed.success) return malformed(parsed.error)
  return outcome(db, parsed.data.leadId, holdLead(db, { ...parsed.data, by: user.id, today: askerFor(user).today }))
}

/** Moves many leads to one column, with one answer to its gate. Refused as a whole where the gate asks for something, or none could be moved. */
export async function moveLeadsAction(moves: z.input<typeof moveSchema>[]): Promise<ManyOutcome> {
  const { db, user } = await requireUser('analyst')
  const parsed = many(moveSchema).safeParse(moves)
  if (!parsed.success) return malformed(parsed.error)
  const { today } = askerFor(user)
  return outcomeOfMany(
    moveLeads(
      db,
      parsed.data.map((move) => ({ ...move, by: user.id, today })),
    ),
  )
}

/** Moves many leads back to where one's own last move of each took it from. */
export async function undoMovesAction(changes: z.input<typeof changeSchema>[]): Promise<ManyOutcome> {
  const { db, user } = await requireUser('analyst')
  const parsed = many(changeSchema).safeParse(changes)
  if (!parsed.success) return malformed(parsed.error)
  return outcomeOfMany(changeEach(db, parsed.data, (tx, change) => undoMove(tx, { ...change, by: user.id })))
}

/** Gives many leads to one colleague, or to nobody. */
export async function assignLeadsAction(changes: z.input<typeof assignSchema>[]): Promise<ManyOutcome> {
  const { db, user } = await requireUser('analyst')
  const parsed = many(assignSchema).safeParse(changes)
  if (!parsed.success) return malformed(parsed.error)
  return outcomeOfMany(changeEach(db, parsed.data, (tx, change) => assignLead(tx, { ...change, by: user.id })))
}

/** Every page that shows leads is stale after a change, and after a refusal that tells of somebody else's. */
function outcome(db: Db, leadId: number, result: Result<Standing>): Outcome {
  if (result.ok || result.reason.code !== 'gate') revalidatePath('/', 'layout')
  return result.ok ? result : { ...result, now: getStanding(db, leadId) ?? null }
}
