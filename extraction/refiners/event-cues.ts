import { type Cues, see } from '@/extraction/choice'
import type { Document, Sentence } from '@/extraction/document'
import { WordList } from '@/extraction/lexicon/word-list'
import type { EventCue } from '@/extraction/recognizers/event-cue'
import type { EventPlace } from './event-places'
import type { EventCandidate } from './events'
import { nearWords } from './near-words'
import type { Scope } from './scope'

const set = (list: string) => new WordList(list)
const background = set('ago earlier previously last years past since recently recent then former')
const papers = set('mou mous memorandum agreement agreements contract contracts deal letter protocol pact framework')
const times = set('monday tuesday wednesday thursday friday saturday sunday today yesterday')
const dayLength = 86_400_000
/** How much a word beside the event's own counts: there are many of them. */
const WORD = 0.5

/** The cues for and against an event's having taken place and belonging to this story. */
export function eventCues(
  document: Document,
  event: EventCandidate,
  place: EventPlace | undefined,
  isOutreach: boolean,
  people: ReadonlySet<number>,
  scopes: readonly Scope[],
  all: readonly EventCandidate[],
): Cues {
  const cues: Cues = new Map([['bias', 1]])
  const { kind } = event
  see(cues, kind)
  see(cues, `${kind}:${isOutreach ? 'out' : 'inv'}`)
  for (const cue of event.cues) {
    const sentence = document.sentences[cue.sentence]
    if (!sentence) continue
    if (!cue.isAhead) see(cues, 'happened')
    if (!cue.isAhead) see(cues, cue.rule.id)
    if (people.has(cue.sentence)) see(cues, `people:${kind}`)
    if (scopes.some((scope) => scope.named.has(cue.sentence))) see(cues, `named:${kind}`)
    if (sentence.isHeadline) see(cues, `headline:${kind}`)
    else if (sentence.paragraph <= 3) see(cues, `opening:${kind}`)
    if (/^[A-Z]/.test(document.text.slice(cue.start, cue.end)) && cue.start > sentence.start)
      see(cues, `capital:${kind}`)
    wordCues(document, event.kind, sentence, cue, cues)
  }
  if (place?.place && !place.isDateline) see(cues, `placed:${kind}`)
  if (place?.isDateline) see(cues, `dateline:${kind}`)
  if (event.beside) see(cues, `beside:${kind}`)
  if (event.date) see(cues, `dated:${kind}`)
  const age = ageOf(document, event)
  if (age !== null) see(cues, age > 45 ? 'old' : age < 0 ? 'ahead' : age <= 4 ? 'fresh' : 'weeks')
  see(cues, 'sightings', Math.log1p(event.cues.length))
  const siblings = all.filter((other) => other.kind === kind)
  if (siblings.length > 1) see(cues, siblings[0] === event ? 'first-of-kind' : 'later-of-kind')
  if (siblings.length > 2) see(cues, 'many-of-kind')
  for (const other of all) if (other.kind !== kind) see(cues, `with-${other.kind}:${kind}`)
  return cues
}

/** The words before and after the event's own. */
function wordCues(
  document: Document,
  kind: EventCandidate['kind'],
  { firstToken: first, lastToken: last }: Sentence,
  { start, end, sentence }: EventCue,
  cues: Cues,
) {
  const { tokens } = document
  let at = first
  while (at < last && (tokens[at]?.start ?? 0) < start) at++
  let next = at + 1
  while (next < last && (tokens[next]?.start ?? 0) < end) next++
  nearWords(document, { first: at, next, sentence }, WORD, cues)
  for (let near = Math.max(first, at - 3); near < at; near++)
    if (tokens[near]?.lower === 'had') see(cues, `had:${kind}`)
  for (let near = Math.max(first, at - 12); near < Math.min(last, at + 14); near++) {
    const token = tokens[near]
    if (background.holds(token)) see(cues, `background:${kind}`)
    if (papers.holds(token)) see(cues, `paper:${kind}`)
    if (times.holds(token)) see(cues, `weekday:${kind}`)
  }
  const before = tokens[at - 1]?.lower ?? ''
  if (/^(a|an|the|this|his|her|their|its|during|was|were|been|has|have|and|to)$/.test(before))
    see(cues, `word:${before}:${kind}`)
  if (at === first) see(cues, `opens:${kind}`)
}

/** Days from the event to the publication; null where either is unknown. */
function ageOf({ published }: Document, { date }: EventCandidate): number | null {
  if (!published || !date?.iso) return null
  return (Date.parse(published) - Date.parse(date.iso)) / dayLength
}
