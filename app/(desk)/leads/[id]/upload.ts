'use client'

import { z } from 'zod'
import { MAX_FILE_BYTES, tooLarge } from '@/domain/attachment'

const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: z.object({ id: z.number() }) }),
  z.object({ ok: z.literal(false), reason: z.object({ sentence: z.string() }) }),
])

/** Sends a file to a lead; gives its number, or the sentence that says why it was not kept. */
export async function upload(leadId: number, file: File): Promise<{ id: number } | { sentence: string }> {
  const name = file.name || 'pasted.png'
  if (file.size > MAX_FILE_BYTES) return { sentence: tooLarge(name) }
  try {
    const response = await fetch(`/api/attachments?lead=${leadId}&name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    if (response.status === 401)
      return { sentence: 'Your session has ended: sign in in another tab, then send it again' }
    const answer = answerSchema.parse(await response.json())
    return answer.ok ? answer.value : { sentence: answer.reason.sentence }
  } catch {
    return { sentence: `“${name}” did not get through: the server could not be reached. Try again.` }
  }
}

/** The files that a drop or a paste carries; none where it is words. */
export const filesOf = (carried: DataTransfer | null): File[] => [...(carried?.files ?? [])]
