import type { Figure, ReadEvent } from '@/domain/reading'
import { chance, softmax, weigh } from './choice'
import { type ContentModel, contentModel, thresholds } from './content-model'
import type { Document } from './document'
import type { Found, FoundEvent, LeadContent } from './drafts'
import { type Ground, layGround, type Parties } from './ground'
import { findDateline } from './recognizers/dateline'
import { assignFigures } from './refiners/assign-figures'
import { assignOpportunities } from './refiners/assign-opportunities'
import { assignSectors, weighSectors } from './refiners/assign-sectors'
import { assignStage, weighStages } from './refiners/assign-stage'
import { type EventCandidate, eventCues, gatherEvents } from './refiners/events'
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

/** The events of an article as candidates, with the cues of each. */
export function layEvents(ground: Ground): { event: EventCandidate; cues: ReturnType<typeof eventCues> }[] {
  const { document, events, places, dates, people } = ground
  const candidates = gatherEvents(document, events, places, dates, findDateline(document, places))
  return candidates.map((event) => ({
    event,
    cues: eventCues(document, event, ground.kind === 'outreach', people, candidates),
  }))
}

function readEvents(ground: Ground, model: ContentModel): FoundEvent[] {
  if (ground.drafts.length === 0) return []
  return layEvents(ground).flatMap(({ event, cues }) => {
    const certainty = chance(weigh(model.events, cues))
    const cue = event.cues[0]
    if (certainty < thresholds.event || !cue) return []
    const named = event.place === null ? null : 'place' in event.place ? event.place.place : event.place.name
    const place = named && named === named.toUpperCase() && named.length > 4 ? inTitleCase(named) : named
    const value: ReadEvent = { what: event.kind, place, date: event.date?.iso ?? null }
    const span = (words: { start: number; end: number } | null) =>
      words ? { start: words.start, end: words.end } : null
    const shown = { place: span(event.place), date: value.date ? span(event.date) : null }
    return [{ value, start: cue.start, end: cue.end, rule: cue.rule.id, certainty, shown }]
  })
}

const inTitleCase = (name: string) => name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())

function readNextStep(ground: Ground, model: ContentModel): Found<string> | null {
  if (ground.drafts.length === 0 || ground.steps.length === 0) return null
  const rows = stepCues(ground.document, ground.steps, ground.scopes, ground.dates, ground.kind === 'outreach')
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
    certainty: softmax(sums)[best] ?? 0,
  }
}
