'use server'

import { revalidatePath } from 'next/cache'
import { config } from '@/app/config'
import { requireUser } from '@/app/session'
import { articleInputSchema } from '@/domain/article'
import { ok, type Result, refused } from '@/domain/result'
import type { IncomingArticle } from '@/intake/article'
import { captureReadTwice } from '@/intake/capture-read-twice'
import { fromFile } from '@/intake/from-file'
import { fromPaste } from '@/intake/from-paste'

/** Captures what the form holds: a file if one was chosen, or else the text. */
export async function capture(form: FormData): Promise<Result<{ articleId: number; existing: boolean }>> {
  const { db, user } = await requireUser('analyst')
  const file = form.get('file')
  const incoming = file instanceof File ? await readFile(file) : readFields(form)
  if (!incoming.ok) return incoming
  const channel = file instanceof File ? 'file' : 'paste'
  const capturing = { by: user.id, channel } as const
  const { articleId, existing } = await captureReadTwice(db, incoming.value, capturing, config().secondReader)
  if (!existing) revalidatePath('/', 'layout')
  return ok({ articleId, existing })
}

const readFile = async (file: File): Promise<Result<IncomingArticle>> =>
  fromFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })

function readFields(form: FormData): Result<IncomingArticle> {
  const fields = ['headline', 'text', 'publisher', 'url', 'publishedOn']
  const parsed = articleInputSchema.safeParse(Object.fromEntries(fields.map((name) => [name, form.get(name) ?? ''])))
  if (parsed.success) return ok(fromPaste(parsed.data))
  const [issue] = parsed.error.issues
  return refused('invalid', issue?.message ?? 'This is no article', String(issue?.path[0] ?? 'text'))
}
