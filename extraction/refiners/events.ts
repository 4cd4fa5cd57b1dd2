import type { EventKind } from '@/domain/reading'
import { type Cues, see } from '@/extraction/choice'
import type { Document } from '@/extraction/document'
import type { DateMention } from '@/extraction/recognizers/date'
import type { Dateline } from '@/extraction/recognizers/dateline'
import type { EventCue } from '@/extraction/recognizers/event-cue'

/** A named place where it stands. */
export interface PlaceMention {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly sentence: number
}

/** What may have happened: cues of one kind in one place, with the place and the day that the text gives it. */
export interface EventCandidate {
  readonly kind: EventKind
  readonly cues: readonly EventCue[]
  readonly place: PlaceMention | Dateline | null
  readonly isDateline: boolean
  readonly date: DateMention | null
}

const prepositions = new Set(['in', 'at', 'to', 'of', 'from', 'near', 'visited', 'for', 'toured'])

/** Gathers cues into events: one a kind, and another where a cue of that kind stands beside another place. */
export function gatherEvents(
  document: Document,
  cues: readonly EventCue[],
  places: readonly PlaceMention[],
  dates: readonly DateMention[],
  dateline: Dateline | null,
): EventCandidate[] {
  const byKind = new Map<EventKind, Map<string, EventCue[]>>()
  for (const cue of cues) {
    const place = placeBeside(document, cue, places)
    const groups = byKind.get(cue.kind) ?? new Map<string, EventCue[]>()
    byKind.set(cue.kind, groups)
    const key = place?.name ?? ''
    groups.set(key, [...(groups.get(key) ?? []), cue])
  }
  const candidates: EventCandidate[] = []
  if (byKind.has('meeting')) dropSidelines(document, byKind)
  dropTallies(document, byKind)
  for (const [kind, groups] of byKind) {
    const placed = [...groups].filter(([name]) => name !== '')
    const loose = groups.get('') ?? []
    if (placed.length === 0) candidates.push(candidate(document, kind, loose, places, dates, dateline))
    placed.forEach(([, group], index) => {
      candidates.push(candidate(document, kind, index === 0 ? [...group, ...loose] : group, places, dates, dateline))
    })
  }
  return candidates
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

function candidate(
  document: Document,
  kind: EventKind,
  cues: readonly EventCue[],
  places: readonly PlaceMention[],
  dates: readonly DateMention[],
  dateline: Dateline | null,
): EventCandidate {
  const beside = cues.map((cue) => placeBeside(document, cue, places)).find((place) => place !== null) ?? null
  const sited = beside && kind !== 'visit' && (isWide(beside.name) || isBuilding(beside.name)) ? null : beside
  const place = sited ?? (kind === 'visit' || kind === 'call' ? beside : (dateline ?? beside))
  const sentences = new Set(cues.map((cue) => cue.sentence))
  const own = dates.find((date) => sentences.has(date.sentence))
  const reported = dates.find(
    (date) =>
      (document.sentences[date.sentence]?.paragraph ?? 99) <= 3 && !document.sentences[date.sentence]?.isHeadline,
  )
  const date = own ?? reported
  return { kind, cues, place, isDateline: place !== null && place === dateline, date: date ?? null }
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

/** The cues for and against an event's having taken place and mattering. */
export function eventCues(
  document: Document,
  event: EventCandidate,
  isOutreach: boolean,
  people: ReadonlySet<number>,
  all: readonly EventCandidate[],
): Cues {
  const cues: Cues = new Map([['bias', 1]])
  const { kind } = event
  see(cues, kind)
  see(cues, `${kind}:${isOutreach ? 'out' : 'inv'}`)
  for (const cue of event.cues) {
    const sentence = document.sentences[cue.sentence]
    if (!cue.isAhead) see(cues, 'happened')
    if (!cue.isAhead) see(cues, cue.rule.id)
    if (people.has(cue.sentence)) see(cues, `people:${kind}`)
    if (sentence?.isHeadline) see(cues, 'headline')
    else if ((sentence?.paragraph ?? 99) <= 3) see(cues, 'opening')
    if (/^[A-Z]/.test(document.text.slice(cue.start, cue.end)) && sentence && cue.start > sentence.start)
      see(cues, `capital:${kind}`)
  }
  if (event.place && !event.isDateline) see(cues, `placed:${kind}`)
  if (event.isDateline) see(cues, `dateline:${kind}`)
  if (event.date) see(cues, `dated:${kind}`)
  see(cues, 'sightings', Math.log1p(event.cues.length))
  const siblings = all.filter((other) => other.kind === kind)
  if (siblings.length > 1) see(cues, siblings[0] === event ? 'first-of-kind' : 'later-of-kind')
  if (siblings.length > 2) see(cues, 'many-of-kind')
  if (kind === 'meeting' && all.some((other) => other.kind === 'call')) see(cues, 'meeting-by-call')
  return cues
}

const regions = new Intl.DisplayNames('en', { type: 'region' })
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const countryNames = new Set(
  [...letters]
    .flatMap((a) => [...letters].map((b) => (regions.of(a + b) ?? '').toLowerCase()))
    .filter((name) => name.length > 3),
)
const buildings = /\b(house|complex|hall|zone|park|centre|center|palace|ministry|embassy|office|estate)\b/i

/** A country, province or region: too wide to have met in when the town is known. */
const isWide = (name: string) =>
  countryNames.has(name.toLowerCase()) ||
  /\b(province|region|state|kingdom|emirates|africa|asia|europe|punjab|sindh|balochistan|khyber)\b/i.test(name)
const isBuilding = (name: string) => buildings.test(name)
