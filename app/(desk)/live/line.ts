'use client'

import { useEffect, useEffectEvent } from 'react'
import type { News } from '@/domain/news'

/** Without a sign for this long the line is dead, however open it looks. */
const SILENCE_MS = 40_000
/** After a refusal, such as of too many windows, it is tried again this much later. */
const AGAIN_MS = 30_000

/** `open` once the line stands, `refused` each time the server gives none, `bye` once the session is over. */
type Told = { news: News } | { unread: number } | 'open' | 'refused' | 'bye'

const listeners = new Set<(told: Told) => void>()
let source: EventSource | null = null
let last = ''
let watch: ReturnType<typeof setTimeout> | undefined
let over = false

/** One line for the whole window, held while it is in sight: browsers allow few, and what happens meanwhile is told on return. */
function connect(): void {
  if (source || over || document.hidden || listeners.size === 0) return
  const line = new EventSource(`/api/live?after=${last}`)
  source = line
  keepWatch()
  line.onopen = () => tell('open')
  line.addEventListener('news', (event) => {
    noteLast(event)
    const news: News = JSON.parse(event.data)
    tell({ news })
  })
  line.addEventListener('beat', (event) => {
    noteLast(event)
    const { unread } = JSON.parse(event.data)
    if (typeof unread === 'number') tell({ unread })
  })
  line.addEventListener('bye', () => {
    over = true
    disconnect()
    tell('bye')
  })
  line.onerror = () => {
    if (line.readyState !== EventSource.CLOSED) return
    disconnect()
    watch = setTimeout(connect, AGAIN_MS)
    tell('refused')
  }
}

function disconnect(): void {
  source?.close()
  source = null
  clearTimeout(watch)
}

const reconnect = (): void => {
  disconnect()
  connect()
}

function keepWatch(): void {
  clearTimeout(watch)
  watch = setTimeout(reconnect, SILENCE_MS)
}

function noteLast(event: MessageEvent): void {
  last = event.lastEventId
  keepWatch()
}

function tell(told: Told): void {
  for (const listener of [...listeners]) listener(told)
}

const onSight = (): void => (document.hidden ? disconnect() : connect())

/** Hears what happens, from `latest` on: the last line of the story that the page was made with. */
export function useLine(latest: number, heard: (told: Told) => void): void {
  const onTold = useEffectEvent(heard)
  const begin = useEffectEvent(() => {
    last ||= String(latest)
  })
  useEffect(() => {
    begin()
    const listener = (told: Told) => onTold(told)
    listeners.add(listener)
    document.addEventListener('visibilitychange', onSight)
    window.addEventListener('online', reconnect)
    connect()
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      document.removeEventListener('visibilitychange', onSight)
      window.removeEventListener('online', reconnect)
      disconnect()
    }
  }, [])
}
