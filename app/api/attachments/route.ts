import { revalidatePath } from 'next/cache'
import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { config } from '@/app/config'
import { database } from '@/app/database'
import { limiter } from '@/app/limit'
import { currentUser } from '@/app/session'
import { addAttachment, refuseFile } from '@/db/attachments'
import { fileName, MAX_FILE_BYTES, tooLarge } from '@/domain/attachment'
import { type Result, refused } from '@/domain/result'
import { mayActAs } from '@/domain/user'
import { keepBytes } from '@/intake/attachment-folder'

const uploads = limiter(300)
const askedSchema = z.object({ lead: z.coerce.number().int().positive(), name: z.string().min(1).max(1000) })

/**
 * Takes a file for a lead: its bytes as the body, streamed to disk, never held whole. `application/octet-stream` alone is
 * taken, which no form of a foreign page can send without being asked first.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const user = await currentUser()
  if (!user) return new Response('Sign in first', { status: 401 })
  if (!mayActAs(user.role, 'analyst')) return answer(refused('forbidden', 'A viewer reads, and attaches nothing'), 403)
  const foreign = !['same-origin', null].includes(request.headers.get('sec-fetch-site'))
  if (foreign || request.headers.get('content-type') !== 'application/octet-stream') {
    return answer(refused('forbidden', 'Files are attached from Leadwire’s own pages'), 403)
  }
  if (!uploads(user.id)) return answer(refused('full', 'You sent 300 files in ten minutes: go on in a while'), 429)
  const asked = askedSchema.safeParse(Object.fromEntries(request.nextUrl.searchParams))
  if (!asked.success || !request.body) return answer(refused('invalid', 'Name the file and its lead'), 400)
  const { lead: leadId, name: given } = asked.data
  const name = fileName(given)
  const length = request.headers.get('content-length')
  const announced = length === null ? null : Number(length)
  if (announced !== null && announced > MAX_FILE_BYTES) return answer(refused('invalid', tooLarge(name)), 413)

  const db = await database()
  const early = refuseFile(db, leadId, announced ?? 0)
  if (early) return answer(early, 409)
  const kept = await keepBytes(config().dataFolder, request.body, { name, announced })
  if (!kept.ok) return answer(kept, kept.reason.code === 'full' ? 507 : 413)
  const added = addAttachment(db, { ...kept.value, leadId, name, by: user.id })
  if (added.ok) revalidatePath(`/leads/${leadId}`)
  return answer(added, added.ok ? 201 : 409)
}

const answer = (result: Result<unknown>, status: number): Response =>
  Response.json(result, { status, headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } })
