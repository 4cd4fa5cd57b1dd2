'use client'

import { notifications } from '@mantine/notifications'
import { unstable_rethrow } from 'next/navigation'
import type { Result } from '@/domain/result'

/** Runs an action; a refusal, or a server that does not answer, is said in a sentence. Gives whether it went through. */
export async function attempt(work: () => Promise<Result<unknown>>): Promise<boolean> {
  let sentence = 'The server did not answer, so nothing was changed. Try again in a moment.'
  try {
    const result = await work()
    if (result.ok) return true
    sentence = result.reason.sentence
  } catch (error) {
    // Offline, or the server is down: the sentence stands. A session that ended leads to sign in.
    unstable_rethrow(error)
  }
  notifications.show({ color: 'red', title: 'Not changed', message: sentence, autoClose: 8000 })
  return false
}
