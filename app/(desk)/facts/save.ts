'use client'

import { unstable_rethrow } from 'next/navigation'
import type { Result } from '@/domain/result'

/** Runs an action and gives the sentence to show if it did not go through; undefined if it did. */
export async function sentenceOf(action: () => Promise<Result<unknown>>): Promise<string | undefined> {
  try {
    const result = await action()
    return result.ok ? undefined : result.reason.sentence
  } catch (error) {
    unstable_rethrow(error)
    return 'The server could not be reached. Nothing is lost here: try again in a moment.'
  }
}
