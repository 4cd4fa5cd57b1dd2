'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { agencyToday } from '@/app/agency-day'
import { requireUser } from '@/app/session'
import { putBackChange } from '@/db/put-back'
import type { Result } from '@/domain/result'

const id = z.number().int().positive()

/** Puts what one line of the story changed back to what it was before. */
export async function putBackLine(leadId: number, version: number, activityId: number): Promise<Result<null>> {
  const { db, user } = await requireUser('analyst')
  const seen = { leadId: id.parse(leadId), version: z.number().int().parse(version), activityId: id.parse(activityId) }
  const done = putBackChange(db, { ...seen, by: user.id, today: agencyToday() })
  revalidatePath('/', 'layout')
  return done
}
