import { type Cues, see } from '@/extraction/choice'
import type { Document } from '@/extraction/document'
import { PhraseTrie } from '@/extraction/lexicon/phrases'
import type { Words } from '@/extraction/lexicon/words'
import type { FigureMention } from '@/extraction/recognizers/figure'
import { type FigureCueRule, figureCueRules } from '@/extraction/rules/figure-cues'
import type { Scope } from './scope'

const trie = new PhraseTrie<FigureCueRule>()
for (const rule of figureCueRules) for (const phrase of rule.phrases.split(',')) trie.add(phrase, rule)

/** A cue phrase: its rule and the tokens it covers. */
export interface CueMention {
  readonly rule: FigureCueRule
  readonly first: number
  readonly next: number
}

/** All cue phrases of an article by sentence. */
export function findFigureCues(words: Words, wanted: ReadonlySet<number>): Map<number, CueMention[]> {
  const bySentence = new Map<number, CueMention[]>()
  for (const sentence of wanted) {
    const mentions: CueMention[] = []
    const end = words.sentenceStarts[sentence + 1] ?? words.entries.length
    for (let at = words.sentenceStarts[sentence] ?? 0; at < end; at++) {
      if (!words.entries[at] || !trie.opensAt(words, at)) continue
      trie.eachAt(words, at, (rule, next) => {
        mentions.push({ rule, first: words.tokens[at] ?? 0, next: (words.tokens[next - 1] ?? 0) + 1 })
      })
    }
    bySentence.set(sentence, mentions)
  }
  return bySentence
}

const near = 5
const clause = 60
const breaks = new Set([',', ';', ':', '(', ')', '–', '—'])

/** What the words around a figure say of it, whoever the lead is. */
export function contextCues(document: Document, figure: FigureMention, mentions: readonly CueMention[]): Cues {
  const cues: Cues = new Map()
  const { tokens } = document
  let clauseFirst = figure.first
  while (
    clauseFirst > Math.max(0, figure.first - clause) &&
    tokens[clauseFirst - 1]?.sentence === figure.sentence &&
    !breaks.has(tokens[clauseFirst - 1]?.lower ?? '')
  )
    clauseFirst--
  let clauseNext = figure.next
  while (
    clauseNext < figure.next + clause &&
    tokens[clauseNext]?.sentence === figure.sentence &&
    !breaks.has(tokens[clauseNext]?.lower ?? '')
  )
    clauseNext++
  for (const { rule, first, next } of mentions) {
    if (rule.where === 'sentence') see(cues, rule.id)
    else if (rule.where === 'left' && next <= figure.first && figure.first - next < near)
      see(cues, rule.id, figure.first - next <= 1 ? 1 : 0.7)
    else if (rule.where === 'right' && first >= figure.next - 1 && first - figure.next < near)
      see(cues, rule.id, first - figure.next <= 1 ? 1 : 0.6)
    else if (rule.where === 'clause') {
      const inClause = first >= clauseFirst && next <= clauseNext
      see(cues, inClause ? rule.id : `${rule.id}~`)
    }
  }
  if (tokens[figure.first - 1]?.lower === '(') see(cues, 'bracketed')
  if (document.sentences[figure.sentence]?.isHeadline) see(cues, 'headline')
  return cues
}

/** How the figure stands to one lead: who is named beside it, and what comes first. */
export function pairCues(
  document: Document,
  scope: Scope,
  figure: FigureMention,
  peers: readonly FigureMention[],
  cues: Cues,
): void {
  const { sentence } = figure
  const named = scope.named.has(sentence)
  if (named) see(cues, 'named')
  if (scope.referred.has(sentence)) see(cues, 'referred')
  if (scope.own.has(sentence)) see(cues, 'own')
  else see(cues, 'not-own')
  if (scope.others.has(sentence)) see(cues, named ? 'others-too' : 'others')
  if (scope.placed.has(sentence)) see(cues, 'placed')
  if (scope.destined.has(sentence)) see(cues, 'destined')
  if (scope.elsewhere.has(sentence)) see(cues, 'elsewhere')
  if (scope.leads > 1 && cues.has('total')) see(cues, 'total&many')
  let away = 99
  for (const at of scope.named) if (at <= sentence) away = Math.min(away, sentence - at)
  if (away === 1) see(cues, 'after-named')
  if (away === 2) see(cues, 'two-after-named')
  if (away > 3) see(cues, 'far')
  const order = peers.indexOf(figure)
  if (order === 0) see(cues, 'first-of-kind')
  if (order === 1) see(cues, 'second-of-kind')
  if (order > 2) see(cues, 'late-of-kind')
  const ownPeers = peers.filter(
    (peer) => scope.own.has(peer.sentence) && !document.sentences[peer.sentence]?.isHeadline,
  )
  if (ownPeers[0] === figure) see(cues, 'first-own')
  const namedPeers = peers.filter(
    (peer) => scope.named.has(peer.sentence) && !document.sentences[peer.sentence]?.isHeadline,
  )
  if (namedPeers[0] === figure) see(cues, 'first-named')
  const inSentence = peers.filter((peer) => peer.sentence === sentence)
  if (inSentence.length > 1) see(cues, inSentence[0] === figure ? 'first-in-sentence' : 'later-in-sentence')
  const largest = Math.max(...peers.map((peer) => peer.value))
  if (figure.value === largest && peers.length > 1) see(cues, 'largest')
  if (peers.length === 1) see(cues, 'only-one')
  const twice = peers.some((peer) => peer !== figure && peer.value === figure.value && peer.unit === figure.unit)
  if (twice) see(cues, 'said-twice')
  if (peers.some((peer) => document.sentences[peer.sentence]?.isHeadline && peer.value === figure.value))
    see(cues, 'in-headline-too')
  const paragraph = document.sentences[sentence]?.paragraph ?? 0
  if (paragraph <= 2) see(cues, 'opening')
  if (paragraph > document.paragraphs.length * 0.6) see(cues, 'closing')
}
