'use client'

import { RefreshCw } from 'lucide-react'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { concerns, type News } from '@/domain/news'
import { isBusy, watchDrags } from './busy'
import { useLine } from './line'
import classes from './live.module.css'

/** Many changes in a row bring the page up to date once in so long. */
const GATHER_MS = 400
const AT_MOST_EVERY_MS = 2500
const LOOK_AGAIN_MS = 1000
const HINT_MS = 6000

/**
 * Brings the page up to date when others change what it shows, never under one's hands; a small word says who it was. Where the
 * server gives no line, it looks anew whenever it has asked for one in vain.
 */
export function Live({ latest }: { latest: number }) {
  const router = useRouter()
  const path = usePathname()
  const [hint, setHint] = useState<{ by: string[]; waits: boolean } | null>(null)
  /** Whether the server gives no line: told until somebody has read it, or there is one again. */
  const [refused, setRefused] = useState<'told' | 'read' | null>(null)
  const waiting = useRef<{ by: Set<string>; timer: ReturnType<typeof setTimeout> } | null>(null)
  const refreshed = useRef(0)
  const forget = useRef<ReturnType<typeof setTimeout>>(undefined)

  const show = (by: string[], waits: boolean) => {
    clearTimeout(forget.current)
    setHint(by.length > 0 ? { by, waits } : null)
    if (!waits) forget.current = setTimeout(() => setHint(null), HINT_MS)
  }
  const refresh = useEffectEvent(() => {
    const { by } = waiting.current ?? { by: new Set<string>() }
    clearTimeout(waiting.current?.timer)
    waiting.current = null
    refreshed.current = Date.now()
    router.refresh()
    show([...by], false)
  })
  const tryToRefresh = useEffectEvent(() => {
    if (!waiting.current) return
    if (!isBusy()) return refresh()
    show([...waiting.current.by], true)
    waiting.current.timer = setTimeout(() => tryToRefresh(), LOOK_AGAIN_MS)
  })
  const hear = (news: News) => {
    // A window in focus shows its own changes by itself; another one of the same user has to be told.
    const own = news.by.length === 0 && !document.hasFocus()
    if (!concerns(path, own ? { ...news, missed: true } : news, shownHere())) return
    if (waiting.current) {
      for (const name of news.by) waiting.current.by.add(name)
      return
    }
    const wait = Math.max(GATHER_MS, refreshed.current + AT_MOST_EVERY_MS - Date.now())
    waiting.current = { by: new Set(news.by), timer: setTimeout(() => tryToRefresh(), wait) }
  }
  useLine(latest, (told) => {
    if (told === 'bye') router.refresh()
    else if (told === 'open') setRefused(null)
    else if (told === 'refused') {
      if (refused && !isBusy()) router.refresh()
      setRefused(refused ?? 'told')
    } else if ('news' in told) hear(told.news)
  })
  useEffect(watchDrags, [])

  return (
    <div className={classes.place} role="status">
      {refused === 'told' && !hint && (
        <p className={classes.hint}>
          <RefreshCw size={14} aria-hidden />
          Too many windows listen for changes: this one looks for them every half minute
          <button type="button" className={classes.now} onClick={() => setRefused('read')}>
            Close
          </button>
        </p>
      )}
      {hint && (
        <p className={classes.hint}>
          <RefreshCw size={14} aria-hidden />
          {hint.waits ? `${inWords(hint.by)} changed this page` : `Updated by ${inWords(hint.by)}`}
          {hint.waits && (
            <button type="button" className={classes.now} onClick={() => refresh()}>
              Show now
            </button>
          )}
        </p>
      )}
    </div>
  )
}

const inWords = (names: string[]): string => {
  const [first, second, ...others] = names
  if (others.length > 0) return `${first}, ${second} and others`
  return second ? `${first} and ${second}` : (first ?? 'somebody')
}

/** The leads whose cards stand on the page. */
const shownHere = () => ({
  leads: [...document.querySelectorAll('h2[id^="lead-"]')].map(({ id }) => Number(id.slice('lead-'.length))),
  articles: [],
})
