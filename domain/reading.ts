import { z } from 'zod'
import { sectorCodes } from './sectors'
import { stageCodes } from './stages'

/** What an article is to an investment promotion agency. */
export const kinds = ['investment', 'outreach', 'none'] as const
export const sides = ['investor', 'host', 'other'] as const
export const eventKinds = ['meeting', 'visit', 'signing', 'conference', 'call'] as const

const countryCode = z.string().regex(/^[A-Z]{2}$/)
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** Money as the text states it: `value` in units of `currency` (ISO 4217), never in millions. */
export const amountSchema = z.object({ value: z.number().positive(), currency: z.string().regex(/^[A-Z]{3}$/) })
/** What the project will yield a year, an hour or in all: `unit` as `MW`, `MWh`, `t/y`, `units/y`, `bpd`, `TEU/y`, `rooms` … */
export const capacitySchema = z.object({ value: z.number().positive(), unit: z.string().min(1) })

/** One lead of a reading, in the shape of the benchmark's labels. What the text does not say is null or an empty list. */
export const readLeadSchema = z.object({
  investor: z.string().nullable(),
  aliases: z.array(z.string()),
  investorCountry: countryCode.nullable(),
  destination: countryCode.nullable(),
  places: z.array(z.string()),
  sectors: z.array(z.enum(sectorCodes)),
  opportunities: z.array(z.string()),
  stage: z.enum(stageCodes),
  amount: amountSchema.nullable(),
  capacity: capacitySchema.nullable(),
  jobs: z.number().int().positive().nullable(),
  partners: z.array(z.string()),
  /** Who is called on to invest, where nobody is named: "Chinese enterprises". Null for an investment. */
  invited: z.string().nullable(),
})

export const readPersonSchema = z.object({
  name: z.string(),
  role: z.string().nullable(),
  org: z.string().nullable(),
  side: z.enum(sides),
})

/** A person as an analyst writes one down. */
export const personSchema = readPersonSchema.extend({
  name: z.string().trim().min(1, 'Give the name').max(200, 'A name has 200 characters at most'),
  role: z.string().trim().max(300, 'A role has 300 characters at most').nullable(),
  org: z.string().trim().max(300, 'An organisation has 300 characters at most').nullable(),
})

export const readEventSchema = z.object({
  what: z.enum(eventKinds),
  place: z.string().nullable(),
  date: isoDate.nullable(),
})

/**
 * The words that a value was read from. `start` and `end` count UTF-16 units:
 * `article.text.slice(start, end) === quote`, always. `path` says which value of the reading it bears,
 * as in `leads.0.sectors.2`, `people.1.role` or `kind`. `rule` names the rule that read it. `certainty` runs from 0 to 1.
 */
export const evidenceSchema = z.object({
  path: z.string(),
  quote: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  rule: z.string(),
  certainty: z.number().min(0).max(1),
})

/** A figure seen in the text: used as the value at `path`, or left alone for the reason given. */
export const figureSchema = z.object({
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  what: z.enum(['money', 'capacity', 'jobs', 'percent', 'count']),
  value: z.number(),
  unit: z.string().nullable(),
  path: z.string().nullable(),
  /** A code such as `state-allocation`, and the sentence a person reads: "a state allocation". Null where the figure is used. */
  reason: z.object({ code: z.string(), sentence: z.string() }).nullable(),
})

/** Parts of a page that are not the article: "Read more", captions, share buttons. Marked, never cut, so that offsets hold. */
export const furnitureSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  rule: z.string(),
})

/** What the engine says of one article. The card is plain values; `evidence` says where each was read. */
export const readingSchema = z.object({
  kind: z.enum(kinds),
  /** Why it is no lead. Null unless `kind` is `none`. */
  reason: z.object({ code: z.string(), sentence: z.string() }).nullable(),
  leads: z.array(readLeadSchema),
  people: z.array(readPersonSchema),
  hostBodies: z.array(z.string()),
  events: z.array(readEventSchema),
  nextStep: z.string().nullable(),
  evidence: z.array(evidenceSchema),
  figures: z.array(figureSchema),
  furniture: z.array(furnitureSchema),
  /** How often a value given with this certainty is right, by path, 0 to 1; no entry where that is not known. */
  confidence: z.record(z.string(), z.number().min(0).max(1)),
  /** Which engine read it: rules and weights together. */
  engine: z.string(),
})

export type Kind = (typeof kinds)[number]
export type Side = (typeof sides)[number]
export type EventKind = (typeof eventKinds)[number]
export type Amount = z.infer<typeof amountSchema>
export type Capacity = z.infer<typeof capacitySchema>
export type ReadLead = z.infer<typeof readLeadSchema>
export type ReadPerson = z.infer<typeof readPersonSchema>
export type ReadEvent = z.infer<typeof readEventSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Figure = z.infer<typeof figureSchema>
export type Furniture = z.infer<typeof furnitureSchema>
export type Reading = z.infer<typeof readingSchema>
