import OpenAI from 'openai'
import { z } from 'zod'
import { type Answer, answerJsonSchema, answerSchema } from './claims'
import type { Question } from './prompt'
import type { SecondReaderSettings } from './settings'

/** An answer of more bytes than this is no answer. */
const MOST_BYTES = 1024 * 1024
/** And one of more claims is not to be trusted either. */
const MOST_CLAIMS = 200

export type Asked = { ok: true; answer: Answer } | { ok: false; reason: string }

const completionSchema = z.object({
  choices: z
    .array(z.object({ finish_reason: z.string().nullish(), message: z.object({ content: z.string().nullish() }) }))
    .min(1),
})

/** Puts the question to the endpoint. Whatever goes wrong comes back as a reason; it never throws. */
export async function ask(question: Question, settings: SecondReaderSettings): Promise<Asked> {
  const client = new OpenAI({
    baseURL: settings.url,
    apiKey: settings.key ?? 'none',
    organization: null,
    project: null,
    maxRetries: settings.retries,
    timeout: settings.timeout,
    logLevel: 'off',
    fetch: boundedFetch,
    // A redirect would carry the article, and the key, to an address nobody configured.
    fetchOptions: { redirect: 'error' },
  })
  try {
    const completion: unknown = await client.chat.completions.create(
      {
        model: settings.model,
        temperature: 0,
        messages: [
          { role: 'system', content: question.system },
          { role: 'user', content: question.user },
        ],
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'claims', strict: true, schema: answerJsonSchema },
        },
      },
      // The SDK's own timeout ends once headers are in; this one holds over all tries and the whole body.
      { signal: AbortSignal.timeout(settings.timeout) },
    )
    return judgeAnswer(completion)
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

function judgeAnswer(completion: unknown): Asked {
  const parsed = completionSchema.safeParse(completion)
  const choice = parsed.data?.choices[0]
  if (!choice) return { ok: false, reason: 'the answer is no chat completion' }
  if (choice.finish_reason === 'length') return { ok: false, reason: 'the answer was cut short' }
  const json = parseJson(choice.message.content ?? '')
  if (!json.ok) return { ok: false, reason: 'the answer is no JSON' }
  const answer = answerSchema.safeParse(json.value)
  if (!answer.success) return { ok: false, reason: 'the answer has another shape than was asked for' }
  if (answer.data.claims.length > MOST_CLAIMS) return { ok: false, reason: `the answer has over ${MOST_CLAIMS} claims` }
  return { ok: true, answer: answer.data }
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false }
  }
}

/** Never the endpoint's own words: they could hold anything, the key included. */
function reasonOf(error: unknown): string {
  if (error instanceof OpenAI.APIUserAbortError || error instanceof OpenAI.APIConnectionTimeoutError)
    return 'no answer in time'
  if (error instanceof OpenAI.APIConnectionError) return 'the endpoint cannot be reached'
  if (error instanceof OpenAI.APIError) return `the endpoint answered ${error.status ?? 'with an error'}`
  if (error instanceof Error && error.name === 'TimeoutError') return 'no answer in time'
  return 'the answer could not be read'
}

const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  if (!response.body) return response
  let seen = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        seen += chunk.byteLength
        if (seen > MOST_BYTES) controller.error(new Error('the answer is too large'))
        else controller.enqueue(chunk)
      },
    }),
  )
  const { status, statusText, headers } = response
  return new Response(counted, { status, statusText, headers })
}
