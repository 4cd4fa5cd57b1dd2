'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { config } from '@/app/config'
import { requireUser } from '@/app/session'
import { attachArticle, detachArticle } from '@/db/attach'
import { findLeads, type LeadFound } from '@/db/lead-search'
import { promoteArticle } from '@/db/promote'
import { deleteSamples } from '@/db/samples'
import { acceptArticle, dismissArticle, reopenArticle } from '@/db/verdicts'
import { dayIn } from '@/domain/day'
import { type Promotion, promotionSchema } from '@/domain/entered-lead'
import { type Result, refused } from '@/domain/result'

const judged = z.object({ articleId: z.number().int(), version: z.number().int() })
type Judged = z.infer<typeof judged>
const id = z.number().int().positive()

const today = () => dayIn(config().timeZone, new Date())

/** Shows every page afresh: a verdict changes inbox, board and Today alike. */
function refresh<Value>(result: Result<Value>): Result<Value> {
  revalidatePath('/', 'layout')
  return result
}

export async function accept(article: Judged): Promise<Result<null>> {
  const { db, user } = await requireUser('analyst')
  return refresh(acceptArticle(db, { ...judged.parse(article), by: user.id, today: today() }))
}

const dismissal = judged.extend({ reason: z.string().max(40), remark: z.string().max(500) })

export async function dismiss(article: z.infer<typeof dismissal>): Promise<Result<null>> {
  const { db, user } = await requireUser('analyst')
  return refresh(dismissArticle(db, { ...dismissal.parse(article), by: user.id, today: today() }))
}

export async function reopen(article: Judged): Promise<Result<null>> {
  const { db, user } = await requireUser('analyst')
  return refresh(reopenArticle(db, { ...judged.parse(article), by: user.id, today: today() }))
}

export async function attach(articleId: number, fromId: number | null, toId: number): Promise<Result<number>> {
  const { db, user } = await requireUser('analyst')
  const link = { articleId: id.parse(articleId), fromId: id.nullable().parse(fromId), toId: id.parse(toId) }
  return refresh(attachArticle(db, { ...link, by: user.id }))
}

export async function detach(articleId: number, leadId: number): Promise<Result<number>> {
  const { db, user } = await requireUser('analyst')
  return refresh(detachArticle(db, { articleId: id.parse(articleId), leadId: id.parse(leadId), by: user.id }))
}

export async function promote(articleId: number, promotion: Promotion): Promise<Result<number>> {
  const { db, user } = await requireUser('analyst')
  const parsed = promotionSchema.safeParse(promotion)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refused('invalid', issue?.message ?? 'This does not make a lead', String(issue?.path[0] ?? 'name'))
  }
  return refresh(promoteArticle(db, { ...parsed.data, articleId: id.parse(articleId), by: user.id }))
}

/** Leads by name, for attaching an article to one that was not offered. */
export async function searchLeads(typed: string): Promise<LeadFound[]> {
  const { db } = await requireUser()
  return findLeads(db, z.string().max(200).parse(typed))
}

export async function removeSamples(): Promise<Result<number>> {
  const { db } = await requireUser('analyst')
  return refresh({ ok: true, value: deleteSamples(db) })
}
