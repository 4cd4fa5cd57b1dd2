import { z } from 'zod'
import { countryCodes } from './countries'
import { daySchema } from './day'
import { sectorCodes } from './sectors'
import { stageCodes } from './stages'
import { statusCodes } from './statuses'

/** Stands in a list of sectors or countries for "not disclosed". */
export const NONE = 'none'

/** When the next open follow-up of a lead is due. `week` is today and the six days after it. */
export const followUpStates = ['overdue', 'today', 'week', 'none'] as const
export type FollowUpState = (typeof followUpStates)[number]

/** What is known of the amount. What is entered by an analyst is disclosed, too. */
export const amountStates = ['disclosed', 'entered', 'estimated', 'not-disclosed'] as const
export type AmountState = (typeof amountStates)[number]

/** How long it took from the first news of a lead to the first contact, in days: from `from` on, and less than `under`. */
export const responseTimes = [
  { code: 'week', name: 'Within a week', from: null, under: 7 },
  { code: 'fortnight', name: '1–2 weeks', from: 7, under: 14 },
  { code: 'month', name: '2–4 weeks', from: 14, under: 28 },
  { code: 'quarter', name: '4–13 weeks', from: 28, under: 91 },
  { code: 'later', name: 'Later', from: 91, under: null },
] as const
type ResponseTime = (typeof responseTimes)[number]['code']
const responseCodes = responseTimes.map(({ code }) => code) as [ResponseTime, ...ResponseTime[]]

/** A parameter that need not be there. */
const anything = z.unknown().optional()
const single = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
const parts = (value: unknown): string[] =>
  [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : []))

/** The known codes of a comma-separated or repeated parameter, each once, in the order of the list they come from. */
const codesOf = <Code extends string>(codes: readonly Code[]) =>
  anything.transform((value): Code[] => {
    const asked = new Set(parts(value))
    return codes.filter((code) => asked.has(code))
  })
const oneOf = <Code extends string>(codes: readonly Code[]) =>
  anything.transform((value): Code | null => codes.find((code) => code === single(value)) ?? null)
const wordsOf = (longest: number) =>
  anything.transform((value) => {
    const words = single(value)
    return typeof words === 'string' ? words.trim().slice(0, longest) : ''
  })
const orNull = <Value>(schema: z.ZodType<Value>) =>
  anything.transform((value): Value | null => schema.safeParse(single(value)).data ?? null)
const answer = anything.transform((value): boolean | null => {
  const said = single(value)
  return said === 'yes' ? true : said === 'no' ? false : null
})
const month = orNull(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/))
/** Which values a lead may have or lack, beside those that are asked for themselves. */
export const havings = [
  { code: 'owner', name: 'an owner' },
  { code: 'investor', name: 'an investor by name' },
  { code: 'country', name: 'a home country' },
  { code: 'destination', name: 'a destination' },
  { code: 'sectors', name: 'a sector' },
  { code: 'amount', name: 'an amount' },
  { code: 'capacity', name: 'a capacity' },
  { code: 'jobs', name: 'a number of jobs' },
  { code: 'articles', name: 'an article' },
  { code: 'notes', name: 'a note' },
  { code: 'follow-up', name: 'an open follow-up' },
  { code: 'contact', name: 'a contact of the investor' },
] as const
export type Having = (typeof havings)[number]['code']
const havingCodes = havings.map(({ code }) => code) as [Having, ...Having[]]
/** Leads by their numbers, two hundred at most. */
const numbers = anything.transform((value) =>
  [...new Set(parts(value).filter((part) => /^[1-9]\d{0,14}$/.test(part)))].map(Number).slice(0, 200),
)
const amount = orNull(
  z
    .string()
    .regex(/^\d{1,15}(\.\d+)?$/)
    .transform(Number),
)

/**
 * Which leads are meant: the one shape behind the board, the list, the click on a bar of a chart, and the export.
 * It is read leniently from the parameters of an address: what is unknown is left out, never an error.
 * An empty list or null asks nothing.
 */
export const pipelineFilterSchema = z.object({
  /** Words to find in the lead, its notes, its people and the headlines of its articles; each may be the start of a word. */
  q: wordsOf(200),
  status: codesOf(statusCodes),
  stage: codesOf(stageCodes),
  sector: codesOf([...sectorCodes, NONE]),
  /** The investor's home. */
  country: codesOf([...countryCodes, NONE]),
  destination: codesOf([...countryCodes, NONE]),
  /** A user's id, `me`, or `none`. */
  owner: orNull(z.string().regex(/^[\w-]{1,64}$/)),
  kind: oneOf(['investment', 'outreach']),
  /** An estimate is no disclosed amount. */
  amount: oneOf(amountStates),
  /** Bounds of the amount in units of `currency`, both included. */
  min: amount,
  max: amount,
  currency: orNull(z.string().regex(/^[A-Z]{3}$/)),
  /** The days, both included, on which the lead came in. */
  from: orNull(daySchema),
  to: orNull(daySchema),
  due: oneOf(followUpStates),
  hold: answer,
  /** Nothing has happened for longer than its status allows. */
  quiet: answer,
  /** The publisher of one of its articles. */
  source: wordsOf(200),
  sample: answer,
  /** Stood in that status, or in one further on the way, at some time. */
  reached: oneOf(statusCodes),
  /** Has stood in its status for longer than is usual. */
  stuck: answer,
  /** A month, `YYYY-MM`, in which it moved, and one in which it started to operate. */
  moved: month,
  landed: month,
  response: oneOf(responseCodes),
  /** Somebody visited a site for it: it has a note of that kind. */
  visited: answer,
  /** Why it was lost or dropped, in the very words; `none` where nobody said. */
  reason: wordsOf(2000),
  lostTo: codesOf([...countryCodes, NONE]),
  /** Values it has, and values it lacks, all of them. */
  has: codesOf(havingCodes),
  lacks: codesOf(havingCodes),
  /** These leads and no others. */
  ids: numbers,
})
export type PipelineFilter = z.infer<typeof pipelineFilterSchema>

/** What Next hands to a page, or `Object.fromEntries` of a `URLSearchParams`. */
export type SearchParams = Record<string, string | string[] | undefined>

/** The filter in the parameters of an address. Never throws. */
export const parsePipelineFilter = (params: SearchParams): PipelineFilter => pipelineFilterSchema.parse(params)

export const noFilter: PipelineFilter = parsePipelineFilter({})

/** The parameters of a filter, in a fixed order, so that the same filter has one address. What asks nothing is left out. */
export function pipelineFilterParams(filter: Partial<PipelineFilter>): URLSearchParams {
  const params = new URLSearchParams()
  for (const key of pipelineFilterSchema.keyof().options) {
    const value = filter[key]
    if (value === undefined || value === null || value === '') continue
    if (Array.isArray(value)) {
      if (value.length > 0) params.set(key, value.join(','))
    } else params.set(key, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value))
  }
  return params
}

/** How many of the filter's questions are asked. */
export const countQuestions = (filter: PipelineFilter): number => [...pipelineFilterParams(filter).keys()].length
