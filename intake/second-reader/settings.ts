import { z } from 'zod'

const blankAsMissing = (value: unknown) => (value === '' ? undefined : value)
const environment = z.object({
  LEADWIRE_LLM_URL: z.preprocess(blankAsMissing, z.url({ protocol: /^https?$/ }).optional()),
  LEADWIRE_LLM_MODEL: z.preprocess(blankAsMissing, z.string().optional()),
  LEADWIRE_LLM_KEY: z.preprocess(blankAsMissing, z.string().optional()),
  LEADWIRE_LLM_TIMEOUT: z.preprocess(blankAsMissing, z.coerce.number().int().min(1).max(600).default(30)),
  LEADWIRE_LLM_RETRIES: z.preprocess(blankAsMissing, z.coerce.number().int().min(0).max(5).default(2)),
})

/** Where the second reader is, and how long it may take. */
export interface SecondReaderSettings {
  /** Base address of an endpoint that speaks the OpenAI chat protocol, such as `http://127.0.0.1:11434/v1`. */
  readonly url: string
  readonly model: string
  /** Null where the endpoint asks for none. */
  readonly key: string | null
  /** All tries together, in milliseconds. */
  readonly timeout: number
  readonly retries: number
}

/**
 * The second reader's settings, from the environment; null when it is off, as it is unless both LEADWIRE_LLM_URL and
 * LEADWIRE_LLM_MODEL are given. Throws on a value that cannot be.
 */
export function secondReaderSettings(env: Readonly<Record<string, string | undefined>>): SecondReaderSettings | null {
  const parsed = environment.safeParse(env)
  if (!parsed.success)
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
  const { LEADWIRE_LLM_URL: url, LEADWIRE_LLM_MODEL: model } = parsed.data
  if (!url || !model) return null
  return {
    url,
    model,
    key: parsed.data.LEADWIRE_LLM_KEY ?? null,
    timeout: parsed.data.LEADWIRE_LLM_TIMEOUT * 1000,
    retries: parsed.data.LEADWIRE_LLM_RETRIES,
  }
}
