import 'server-only'
import { countUnreadMessages } from '@/db/inbox'
import { isSessionOpen, latestActivity, listNews, type NewsItem } from '@/db/news'
import { onActivity } from '@/db/pulse'
import type { News } from '@/domain/news'
import { openOnce } from '../database'

/** How often the database is asked for what other processes wrote, such as the shell. */
const POLL_MS = 2000
/** How often a listener hears that the line still stands, and its session is looked at. */
const BEAT_MS = 15_000
/** Windows of one user that listen at once. Each browser tab in sight holds one. */
const MOST_A_USER = 12
/** What was missed beyond this is told as "much has changed". */
const MOST_NEWS = 200

export interface Listener {
  userId: string
  /** The session's token: the line ends with the session. */
  token: string
  /** The last line of the story that the listener's page knows of. */
  after: number
  send: (event: string) => void
  close: () => void
}

interface Hub {
  listeners: Set<Listener>
  told: number
  stop: (() => void) | null
}

const held = globalThis as typeof globalThis & { leadwireHub?: Hub }
const hub = (): Hub => {
  held.leadwireHub ??= { listeners: new Set(), told: 0, stop: null }
  return held.leadwireHub
}

/** Lets a window listen to what happens from `after` on; false where this user has too many listening. */
export function listen(listener: Listener): boolean {
  const { listeners } = hub()
  const own = [...listeners].filter(({ userId }) => userId === listener.userId)
  if (own.length >= MOST_A_USER) return false
  start()
  listeners.add(listener)
  const latest = hub().told
  listener.send(eventOf('beat', latest, { unread: countUnreadMessages(openOnce(), listener.userId) }))
  if (listener.after < latest) tell(listener, listNews(openOnce(), listener.after, MOST_NEWS + 1), true)
  return true
}

export function leave(listener: Listener): void {
  hub().listeners.delete(listener)
  if (hub().listeners.size > 0) return
  hub().stop?.()
  hub().stop = null
}

/** Starts to look for news with the first listener: at each commit of this process, and now and then for others'. */
function start(): void {
  if (hub().stop) return
  hub().told = latestActivity(openOnce())
  const unhear = onActivity(spread)
  const poll = setInterval(spread, POLL_MS).unref()
  const beats = setInterval(beatAll, BEAT_MS).unref()
  const end = () => {
    for (const listener of hub().listeners) listener.close()
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  hub().stop = () => {
    unhear()
    clearInterval(poll)
    clearInterval(beats)
    process.off('SIGTERM', end)
    process.off('SIGINT', end)
  }
}

function spread(): void {
  const news = listNews(openOnce(), hub().told, MOST_NEWS + 1)
  const last = news.at(-1)
  if (!last) return
  hub().told = news.length > MOST_NEWS ? latestActivity(openOnce()) : last.id
  for (const listener of [...hub().listeners]) tell(listener, news, false)
}

function beatAll(): void {
  for (const listener of [...hub().listeners]) {
    if (isOpen(listener)) listener.send(eventOf('beat', hub().told, {}))
  }
}

/** Ends the line of a session that was signed out, expired or deactivated, before it hears anything more. */
function isOpen(listener: Listener): boolean {
  if (isSessionOpen(openOnce(), listener.token, new Date())) return true
  listener.send(eventOf('bye', hub().told, {}))
  listener.close()
  return false
}

function tell(listener: Listener, items: NewsItem[], missed: boolean): void {
  if (items.length === 0 || !isOpen(listener)) return
  const others = items.filter(({ actorId }) => actorId !== listener.userId)
  const news: News = {
    leads: distinct(items.map(({ leadId }) => leadId)),
    articles: distinct(items.map(({ articleId }) => articleId)),
    by: distinct(others.map(({ actor }) => actor ?? 'Leadwire')),
    missed,
    much: items.length > MOST_NEWS,
    unread: countUnreadMessages(openOnce(), listener.userId),
  }
  listener.send(eventOf('news', hub().told, news))
}

const distinct = <Value>(values: (Value | null)[]): Value[] => [
  ...new Set(values.filter((value): value is Value => value !== null)),
]

const eventOf = (name: 'news' | 'beat' | 'bye', id: number, content: object): string =>
  `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(content)}\n\n`
