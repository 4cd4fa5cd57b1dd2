import type { EventKind } from '@/domain/reading'
import type { Document } from '@/extraction/document'
import { PhraseTrie } from '@/extraction/lexicon/phrases'
import { vocabulary } from '@/extraction/lexicon/vocabulary'
import type { Words } from '@/extraction/lexicon/words'
import { type EventRule, eventRules } from '@/extraction/rules/event-phrases'

/** A word of meeting, visiting, signing, gathering or calling. */
export interface EventCue {
  readonly kind: EventKind
  readonly rule: EventRule
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** Denied, wished for or still to come. */
  readonly isAhead: boolean
}

const trie = new PhraseTrie<EventRule>()
for (const rule of eventRules) for (const phrase of rule.phrases.split(',')) trie.add(phrase, rule)
const ahead = vocabulary.wordClass(
  'ahead',
  'will would to may might could not no never if should hopes plans next expected'.split(' '),
)

/** Every such word outside furniture, in order. */
export function findEventCues(document: Document, words: Words): EventCue[] {
  const cues: EventCue[] = []
  for (let at = 0; at < words.entries.length; at++) {
    if (!words.entries[at] || !trie.opensAt(words, at)) continue
    const best = new Map<EventKind, { rule: EventRule; end: number }>()
    trie.eachAt(words, at, (rule, end) => {
      if (end > (best.get(rule.kind)?.end ?? 0)) best.set(rule.kind, { rule, end })
    })
    for (const [kind, { rule, end }] of best) {
      const first = document.tokens[words.tokens[at] ?? 0]
      const last = document.tokens[words.tokens[end - 1] ?? 0]
      if (!first || !last || document.sentences[first.sentence]?.isFurniture) continue
      if (isOtherwise(document, words.tokens[at] ?? 0)) continue
      cues.push({
        kind,
        rule,
        start: first.start,
        end: last.end,
        sentence: first.sentence,
        isAhead: isAhead(words, at),
      })
    }
  }
  return cues
}

const set = (list: string) => new Set(list.split(' '))
/** Words whose neighbours make something else of them: "targets are met", "meeting demand", "a fair share", "press conference". */
const otherwise = new Map<string, { before: ReadonlySet<string>; after: ReadonlySet<string> }>([
  ['met', { before: set('is are be been being was were'), after: set('') }],
  ['meeting', { before: set(''), after: set('them demand needs targets its growing rising local') }],
  ['fair', { before: set(''), after: set('number share price deal amount bit means trade competition') }],
  ['conference', { before: set('press news'), after: set('call') }],
  ['show', { before: set('to will would figures data'), after: set('that') }],
  ['workshop', { before: set(''), after: set('and with where') }],
])

function isOtherwise({ tokens }: Document, at: number): boolean {
  const word = otherwise.get(tokens[at]?.lower ?? '')
  return (
    word !== undefined && (word.before.has(tokens[at - 1]?.lower ?? '') || word.after.has(tokens[at + 1]?.lower ?? ''))
  )
}

function isAhead(words: Words, at: number): boolean {
  for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
    const before = words.entries[back]
    if (before === null) return false
    if (before && before.classes & ahead) return true
  }
  return false
}
