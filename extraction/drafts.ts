import type { Amount, Capacity, Figure, ReadEvent } from '@/domain/reading'
import type { Sector } from '@/domain/sectors'
import type { Stage } from '@/domain/stages'

/** A value with the words it was read from. `certainty` runs from 0 to 1; `rule` is the id that shows in the evidence. */
export interface Found<Value> {
  readonly value: Value
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly certainty: number
}

export type NameType = 'person' | 'organisation' | 'place' | 'other'

/** One place where a name, a short form of it or "the company" stands. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** True for "the company", "the group", "it": what refers without naming. */
  readonly isReference: boolean
}

/** All mentions of one bearer of a name. */
export interface Cluster {
  readonly id: number
  readonly type: NameType
  /** The form to show: the longest that names it. */
  readonly name: string
  /** Other forms in the text. */
  readonly aliases: readonly string[]
  readonly mentions: readonly Mention[]
}

/**
 * A lead before WHAT is read of it: who, from where, to where. Figures, stage, sectors and opportunities are assigned to
 * drafts by nearness to `investor.mentions` and `sentences`.
 */
export interface LeadDraft {
  /** Index in the reading's `leads`; the primary one is 0. */
  readonly index: number
  /** Null for outreach: nobody is named. */
  readonly investor: Cluster | null
  readonly investorCountry: string | null
  readonly destination: string | null
  readonly partners: readonly Cluster[]
  readonly places: readonly Mention[]
  /** Sentences that speak of this lead: those that mention the investor or its partners, and those that carry on from them. */
  readonly sentences: readonly number[]
}

/** What engine parts beside this one add to each draft. All pure; offsets into `document.text`. */
export interface LeadContent {
  readonly stage: Found<Stage> | null
  readonly sectors: readonly Found<Sector>[]
  readonly opportunities: readonly Found<string>[]
  readonly amount: Found<Amount> | null
  readonly capacity: Found<Capacity> | null
  readonly jobs: Found<number> | null
}

export interface AssignedFigures {
  /** Every figure of the text, in order; `path` is `leads.N.amount` and the like where one is used. */
  readonly figures: readonly Figure[]
  /** One entry a draft, in the order of the drafts. */
  readonly leads: readonly Pick<LeadContent, 'amount' | 'capacity' | 'jobs'>[]
}

/** An event with the words that its place and its date were read from. */
export interface FoundEvent extends Found<ReadEvent> {
  readonly shown: Readonly<Record<'place' | 'date', { readonly start: number; readonly end: number } | null>>
}
