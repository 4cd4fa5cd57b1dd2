'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { agencyToday } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { addFollowUp, changeFollowUp, deleteFollowUp, finishFollowUp, reopenFollowUp } from '@/db/follow-ups'
import { followUpInputSchema } from '@/domain/note'
import { type Result, refused } from '@/domain/result'

const id = z.number().int().positive()
const sentFollowUp = z.object({ leadId: id, requestKey: z.uuid(), followUp: followUpInputSchema })
const sentChange = z.object({ id, version: id, followUp: followUpInputSchema })

/** Adds a follow-up to a lead; the same sent twice is one. */
export async function planFollowUp(sent: z.input<typeof sentFollowUp>): Promise<Result<unknown>> {
  const { db, user } = await requireUser('analyst')
  const parsed = sentFollowUp.safeParse(sent)
  if (!parsed.success) return invalid(parsed.error)
  return shown(addFollowUp(db, { ...parsed.data, by: user.id }))
}

/** Changes what, when or who. */
export async function replanFollowUp(sent: z.input<typeof sentChange>): Promise<Result<unknown>> {
  const { db, user } = await requireUser('analyst')
  const parsed = sentChange.safeParse(sent)
  if (!parsed.success) return invalid(parsed.error)
  return shown(changeFollowUp(db, { ...parsed.data, by: user.id }))
}

export async function setFollowUpDone(followUpId: number, done: boolean): Promise<Result<unknown>> {
  const { db, user } = await requireUser('analyst')
  const change = { id: id.parse(followUpId), by: user.id }
  return shown(done ? finishFollowUp(db, { ...change, today: agencyToday() }) : reopenFollowUp(db, change))
}

export async function dropFollowUp(followUpId: number): Promise<Result<unknown>> {
  const { db, user } = await requireUser('analyst')
  return shown(deleteFollowUp(db, { id: id.parse(followUpId), by: user.id }))
}

function shown<Value>(result: Result<Value>): Result<Value> {
  refresh()
  return result
}

function invalid(error: z.ZodError): Result<never> {
  const issue = error.issues[0]
  return refused('invalid', issue?.message ?? 'This follow-up does not fit', issue?.path.at(-1)?.toString())
}
