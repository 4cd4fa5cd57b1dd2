import type { EventKind } from '@/domain/reading'
import type { Document } from '@/extraction/document'
import type { DateMention } from '@/extraction/recognizers/date'
import type { EventCue } from '@/extraction/recognizers/event-cue'

/** A named place where it stands. */
export interface PlaceMention {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly sentence: number
}

/** What may have happened: cues of one kind beside one place, with the day that the text gives it. */
export interface EventCandidate {
  readonly kind: EventKind
  readonly cues: readonly EventCue[]
  /** The place that a preposition ties to it. */
  readonly beside: PlaceMention | null
  readonly date: DateMention | null
}

const prepositions = new Set(['in', 'at', 'to', 'of', 'from', 'near', 'visited', 'for', 'toured'])

/** Gathers cues into events: one a kind, and another where a cue of that kind stands beside another place. */
export function gatherEvents(
  document: Document,
  cues: readonly EventCue[],
  places: readonly PlaceMention[],
  dates: readonly DateMention[],
): EventCandidate[] {
  const byKind = new Map<EventKind, Map<string, EventCue[]>>()
  const besides = new Map<EventCue, PlaceMention | null>()
  for (const cue of cues) {
    const place = placeBeside(document, cue, places)
    besides.set(cue, place)
    const groups = byKind.get(cue.kind) ?? new Map<string, EventCue[]>()
    byKind.set(cue.kind, groups)
    const key = place?.name ?? ''
    groups.set(key, [...(groups.get(key) ?? []), cue])
  }
  if (byKind.has('meeting')) dropSidelines(document, byKind)
  dropTallies(document, byKind)
  const candidates: EventCandidate[] = []
  for (const [kind, groups] of byKind) {
    const placed = [...groups].filter(([name]) => name !== '').map(([, group]) => group)
    const loose = groups.get('') ?? []
    for (const group of placed.length > 0 ? placed.map((one, at) => (at === 0 ? [...one, ...loose] : one)) : [loose])
      candidates.push({
        kind,
        cues: group,
        beside: group.map((cue) => besides.get(cue) ?? null).find((place) => place !== null) ?? null,
        date: dateOf(document, group, dates),
      })
  }
  return candidates
}

/** The day named nearest to the event in its sentences, or else the first that the opening of the report names. */
function dateOf(document: Document, cues: readonly EventCue[], dates: readonly DateMention[]): DateMention | null {
  let best: DateMention | null = null
  let least = Number.POSITIVE_INFINITY
  for (const date of dates) {
    if (date.iso === null) continue
    for (const cue of cues) {
      if (cue.sentence !== date.sentence) continue
      const away = Math.abs(date.start - cue.start)
      if (away < least) {
        least = away
        best = date
      }
    }
  }
  const isOpening = ({ sentence, iso }: DateMention) =>
    iso !== null && (document.sentences[sentence]?.paragraph ?? 99) <= 3 && !document.sentences[sentence]?.isHeadline
  const found = best ?? dates.find(isOpening) ?? null
  return found && cues.every((cue) => !cue.isAhead) ? lastOf(document, found) : found
}

/** What has happened did not happen after it was published: a day without a year is last year's then. */
function lastOf({ published, text }: Document, date: DateMention): DateMention {
  if (!published || !date.iso || date.iso <= published || /\d{4}/.test(text.slice(date.start, date.end))) return date
  return { ...date, iso: `${Number(date.iso.slice(0, 4)) - 1}${date.iso.slice(4)}` }
}

/** "on the sidelines of the conference": where people met, no event of its own. */
function dropSidelines(document: Document, byKind: Map<EventKind, Map<string, EventCue[]>>): void {
  const groups = byKind.get('conference')
  if (!groups) return
  const isBeside = (cue: EventCue) =>
    /\b(sidelines?|margins?|fringes?) of\b/.test(document.text.slice(Math.max(0, cue.start - 80), cue.start))
  const loose = [...groups.values()].flat()
  if (loose.length > 0 && loose.every(isBeside)) byKind.delete('conference')
}

/** "the signing of 113 projects", "the notable signed projects": what a fair counted up, no signing of its own. */
function dropTallies(document: Document, byKind: Map<EventKind, Map<string, EventCue[]>>): void {
  const groups = byKind.get('signing')
  if (!groups) return
  const after = (cue: EventCue) => document.text.slice(cue.end, cue.end + 24)
  const isTally = (cue: EventCue) => /^ (of )?((more than|over|about|some|nearly) )?\d/.test(after(cue))
  const isCounted = (cue: EventCue) => isTally(cue) || /^ (projects|deals|contracts)\b/.test(after(cue))
  const loose = [...groups.values()].flat()
  if (loose.some(isTally) && loose.every(isCounted)) byKind.delete('signing')
}

/** The place that a preposition ties to the cue's sentence, the nearest to the cue first. */
function placeBeside(document: Document, cue: EventCue, places: readonly PlaceMention[]): PlaceMention | null {
  let best: PlaceMention | null = null
  let least = 90
  for (const place of places) {
    if (place.sentence !== cue.sentence) continue
    const before =
      document.text
        .slice(Math.max(0, place.start - 12), place.start)
        .trimEnd()
        .split(/\s+/)
        .at(-1)
        ?.toLowerCase() ?? ''
    const after = place.start >= cue.end
    const away = after ? place.start - cue.end : cue.start - place.end + 40
    if (!prepositions.has(before) && !(cue.kind === 'visit' && after && away < 6)) continue
    if (away < least) {
      least = away
      best = place
    }
  }
  return best
}
