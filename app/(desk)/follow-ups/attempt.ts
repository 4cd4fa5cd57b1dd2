'use client'

import { notifications } from '@mantine/notifications'
import { unstable_rethrow } from 'next/navigation'
import type { Result } from '@/domain/result'
import { whyNoAnswer } from '../no-answer'

/** Runs an action; a refusal, or a server that does not answer, is said in a sentence. Gives whether it went through. */
export async function attempt(work: () => Promise<Result<unknown>>): Promise<boolean> {
  let sentence: string
  try {
    const result = await work()
    if (result.ok) return true
    sentence = result.reason.sentence
  } catch (error) {
    // A session that ended leads to sign in.
    unstable_rethrow(error)
    sentence = `${whyNoAnswer(error)}, so nothing was changed. Try again in a moment.`
  }
  notifications.show({ color: 'red', title: 'Not changed', message: sentence, autoClose: 8000 })
  return false
}
