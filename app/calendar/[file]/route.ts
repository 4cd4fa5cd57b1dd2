import type { NextRequest } from 'next/server'
import { config } from '@/app/config'
import { database } from '@/app/database'
import { hashToken } from '@/app/first-start'
import { limiter } from '@/app/limit'
import { readFeed } from '@/db/calendar-feeds'
import { calendarOf } from '../calendar'

const guesses = limiter(30)
const reads = limiter(60)

/** A user's follow-ups for a calendar program. The secret in the address is the key; no session is asked, and nothing else is given. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const db = await database()
  const [, token] = /^([\w-]{32,64})\.ics$/.exec((await params).file) ?? []
  const feed = token ? readFeed(db, hashToken(token)) : undefined
  const from = request.headers.get('x-forwarded-for') ?? ''
  if (!(feed && token ? reads(hashToken(token)) : guesses(from))) {
    return new Response('Too often: ask again in ten minutes', {
      status: 429,
      headers: { 'retry-after': '600', ...closed },
    })
  }
  if (!feed) return new Response('There is no such calendar', { status: 404, headers: closed })
  const { address, timeZone } = config()
  return new Response(calendarOf(feed, { address, timeZone }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="leadwire.ics"',
      ...closed,
    },
  })
}

const closed = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }
