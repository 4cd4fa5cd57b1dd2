'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { requireUser } from '@/app/session'
import { setAttachmentGone } from '@/db/attachments'
import type { Result } from '@/domain/result'

/** Takes a file off its lead, or brings it back within thirty days. */
export async function setFileGone(id: number, gone: boolean): Promise<Result<{ name: string }>> {
  const { db, user } = await requireUser('analyst')
  const change = { id: z.number().int().positive().parse(id), gone: z.boolean().parse(gone), by: user.id }
  const set = setAttachmentGone(db, change)
  refresh()
  return set
}
