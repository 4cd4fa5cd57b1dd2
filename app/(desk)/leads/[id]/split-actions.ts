'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { requireUser } from '@/app/session'
import { splitArticle } from '@/db/split'
import type { Result } from '@/domain/result'

const id = z.number().int().positive()

/** Splits an article off a lead; gives the id of the lead that it bears now. */
export async function splitOff(leadId: number, version: number, articleId: number): Promise<Result<number>> {
  const { db, user } = await requireUser('analyst')
  const seen = { leadId: id.parse(leadId), version: z.number().int().parse(version), articleId: id.parse(articleId) }
  const done = splitArticle(db, { ...seen, by: user.id })
  revalidatePath('/', 'layout')
  return done
}
