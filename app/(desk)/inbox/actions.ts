'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { requireUser } from '@/app/session'
import { markAllMessages, markMessage } from '@/db/inbox'

/** Marks one of one's own messages as read, or as unread again. */
export async function mark(id: number, read: boolean): Promise<void> {
  const { db, user } = await requireUser()
  markMessage(db, { id: z.number().int().parse(id), userId: user.id, read: z.boolean().parse(read) })
  refresh()
}

/** Marks all of one's own messages as read. */
export async function markAll(): Promise<void> {
  const { db, user } = await requireUser()
  markAllMessages(db, user.id)
  refresh()
}
