'use client'

import type { useRouter } from 'next/navigation'
import { sentenceOf } from '@/app/(desk)/facts/save'
import { attach } from '../actions'

interface Join {
  articleId: number
  /** The lead that the article made; null if it made none. */
  fromId: number | null
  toId: number
}

/**
 * Lets an article join a lead. Where notes or follow-ups hang on the lead it had made, that is a merge of two leads, and
 * its preview is shown. Gives the sentence of a refusal.
 */
export function joinLead(router: ReturnType<typeof useRouter>, { articleId, fromId, toId }: Join) {
  return sentenceOf(async () => {
    const joined = await attach(articleId, fromId, toId)
    if (!joined.ok && joined.reason.code === 'gate' && fromId !== null) {
      router.push(`/leads/${toId}/merge?with=${fromId}`)
      return { ok: true, value: toId }
    }
    return joined
  })
}
