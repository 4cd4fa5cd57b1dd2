import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

/** A request as the endpoint got it. */
export interface Heard {
  readonly authorization: string | undefined
  readonly body: { model: string; messages: { role: string; content: string }[]; response_format: unknown }
}

const bodySchema = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.unknown(),
})

/** Answers one request; `heard` has those before it as well. */
export type Reply = (response: ServerResponse, heard: readonly Heard[]) => void

/** A chat completion whose message is `content`. */
export const says =
  (content: string, finish = 'stop'): Reply =>
  (response) =>
    json(response, 200, {
      id: 'c',
      object: 'chat.completion',
      choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
    })

export function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}

/** A server on this machine that speaks the chat protocol as far as a test needs it. */
export async function startProtocolServer(reply: Reply) {
  const heard: Heard[] = []
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = bodySchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
      heard.push({ authorization: request.headers.authorization, body })
      reply(response, heard)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/v1`,
    heard,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
