import type { Sector } from '@/domain/sectors'
import { type Cues, see } from '@/extraction/choice'
import type { Document } from '@/extraction/document'
import { isFacility, isFieldHead, type NounPhrase, phraseAround } from '@/extraction/recognizers/noun-phrase'
import type { SectorMention } from '@/extraction/recognizers/sector'
import { isListed, isUmbrella, type Stretch } from './listed'
import type { Scope } from './scope'

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
    const facility = token.kind === 'word' && isFacility(token.lower)
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
      ...phrase,
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

/** Words parted by spaces or hyphens. */
function wordCount(text: string): number {
  let count = 1
  for (let at = 0; at < text.length; at++) if (text[at] === ' ' || text[at] === '-') count++
  return count
}

const set = (list: string) => new Set(list.split(' '))
const agents = set(
  'sectors industries ministries expo forum summit conference fair festival exhibition firm firms group groups company companies developer developers maker makers manufacturer manufacturers engineers specialists workers concern giant operator operators investors fund bank agency authority ministry minister industry sector suppliers customers technicians holdings corporation commission committee association mill-owner trade officials council department experts policy market association economy',
)
const builds = set(
  'build builds building built construct constructing set sets setting establish establishing open opens opening opened put puts putting install develop developing launch start started produce producing make making manufacture produces for',
)
const invests = set(
  'invest investing investment invested interest interested explore exploring opportunities sectors fields areas including like such as plans plan potential of',
)
const owns = set(
  'runs run operates owns owned existing has have already sells largest leading its biggest operator employs sold bought makes maker',
)

/** The cues for and against naming a phrase as one of the lead's projects. */
export function opportunityCues(
  document: Document,
  scope: Scope,
  phrase: OpportunityPhrase,
  counts: PhraseCounts,
  sectors: ReadonlyMap<Sector, number>,
  projectSentences: ReadonlySet<number>,
  listed: readonly Stretch[],
  spans: readonly { start: number; end: number }[],
): Cues {
  const cues: Cues = new Map([['bias', 1]])
  const { sentence } = phrase
  const kind = scope.isOutreach ? 'out' : 'inv'
  const certainty = Math.max(0, ...phrase.sectors.map((sector) => sectors.get(sector) ?? 0))
  see(cues, 'sector', certainty)
  if (certainty > 0.45) see(cues, 'sector-taken')
  if (certainty > 0.45 && phrase.isFacility) see(cues, 'sector-taken&facility')
  see(cues, `tier:${phrase.tier ?? 'none'}`)
  if (phrase.inName) see(cues, 'in-name')
  if (phrase.isFacility) see(cues, 'facility')
  const words = wordCount(phrase.lower)
  see(cues, words === 1 ? 'one-word' : words === 2 ? 'two-words' : words <= 4 ? 'some-words' : 'long')
  if (words === 1 && phrase.isFacility && !phrase.tier) see(cues, 'bare-facility')
  if (agents.has(phrase.head)) see(cues, 'agent')
  if (isUmbrella(document, phrase.next)) see(cues, 'umbrella')
  if (isFieldHead(document.tokens[phrase.next]?.lower ?? '')) see(cues, `field:${kind}`)
  if (spans.some((span) => span.start < phrase.end && span.end > phrase.start)) see(cues, 'investor-name')
  const first = document.tokens[phrase.first]
  if (first && first.shape !== 'lower' && phrase.first > (document.sentences[sentence]?.firstToken ?? 0))
    see(cues, 'capital')
  if (scope.named.has(sentence)) see(cues, 'named')
  else if (scope.referred.has(sentence)) see(cues, 'referred')
  else if (scope.named.has(sentence - 1)) see(cues, 'after-named')
  if (scope.own.has(sentence)) see(cues, `own:${kind}`)
  else see(cues, 'not-own')
  if (scope.others.has(sentence)) see(cues, 'others')
  if (scope.elsewhere.has(sentence)) see(cues, 'elsewhere')
  if (scope.siblings > 1 && scope.destined.has(sentence)) see(cues, 'destined')
  if (isListed(listed, phrase.start, phrase.end) && scope.own.has(sentence)) {
    see(cues, `listed:${kind}`)
    if (phrase.tier === 'sure') see(cues, 'listed-sure')
  }
  if (projectSentences.has(sentence)) see(cues, 'project')
  if (document.sentences[sentence]?.isHeadline) see(cues, `headline:${kind}`)
  const paragraph = document.sentences[sentence]?.paragraph ?? 0
  if (paragraph <= 2) see(cues, 'opening')
  if (paragraph > document.paragraphs.length * 0.6) see(cues, 'closing')
  const inSentence = counts.sentences.get(sentence) ?? 0
  if (inSentence >= 3) see(cues, `list:${kind}`)
  if (phrase.order < 3) see(cues, 'early')
  if ((counts.phrases.get(phrase.lower) ?? 0) > 1) see(cues, 'repeated')
  if ((counts.heads.get(phrase.head) ?? 0) > 1) see(cues, 'head-repeated')
  for (let at = phrase.first - 1; at >= phrase.first - 5 && document.tokens[at]?.sentence === sentence; at--) {
    const word = document.tokens[at]?.lower ?? ''
    if (builds.has(word)) see(cues, 'left:build')
    if (invests.has(word)) see(cues, 'left:invest')
    if (owns.has(word)) see(cues, 'left:own')
  }
  const before = document.tokens[phrase.first - 1]?.lower ?? ''
  if (before === 'a' || before === 'an') see(cues, 'left:a')
  if (before === 'the' || before === 'its' || before === 'this') see(cues, 'left:the')
  if (before === 'in' || before === 'at' || before === 'from') see(cues, 'left:in')
  if (before === 'and' || before === ',') see(cues, 'left:and')
  return cues
}
