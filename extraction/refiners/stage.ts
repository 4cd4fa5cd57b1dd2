import type { Stage } from '@/domain/stages'
import { type Cues, see } from '@/extraction/choice'
import type { Document } from '@/extraction/document'
import type { StageMention } from '@/extraction/recognizers/stage-cue'
import { isEveryday } from './near-words'
import type { Scope } from './scope'

/** The stages that an investor's lead can be at. */
export const investorStages = [
  'interest',
  'talks',
  'mou',
  'agreement',
  'construction',
  'operational',
  'withdrawn',
] as const satisfies readonly Stage[]

const reach = { named: 1, headline: 0.9, referred: 0.95, after: 0.85, own: 0.7, common: 0.4, others: 0.1 }

/** How much a phrase in this sentence bears on the lead. 0 for furniture. */
export function bearing(document: Document, scope: Scope, at: number): number {
  const sentence = document.sentences[at]
  if (!sentence || sentence.isFurniture) return 0
  if (scope.elsewhere.has(at)) return reach.others
  if (scope.others.has(at)) return reach.others
  if (sentence.isHeadline) return scope.leads > scope.siblings ? (scope.named.has(at) ? 1 : 0.3) : reach.headline
  if (scope.siblings > 1 && scope.destined.has(at) && scope.own.has(at)) return reach.named
  if (scope.named.has(at)) return reach.named
  if (scope.referred.has(at)) return reach.referred
  if (scope.named.has(at - 1) && scope.own.has(at)) return reach.after
  if (scope.own.has(at)) return reach.own
  return reach.common
}

/** How much a single phrase counts beside the group that it belongs to, and a single word beside a phrase. */
const PHRASE = 0.5
const WORD = 0.3
/** How much a sentence has to bear on a lead for its words to count. */
const CLOSE = 0.8

/** What a phrase tells: by its group, and by itself, each with how much it counts. */
export const tellingOf = ({ row, modality }: StageMention): [cue: string, share: number][] => [
  [`${row.group}.${modality}`, 1],
  [`phrase:${row.id}.${modality}`, PHRASE],
]

/** The everyday words of the sentences that speak of the lead most closely, each with how much its best one bears on it. */
function wordsOf(document: Document, scope: Scope): Map<string, number> {
  const words = new Map<string, number>()
  for (const { index, firstToken, lastToken } of document.sentences) {
    const strength = bearing(document, scope, index)
    if (strength < CLOSE) continue
    for (let at = firstToken; at < lastToken; at++) {
      const token = document.tokens[at]
      if (!token || !isEveryday(token) || (words.get(token.lower) ?? 0) >= strength) continue
      words.set(token.lower, strength)
    }
  }
  return words
}

/**
 * What the text says of how far one lead has come: its phrases by group and modality and each by itself, and the words
 * around them, each as strong as its best sighting.
 */
export function stageCues(document: Document, scope: Scope, mentions: readonly StageMention[]): Cues {
  const cues: Cues = new Map([['bias', 1]])
  for (const mention of mentions) {
    const strength = bearing(document, scope, mention.sentence)
    if (strength === 0) continue
    for (const [cue, share] of tellingOf(mention)) see(cues, cue, strength * share)
    if (document.sentences[mention.sentence]?.isHeadline && strength > 0.5) see(cues, `headline:${mention.row.group}`)
  }
  for (const [word, strength] of wordsOf(document, scope)) see(cues, `word:${word}`, strength * WORD)
  if (scope.leads > 1) see(cues, 'many')
  if (scope.leads > 4) see(cues, 'crowd')
  return cues
}

/** The cues as one candidate for each stage: every name is told apart by the stage it speaks for. */
export function stageCandidates(cues: Cues): Cues[] {
  return investorStages.map((stage) => new Map([...cues].map(([name, strength]) => [`${stage}|${name}`, strength])))
}
