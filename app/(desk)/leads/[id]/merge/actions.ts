'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { requireUser } from '@/app/session'
import { keepApart, liftApart } from '@/db/kept-apart'
import { findLeads, type LeadFound } from '@/db/lead-search'
import { mergeLeads } from '@/db/merge-leads'
import { undoMerge } from '@/db/undo-merge'
import { mergeChoicesSchema } from '@/domain/lead-merge'
import { ok, type Result, refused } from '@/domain/result'

const id = z.number().int().positive()
const mergeSchema = z.object({
  keptId: id,
  keptVersion: z.number().int(),
  goneId: id,
  goneVersion: z.number().int(),
  choices: mergeChoicesSchema,
})

function refresh<Value>(result: Result<Value>): Result<Value> {
  revalidatePath('/', 'layout')
  return result
}

/** Merges two leads as the preview showed them. */
export async function merge(sent: z.input<typeof mergeSchema>): Promise<Result<{ mergeId: number }>> {
  const { db, user } = await requireUser('analyst')
  const parsed = mergeSchema.safeParse(sent)
  if (!parsed.success) return refused('invalid', 'These two cannot be merged like that')
  return refresh(mergeLeads(db, { ...parsed.data, by: user.id }))
}

/** Takes a merge back; gives the id of the lead that came back. */
export async function takeMergeBack(mergeId: number): Promise<Result<number>> {
  const { db, user } = await requireUser('analyst')
  return refresh(undoMerge(db, { mergeId: id.parse(mergeId), by: user.id }))
}

/** Says that two leads are not the same, for good or (`apart` false) no longer. */
export async function sayApart(one: number, other: number, apart: boolean): Promise<Result<null>> {
  const { db, user } = await requireUser('analyst')
  const pair = { one: id.parse(one), other: id.parse(other) }
  if (apart) keepApart(db, { ...pair, by: user.id })
  else liftApart(db, pair)
  return refresh(ok(null))
}

/** Leads by name, to merge with. */
export async function searchTwins(typed: string): Promise<LeadFound[]> {
  const { db } = await requireUser('analyst')
  return findLeads(db, z.string().max(200).parse(typed))
}
