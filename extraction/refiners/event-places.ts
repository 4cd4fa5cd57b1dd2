import { type Cues, see } from '@/extraction/choice'
import type { Document } from '@/extraction/document'
import { once } from '@/extraction/gazetteers/name-table'
import type { Dateline } from '@/extraction/recognizers/dateline'
import type { EventCue } from '@/extraction/recognizers/event-cue'
import type { EventCandidate, PlaceMention } from './events'

/** A place where an event may have been, with what speaks for it. */
export interface EventPlace {
  /** Null for nowhere that the text names. */
  readonly place: PlaceMention | null
  readonly isDateline: boolean
  readonly cues: Cues
}

const mostCues = 8
const before = new Set(['in', 'at', 'to', 'of', 'from', 'near', 'for', 'visited', 'toured', 'and', 'with', 'between'])

/** Every place that the text names, as seen from one event, and last the choice of none. */
export function eventPlaces(
  document: Document,
  event: EventCandidate,
  places: readonly PlaceMention[],
  dateline: Dateline | null,
  projects: ReadonlySet<number>,
): EventPlace[] {
  const group = event.kind === 'visit' ? 'visit' : 'held'
  const found = new Map<string, { place: PlaceMention; isDateline: boolean; cues: Cues; count: number }>()
  const firstSentence = document.sentences.find((sentence) => !sentence.isHeadline && !sentence.isFurniture)?.index ?? 0
  const add = (place: PlaceMention, isDateline: boolean) => {
    const key = place.name.toLowerCase()
    const known = found.get(key) ?? { place, isDateline, cues: new Map(), count: 0 }
    known.count++
    if (isDateline) known.isDateline = true
    found.set(key, known)
    return known.cues
  }
  if (dateline) see(add({ ...dateline, name: dateline.place, sentence: firstSentence }, true), `dateline:${event.kind}`)
  for (const place of places) {
    if (dateline && place.start < dateline.end && place.end > dateline.start) continue
    const sentence = document.sentences[place.sentence]
    if (!sentence || (sentence.isFurniture && !sentence.isCaption)) continue
    const cues = add(place, false)
    const word = wordBefore(document, place.start)
    for (const cue of event.cues.slice(0, mostCues)) standing(document, place, cue, word, group, cues)
    if (sentence.isHeadline) see(cues, `headline:${group}`)
    else if (sentence.paragraph <= (document.sentences[firstSentence]?.paragraph ?? 0) + 1)
      see(cues, `opening:${group}`)
    if (projects.has(place.start)) see(cues, `project:${group}`)
  }
  const rows = [...found.values()]
  for (const { place, cues, count } of rows) {
    see(cues, isWide(place.name) ? `wide:${group}` : isBuilding(place.name) ? `building:${group}` : `town:${group}`)
    if (count > 1) see(cues, 'named-twice')
    if (count > 3) see(cues, 'named-often')
    if (!dateline) see(cues, `no-dateline:${isWide(place.name) ? 'wide' : 'town'}`)
    if (event.beside?.name === place.name) see(cues, `beside:${group}`)
  }
  const none: Cues = new Map([['none', 1]])
  see(none, `none:${event.kind}`)
  if (dateline) see(none, 'none:dateline')
  return [
    ...rows.map(({ place, isDateline, cues }) => ({ place, isDateline, cues })),
    { place: null, isDateline: false, cues: none },
  ]
}

/** How near the place stands to the event's word. */
function standing(
  document: Document,
  place: PlaceMention,
  cue: EventCue,
  word: string,
  group: string,
  cues: Cues,
): void {
  const away = place.sentence - cue.sentence
  if (away === 0) {
    const isAfter = place.start >= cue.end
    const gap = isAfter ? place.start - cue.end : cue.start - place.end
    const range = gap < 15 ? 'touching' : gap < 50 ? 'near' : 'far'
    see(cues, `${isAfter ? 'after' : 'before'}-${range}:${group}`)
    see(cues, `same:${before.has(word) ? word : 'else'}:${group}`)
    if (/^['’]s?\b/.test(document.text.slice(place.end, place.end + 3))) see(cues, 'possessive')
  } else if (away === -1) see(cues, `sentence-before:${before.has(word) ? word : 'else'}`)
  else if (away === 1) see(cues, `sentence-after:${before.has(word) ? word : 'else'}`)
  if (away !== 0 && document.sentences[place.sentence]?.paragraph === document.sentences[cue.sentence]?.paragraph)
    see(cues, 'same-paragraph')
}

function wordBefore(document: Document, start: number): string {
  const words = document.text
    .slice(Math.max(0, start - 16), start)
    .trimEnd()
    .toLowerCase()
    .split(/\s+/)
  const last = words.at(-1) ?? ''
  return last === 'the' ? (words.at(-2) ?? '') : last
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const countryNames = once(() => {
  const regions = new Intl.DisplayNames('en', { type: 'region' })
  return new Set(
    [...letters]
      .flatMap((a) => [...letters].map((b) => (regions.of(a + b) ?? '').toLowerCase()))
      .filter((name) => name.length > 3)
      .concat('uae', 'usa', 'us', 'uk', 'the us', 'united states', 'united kingdom'),
  )
})
const buildings = /\b(house|complex|hall|zone|park|centre|center|palace|ministry|embassy|office|estate)\b/i

/** A country, province or region: too wide to have met in when the town is known. */
const isWide = (name: string) =>
  countryNames().has(name.toLowerCase()) ||
  /\b(province|region|state|kingdom|emirates|africa|asia|europe|punjab|sindh|balochistan|khyber)\b/i.test(name)
const isBuilding = (name: string) => buildings.test(name)
