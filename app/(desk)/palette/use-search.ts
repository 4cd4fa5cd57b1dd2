'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'
import { type SearchHit, searchKinds } from '@/domain/search'

const hitSchema = z.object({
  kind: z.enum(searchKinds.map(({ code }) => code)),
  href: z.string(),
  title: z.string(),
  detail: z.string(),
  snippet: z.string(),
})

interface Answer {
  /** What was asked; behind what is typed while the server thinks. */
  typed: string
  hits: SearchHit[]
  trouble?: string
}

/** What the server finds for what is typed, a moment after the last key. Earlier hits stay until newer ones come. */
export function useSearch(typed: string): Answer & { isSearching: boolean } {
  const [answer, setAnswer] = useState<Answer>({ typed: '', hits: [] })
  const asked = typed.trim()
  useEffect(() => {
    if (!asked) return
    const stop = new AbortController()
    const wait = setTimeout(async () => {
      try {
        const response = await fetch(`/api/search?q=${encodeURIComponent(asked)}`, { signal: stop.signal })
        if (!response.ok) throw new Error(String(response.status))
        setAnswer({ typed: asked, hits: hitSchema.array().parse(await response.json()) })
      } catch {
        if (!stop.signal.aborted) setAnswer({ typed: asked, hits: [], trouble: 'The server did not answer.' })
      }
    }, 120)
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [asked])
  return asked ? { ...answer, isSearching: answer.typed !== asked } : { typed: '', hits: [], isSearching: false }
}
