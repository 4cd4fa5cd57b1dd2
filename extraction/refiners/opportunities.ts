import type { Sector } from '@/domain/sectors'
import type { Document } from '@/extraction/document'
import {
  isFacility,
  isFacilityWord,
  isFieldHead,
  type NounPhrase,
  phraseAround,
} from '@/extraction/recognizers/noun-phrase'
import type { SectorMention } from '@/extraction/recognizers/sector'

/** A phrase that may name a project, with the sectors it speaks of. */
export interface OpportunityPhrase extends NounPhrase {
  readonly sectors: readonly Sector[]
  readonly tier: SectorMention['tier'] | null
  readonly inName: boolean
  readonly isFacility: boolean
  readonly order: number
  /** Its words in lower case. */
  readonly lower: string
}

/** How often each phrase, each head and each sentence's sectors come up among the phrases of an article. */
export interface PhraseCounts {
  readonly phrases: ReadonlyMap<string, number>
  readonly heads: ReadonlyMap<string, number>
  readonly sentences: ReadonlyMap<number, number>
}

/** Counts once what every phrase is compared with. */
export function countPhrases(phrases: readonly OpportunityPhrase[]): PhraseCounts {
  const counts = {
    phrases: new Map<string, number>(),
    heads: new Map<string, number>(),
    sentences: new Map<number, number>(),
  }
  for (const { lower, head, sentence, tier } of phrases) {
    counts.phrases.set(lower, (counts.phrases.get(lower) ?? 0) + 1)
    counts.heads.set(head, (counts.heads.get(head) ?? 0) + 1)
    if (tier && tier !== 'hint') counts.sentences.set(sentence, (counts.sentences.get(sentence) ?? 0) + 1)
  }
  return counts
}

/** More phrases than any article has; a book is read to here. */
const mostPhrases = 200

/** Phrases around sector terms and around the names of works: "telecom towers", "integrated steel works". */
export function candidatePhrases(document: Document, mentions: readonly SectorMention[]): OpportunityPhrase[] {
  const byStart = new Map<number, SectorMention[]>()
  for (const mention of mentions) byStart.set(mention.start, [...(byStart.get(mention.start) ?? []), mention])
  const phrases: OpportunityPhrase[] = []
  let done = 0
  let passed = 0
  for (let at = 0; at < document.tokens.length && phrases.length < mostPhrases; at++) {
    const token = document.tokens[at]
    if (!token || at < done || document.sentences[token.sentence]?.isFurniture) continue
    const told = byStart.get(token.start)
    const facility = isFacilityWord(token)
    if (!told && !facility) continue
    let next = at + 1
    for (const mention of told ?? [])
      while ((document.tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) next++
    const phrase = phraseAround(document, at, next)
    if (!phrase) continue
    while ((mentions[passed]?.end ?? Number.POSITIVE_INFINITY) <= phrase.start) passed++
    const inside: SectorMention[] = []
    for (let index = passed; (mentions[index]?.start ?? Number.POSITIVE_INFINITY) < phrase.end; index++) {
      const mention = mentions[index]
      if (mention && mention.start >= phrase.start && mention.end <= phrase.end) inside.push(mention)
    }
    const tiers = inside.map((mention) => mention.tier)
    phrases.push({
      start: phrase.start,
      end: phrase.end,
      first: phrase.first,
      next: phrase.next,
      sentence: phrase.sentence,
      head: phrase.head,
      sectors: [...new Set(inside.map((mention) => mention.sector))],
      tier: tiers.includes('sure') ? 'sure' : tiers.includes('likely') ? 'likely' : tiers.length ? 'hint' : null,
      inName: inside.length > 0 && inside.every((mention) => mention.inName),
      isFacility: isFacility(phrase.head),
      order: phrases.length,
      lower: document.text.slice(phrase.start, phrase.end).toLowerCase(),
    })
    done = phrase.next
  }
  return phrases
}

const listEnds = new Set([
  'in',
  'for',
  'to',
  'with',
  'by',
  'at',
  'on',
  'as',
  'that',
  'which',
  'is',
  'are',
  'will',
  'said',
  'including',
  'such',
])
const longestList = 16

/** "the telecom sector"; of "ICT (IT), energy and vehicle sectors" each. A field rather than a project. */
export function namesField({ tokens }: Document, { next, sentence }: NounPhrase): boolean {
  if (isFieldHead(tokens[next]?.lower ?? '')) return true
  if (![',', 'and', '('].includes(tokens[next]?.lower ?? '')) return false
  for (let at = next; at < next + longestList && tokens[at]?.sentence === sentence; at++) {
    const word = tokens[at]?.lower ?? ''
    if (isFieldHead(word)) return word.endsWith('s')
    if (listEnds.has(word)) return false
  }
  return false
}
