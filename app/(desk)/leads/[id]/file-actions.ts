'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { requireUser } from '@/app/session'
import { setAttachmentGone } from '@/db/file-trash'
import type { Result } from '@/domain/result'

/** Takes a file off its lead, or brings it back within thirty days. */
export async function setFileGone(id: number, gone: boolean): Promise<Result<{ name: string }>> {
  const { db, user } = await requireUser('analyst')
  const change = { id: z.number().int().positive().parse(id), gone: z.boolean().parse(gone) }
  const set = setAttachmentGone(db, { ...change, by: user.id, now: new Date() })
  refresh()
  return set
}
