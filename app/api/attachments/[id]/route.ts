import { open } from 'node:fs/promises'
import { config } from '@/app/config'
import { database } from '@/app/database'
import { currentUser } from '@/app/session'
import { getAttachment } from '@/db/attachments'
import { attachmentFile } from '@/intake/attachment-folder'

/** A file as it was given, always to be saved and never to be opened in the page, whatever is in it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  if (!(await currentUser())) return new Response('Sign in first', { status: 401, headers: guards })
  const { id } = await params
  const found = /^[1-9]\d{0,14}$/.test(id) ? getAttachment(await database(), Number(id)) : undefined
  const file = found && (await open(attachmentFile(config().dataFolder, found.hash)).catch(() => undefined))
  if (!found || !file) return new Response('There is no such file', { status: 404, headers: guards })
  return new Response(bytesOf(file), {
    headers: {
      ...guards,
      'content-type': found.type === 'text/plain' ? 'text/plain; charset=utf-8' : found.type,
      'content-length': String(found.size),
      'content-disposition': `attachment; filename="${asciiOf(found.name)}"; filename*=UTF-8''${encoded(found.name)}`,
    },
  })
}

const guards = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
}

/** For programs that know no other letters; all others read the name after it. */
const asciiOf = (name: string): string => name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

function bytesOf(file: Awaited<ReturnType<typeof open>>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536))
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead))
      await file.close()
      controller.close()
    },
    cancel: () => file.close(),
  })
}
