'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { requireUser } from '@/app/session'
import { enterRate, removeRate } from '@/db/rates'
import { daySchema } from '@/domain/day-schema'
import { rateInputSchema } from '@/domain/rate'
import { ok, type Result, refused } from '@/domain/result'

/** Enters what a currency is worth; charts convert at it from that day on. */
export async function saveRate(input: Record<string, string>): Promise<Result<{ currency: string }>> {
  const { db, user } = await requireUser('admin')
  const parsed = rateInputSchema.safeParse(input)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return refused('invalid', issue?.message ?? 'Check the rate', String(issue?.path[0] ?? 'currency'))
  }
  enterRate(db, parsed.data, user.id)
  revalidatePath('/settings')
  return ok({ currency: parsed.data.currency })
}

export async function deleteRate(currency: string, ratedOn: string): Promise<void> {
  const { db } = await requireUser('admin')
  removeRate(db, z.string().parse(currency), daySchema.parse(ratedOn))
  revalidatePath('/settings')
}
