import { headers } from 'next/headers'
import type { NextRequest } from 'next/server'
import { getAuth } from '@/app/auth'
import { type Listener, leave, listen } from '@/app/live/hub'
import { currentUser } from '@/app/session'

/** Events that may wait for a window which does not read; then its line ends, and it comes again by itself. */
const MOST_WAITING = 64

/** What others change, as server-sent events for as long as the session stands; 401 for strangers, 429 beyond a user's lines. */
export async function GET(request: NextRequest): Promise<Response> {
  const user = await currentUser()
  const session = user && (await getAuth().api.getSession({ headers: await headers() }))
  const refuse = (status: number, sentence: string) =>
    Response.json({ sentence }, { status, headers: { 'cache-control': 'no-store', 'retry-after': '60' } })
  if (!user || !session) return refuse(401, 'Sign in first')

  let listener: Listener | undefined
  const end = () => listener && leave(listener)
  const encoder = new TextEncoder()
  let isListening = true
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const close = () => {
          end()
          request.signal.removeEventListener('abort', close)
          try {
            controller.close()
          } catch {
            // The window has gone already.
          }
        }
        listener = {
          userId: user.id,
          token: session.session.token,
          after: lastKnown(request),
          send: (event) => {
            if ((controller.desiredSize ?? 0) < -MOST_WAITING) return close()
            controller.enqueue(encoder.encode(event))
          },
          close,
        }
        request.signal.addEventListener('abort', close)
        controller.enqueue(encoder.encode('retry: 3000\n\n'))
        isListening = listen(listener)
        if (!isListening) close()
      },
      cancel: end,
    },
    new CountQueuingStrategy({ highWaterMark: 16 }),
  )
  if (!isListening) return refuse(429, 'Too many windows listen already')
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // Not to be transformed: compressing it would hold events back.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

/** The last line of the story that the page knows of: the browser says it when it comes again, the page when it first comes. */
function lastKnown(request: NextRequest): number {
  const said = request.headers.get('last-event-id') ?? request.nextUrl.searchParams.get('after')
  return said && /^\d{1,15}$/.test(said) ? Number(said) : Number.MAX_SAFE_INTEGER
}
