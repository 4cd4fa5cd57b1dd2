'use client'

import { useState } from 'react'
import { upload } from './upload'

/** Sends files to a lead while something else is written; `onSent` is given their numbers, and what went wrong in sentences. */
export function useAttaching(leadId: number, onSent: (files: number[], trouble: string) => void) {
  const [attaching, setAttaching] = useState(false)
  const attachFiles = async (chosen: File[]) => {
    if (chosen.length === 0) return
    setAttaching(true)
    const sent = await Promise.all(chosen.map((file) => upload(leadId, file)))
    setAttaching(false)
    onSent(
      sent.flatMap((one) => ('id' in one ? [one.id] : [])),
      sent.flatMap((one) => ('sentence' in one ? [one.sentence] : [])).join(' '),
    )
  }
  return { attaching, attachFiles }
}
