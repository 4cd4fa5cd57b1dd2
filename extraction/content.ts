import type { Figure, ReadEvent } from '@/domain/reading'
import { type Cues, chance, type Weights, weigh } from './choice'
import { type ContentModel, contentModel, thresholds } from './content-model'
import type { Document } from './document'
import type { Found, FoundEvent, LeadContent } from './drafts'
import { type Ground, layGround, type Parties } from './ground'
import { shares } from './ranking'
import { findDateline } from './recognizers/dateline'
import { assignFigures } from './refiners/assign-figures'
import { assignOpportunities } from './refiners/assign-opportunities'
import { assignSectors, weighSectors } from './refiners/assign-sectors'
import { assignStage, weighStages } from './refiners/assign-stage'
import { eventCues } from './refiners/event-cues'
import { type EventPlace, eventPlaces } from './refiners/event-places'
import { type EventCandidate, gatherEvents, type PlaceMention } from './refiners/events'
import { stepCues } from './refiners/next-step'
import { candidatePhrases } from './refiners/opportunities'

/** What an article says of its leads and around them. */
export interface Content {
  /** One entry a draft, in the order of the drafts. */
  readonly leads: readonly LeadContent[]
  readonly figures: readonly Figure[]
  readonly events: readonly FoundEvent[]
  readonly nextStep: Found<string> | null
}

/**
 * Reads what the article says: sectors, stage, figures and opportunities of each lead, events, next step.
 * Sectors come before opportunities, which are phrases of those sectors; figures are shared out among all leads at once.
 */
export function readContent(document: Document, parties: Parties, model: ContentModel = contentModel): Content {
  const ground = layGround(document, parties)
  const assigned = assignFigures(ground, model)
  const phrases = parties.drafts.length > 0 ? candidatePhrases(document, ground.sectors) : []
  const leads = parties.drafts.map((_, lead): LeadContent => {
    const sectors = weighSectors(ground, lead, model.sectors)
    const stages = weighStages(ground, lead, model.stage)
    const figures = assigned.leads[lead] ?? { amount: null, capacity: null, jobs: null }
    return {
      stage: assignStage(ground, lead, stages, model.stage),
      sectors: assignSectors(ground, lead, sectors),
      opportunities: assignOpportunities(
        ground,
        lead,
        phrases,
        new Map(sectors.map((row) => [row.sector, row.chance])),
        model.opportunities,
      ),
      ...figures,
    }
  })
  return { leads, figures: assigned.figures, events: readEvents(ground, model), nextStep: readNextStep(ground, model) }
}

/** An event as a candidate: where it was, and what speaks for it. */
export interface WeighedEvent {
  readonly event: EventCandidate
  readonly place: PlaceMention | null
  readonly cues: Cues
}

/** The events of an article with the likeliest place of each, and the cues of each. */
export function layEvents(ground: Ground, placeWeights: Weights): WeighedEvent[] {
  const { document, events, places, dates, people, scopes } = ground
  const candidates = gatherEvents(document, events, places, dates)
  return layEventPlaces(ground, candidates).map(({ event, options }) => {
    const sums = options.map(({ place, cues }) => weigh(placeWeights, cues) + (place ? 0 : thresholds.nowhere))
    const place = options[sums.indexOf(Math.max(...sums))]
    const cues = eventCues(document, event, place, ground.kind === 'outreach', people, scopes, candidates)
    return { event, place: place?.place ?? null, cues }
  })
}

/** Where each event may have been. */
export function layEventPlaces(
  { document, places, drafts }: Ground,
  candidates: readonly EventCandidate[],
): { event: EventCandidate; options: EventPlace[] }[] {
  const dateline = findDateline(document, places)
  const projects = new Set(drafts.flatMap((draft) => draft.places.map(({ start }) => start)))
  return candidates.map((event) => ({ event, options: eventPlaces(document, event, places, dateline, projects) }))
}

function readEvents(ground: Ground, model: ContentModel): FoundEvent[] {
  if (ground.drafts.length === 0) return []
  const found = layEvents(ground, model.eventPlaces).flatMap(({ event, place, cues }) => {
    const certainty = chance(weigh(model.events, cues))
    const cue = event.cues[0]
    if (certainty < thresholds.event || !cue) return []
    const named = place?.name ?? null
    const name = named && named === named.toUpperCase() && named.length > 4 ? inTitleCase(named) : named
    const value: ReadEvent = { what: event.kind, place: name, date: event.date?.iso ?? null }
    const span = (words: { start: number; end: number } | null) =>
      words ? { start: words.start, end: words.end } : null
    const shown = { place: span(place), date: value.date ? span(event.date) : null }
    return [{ value, start: cue.start, end: cue.end, rule: cue.rule.id, certainty, shown }]
  })
  return found.filter((one) => !found.some((other) => isSurer(other, one) && isSameEvent(other.value, one.value)))
}

const isSurer = (a: FoundEvent, b: FoundEvent) =>
  a.certainty > b.certainty || (a.certainty === b.certainty && a.start < b.start)
const isSameEvent = (a: ReadEvent, b: ReadEvent) =>
  a.what === b.what && a.place === b.place && (a.date === b.date || a.date === null || b.date === null)

const inTitleCase = (name: string) => name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())

function readNextStep(ground: Ground, model: ContentModel): Found<string> | null {
  if (ground.drafts.length === 0 || ground.steps.length === 0) return null
  const rows = stepCues(ground)
  const sums = rows.map(
    (cues, at) => weigh(model.nextStep, cues) - (at === ground.steps.length ? thresholds.nextStepBias : 0),
  )
  const best = sums.indexOf(Math.max(...sums))
  const step = ground.steps[best]
  if (!step) return null
  return {
    value: step.summary,
    start: step.start,
    end: step.end,
    rule: `next-step.${step.pivot}`,
    certainty: shares(sums)[best] ?? 0,
  }
}
