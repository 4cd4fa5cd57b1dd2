import type { Kind } from '@/domain/reading'
import type { Document } from './document'
import type { LeadDraft } from './drafts'
import { type Findings, findingsOf } from './findings'
import { type DateMention, findDates } from './recognizers/date'
import { type EventCue, findEventCues } from './recognizers/event-cue'
import { findSteps, type StepCandidate } from './recognizers/next-step'
import type { PlaceMention } from './refiners/events'
import { findListed, findPolicySentences, type Stretch } from './refiners/listed'
import { findProjectSentences } from './refiners/project-sentences'
import { layScopes, type Scope } from './refiners/scope'

/** Who and where, as read before: what WHAT is assigned to. */
export interface Parties {
  readonly kind: Kind
  readonly drafts: readonly LeadDraft[]
  /** Every named place, for the places of events. */
  readonly places: readonly PlaceMention[]
  /** Sentences that name a person. */
  readonly people: ReadonlySet<number>
}

/** Every mention that bears on what an article says, before anything is chosen. */
export interface Ground extends Parties, Findings {
  readonly document: Document
  readonly scopes: readonly Scope[]
  readonly projects: ReadonlySet<number>
  /** Where the text lists what somebody would put money in. */
  readonly listed: readonly Stretch[]
  /** Sentences on what the state does. */
  readonly policy: ReadonlySet<number>
  /** How many of the figures are weighed; the rest are listed only. */
  readonly weighable: number
  readonly dates: readonly DateMention[]
  readonly events: readonly EventCue[]
  readonly steps: readonly StepCandidate[]
}

/**
 * How many mentions of each sort are weighed. Articles stay far below; a book of two megabytes is read to here, so that
 * weighing one mention against the others never takes more than linear time.
 */
const most = {
  figures: 200,
  events: 150,
  steps: 80,
  dates: 300,
  places: 1000,
  stretches: 100,
}

/** Runs the recognizers of WHAT over one document. Linear in its length. */
export function layGround(document: Document, parties: Parties): Ground {
  const { words, figures, sectors, stages } = findingsOf(document)
  const isNews = parties.drafts.length > 0
  return {
    kind: parties.kind,
    drafts: parties.drafts,
    people: parties.people,
    places: parties.places.slice(0, most.places),
    weighable: most.figures,
    document,
    words,
    figures,
    scopes: layScopes(document, parties.drafts),
    projects: isNews ? findProjectSentences(document, words) : new Set(),
    policy: isNews ? findPolicySentences(document) : new Set(),
    listed: isNews ? findListed(document).slice(0, most.stretches) : [],
    sectors: isNews ? sectors : [],
    stages: isNews ? stages : [],
    dates: isNews ? findDates(document).slice(0, most.dates) : [],
    events: isNews ? findEventCues(document, words).slice(0, most.events) : [],
    steps: isNews ? findSteps(document).slice(0, most.steps) : [],
  }
}
