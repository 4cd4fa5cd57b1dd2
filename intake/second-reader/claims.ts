import { z } from 'zod'

/** What the second reader may speak of. */
export const claimFields = [
  'investor',
  'investorCountry',
  'destination',
  'stage',
  'amount',
  'capacity',
  'jobs',
  'sector',
  'place',
  'partner',
  'opportunity',
  'role',
  'organisation',
  'nextStep',
] as const

const claimSchema = z.strictObject({
  field: z.enum(claimFields),
  /** Which lead of the first reading it bears on, from 0; null for a claim of a person or the next step. */
  lead: z.int().nullable(),
  /** The person whose role or organisation is told; null for every other field. */
  person: z.string().nullable(),
  value: z.string(),
  /** The sentence's number as it was sent. */
  sentence: z.int(),
  quote: z.string(),
})

/** The one shape an answer may have. Nothing more and nothing less is taken. */
export const answerSchema = z.strictObject({ claims: z.array(claimSchema) })

export type Claim = z.infer<typeof claimSchema>
export type Answer = z.infer<typeof answerSchema>

const { $schema: _, ...jsonSchema } = z.toJSONSchema(answerSchema)
/** The same shape for the endpoint's structured output. */
export const answerJsonSchema: Record<string, unknown> = jsonSchema
