'use server'

import { randomBytes } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import { config } from '@/app/config'
import { hashToken } from '@/app/first-start'
import { requireUser } from '@/app/session'
import { renewFeed, revokeFeed } from '@/db/calendar-feeds'

/** Makes a new secret address for one's own follow-ups; it is shown once, and the one before stops working. */
export async function openCalendar(): Promise<{ address: string }> {
  const { db, user } = await requireUser()
  const token = randomBytes(32).toString('base64url')
  renewFeed(db, { userId: user.id, tokenHash: hashToken(token) })
  revalidatePath('/settings')
  return { address: `${config().address}/calendar/${token}.ics` }
}

/** Closes one's own calendar address. */
export async function closeCalendar(): Promise<void> {
  const { db, user } = await requireUser()
  revokeFeed(db, user.id)
  revalidatePath('/settings')
}
