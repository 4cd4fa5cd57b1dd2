'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { requireUser } from '@/app/session'
import { deleteLead, restoreLead } from '@/db/trash'
import type { Result } from '@/domain/result'

const id = z.number().int().positive()

/** Puts a lead, as its page shows it, in the trash. */
export async function trashLead(leadId: number, version: number): Promise<Result<{ title: string }>> {
  const { db, user } = await requireUser('analyst')
  const seen = { leadId: id.parse(leadId), version: z.number().int().parse(version) }
  return deleteLead(db, { ...seen, by: user.id, now: new Date() })
}

/** Brings a lead back from the trash. */
export async function bringBackLead(leadId: number): Promise<Result<{ title: string }>> {
  const { db, user } = await requireUser('analyst')
  const restored = restoreLead(db, { leadId: id.parse(leadId), by: user.id })
  refresh()
  return restored
}
