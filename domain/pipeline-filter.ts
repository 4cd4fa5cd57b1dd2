import { countryCodes } from './countries'
import { isDay } from './day'
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
const responseCodes: ResponseTime[] = responseTimes.map(({ code }) => code)

// What reads a parameter is plain: zod would be a tenth of what the board's page sends to the browser.
type Parameter = SearchParams[string]
const single = (value: Parameter): string => (Array.isArray(value) ? value[0] : value) ?? ''
const parts = (value: Parameter): string[] => [value ?? []].flat().flatMap((part) => part.split(','))

/** The known codes of a comma-separated or repeated parameter, each once, in the order of the list they come from. */
const codesOf =
  <Code extends string>(codes: readonly Code[]) =>
  (value: Parameter): Code[] => {
    if (value === undefined) return []
    const asked = new Set(parts(value))
    return codes.filter((code) => asked.has(code))
  }
const oneOf =
  <Code extends string>(codes: readonly Code[]) =>
  (value: Parameter): Code | null =>
    codes.find((code) => code === single(value)) ?? null
const wordsOf = (longest: number) => (value: Parameter) => single(value).trim().slice(0, longest)
const like = (form: RegExp) => (value: Parameter) => (form.test(single(value)) ? single(value) : null)
const answer = (value: Parameter) => (single(value) === 'yes' ? true : single(value) === 'no' ? false : null)
const day = (value: Parameter) => (isDay(single(value)) ? single(value) : null)
const month = like(/^\d{4}-(0[1-9]|1[0-2])$/)
const countries = codesOf([...countryCodes, NONE])
const sectors = codesOf([...sectorCodes, NONE])
const amount = (value: Parameter) => (/^\d{1,15}(\.\d+)?$/.test(single(value)) ? Number(single(value)) : null)
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
const havingCodes: Having[] = havings.map(({ code }) => code)
/** Leads by their numbers, two hundred at most. */
const numbers = (value: Parameter) =>
  [...new Set(parts(value).filter((part) => /^[1-9]\d{0,14}$/.test(part)))].map(Number).slice(0, 200)

/** What Next hands to a page, or `Object.fromEntries` of a `URLSearchParams`. */
export type SearchParams = Record<string, string | string[] | undefined>

/**
 * Which leads are meant: the one shape behind the board, the list, the click on a bar of a chart, and the export.
 * It is read leniently from the parameters of an address: what is unknown is left out, never an error, never thrown.
 * An empty list or null asks nothing.
 */
export const parsePipelineFilter = (params: SearchParams) => ({
  /** Words to find in the lead, its notes, its people and the headlines of its articles; each may be the start of a word. */
  q: wordsOf(200)(params.q),
  status: codesOf(statusCodes)(params.status),
  stage: codesOf(stageCodes)(params.stage),
  sector: sectors(params.sector),
  /** The investor's home. */
  country: countries(params.country),
  destination: countries(params.destination),
  /** A user's id, `me`, or `none`. */
  owner: like(/^[\w-]{1,64}$/)(params.owner),
  kind: oneOf(['investment', 'outreach'])(params.kind),
  /** An estimate is no disclosed amount. */
  amount: oneOf(amountStates)(params.amount),
  /** Bounds of the amount in units of `currency`, both included. */
  min: amount(params.min),
  max: amount(params.max),
  currency: like(/^[A-Z]{3}$/)(params.currency),
  /** The days, both included, on which the lead came in. */
  from: day(params.from),
  to: day(params.to),
  due: oneOf(followUpStates)(params.due),
  hold: answer(params.hold),
  /** Nothing has happened for longer than its status allows. */
  quiet: answer(params.quiet),
  /** The publisher of one of its articles. */
  source: wordsOf(200)(params.source),
  sample: answer(params.sample),
  /** Stood in that status, or in one further on the way, at some time. */
  reached: oneOf(statusCodes)(params.reached),
  /** Has stood in its status for longer than is usual. */
  stuck: answer(params.stuck),
  /** A month, `YYYY-MM`, in which it moved, and one in which it started to operate. */
  moved: month(params.moved),
  landed: month(params.landed),
  response: oneOf(responseCodes)(params.response),
  /** Somebody visited a site for it: it has a note of that kind. */
  visited: answer(params.visited),
  /** Why it was lost or dropped, in the very words; `none` where nobody said. */
  reason: wordsOf(2000)(params.reason),
  lostTo: countries(params.lostTo),
  /** Values it has, and values it lacks, all of them. */
  has: codesOf(havingCodes)(params.has),
  lacks: codesOf(havingCodes)(params.lacks),
  /** These leads and no others. */
  ids: numbers(params.ids),
})
export type PipelineFilter = ReturnType<typeof parsePipelineFilter>

export const noFilter: PipelineFilter = parsePipelineFilter({})

/** The parameters of a filter, in a fixed order, so that the same filter has one address. What asks nothing is left out. */
export function pipelineFilterParams(filter: Partial<PipelineFilter>): URLSearchParams {
  const params = new URLSearchParams()
  const asked: Record<string, unknown> = filter
  for (const key of Object.keys(noFilter)) {
    const value = asked[key]
    if (value === undefined || value === null || value === '') continue
    if (Array.isArray(value)) {
      if (value.length > 0) params.set(key, value.join(','))
    } else params.set(key, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value))
  }
  return params
}

/** How many of the filter's questions are asked. */
export const countQuestions = (filter: PipelineFilter): number => [...pipelineFilterParams(filter).keys()].length
