import type { NextRequest } from 'next/server'
import { database } from '@/app/database'
import { currentUser } from '@/app/session'
import { search } from '@/db/search'

/** What the palette finds for `q`, as JSON; 401 for strangers. */
export async function GET(request: NextRequest): Promise<Response> {
  const headers = { 'cache-control': 'no-store' }
  if (!(await currentUser())) return Response.json({ sentence: 'Sign in first' }, { status: 401, headers })
  const typed = (request.nextUrl.searchParams.get('q') ?? '').slice(0, 200)
  return Response.json(search(await database(), typed), { headers })
}
