'use client'

import { unstable_rethrow } from 'next/navigation'
import type { FactRefusal } from '@/db/lead-facts'
import type { Result } from '@/domain/result'
import { whyNoAnswer } from '../no-answer'

/** Runs an action and gives why it did not go through; undefined if it did. */
export async function refusalOf(action: () => Promise<Result<unknown, FactRefusal>>): Promise<FactRefusal | undefined> {
  try {
    const result = await action()
    return result.ok ? undefined : result.reason
  } catch (error) {
    unstable_rethrow(error)
    return { code: 'invalid', sentence: `${whyNoAnswer(error)}. Nothing is lost here: try again in a moment.` }
  }
}

/** Runs an action and gives the sentence to show if it did not go through; undefined if it did. */
export const sentenceOf = async (action: () => Promise<Result<unknown>>): Promise<string | undefined> =>
  (await refusalOf(action))?.sentence
