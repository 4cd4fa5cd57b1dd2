import type { Sector } from '@/domain/sectors'
import { type Cues, see } from '@/extraction/choice'
import type { Ground } from '@/extraction/ground'
import type { StageMention } from '@/extraction/recognizers/stage-cue'
import { deedCues } from './deed-cues'
import { isListed, isUmbrella } from './listed'
import { namesField, type OpportunityPhrase, type PhraseCounts } from './opportunities'
import { ownerOf, type Scope } from './scope'

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

const lengths = ['one-word', 'one-word', 'two-words', 'some-words', 'some-words']

/** What is the same for all phrases of one lead, gathered once. */
export interface PhraseField {
  readonly lead: number
  readonly scope: Scope
  readonly counts: PhraseCounts
  readonly sectors: ReadonlyMap<Sector, number>
  /** Order of each phrase among those in the lead's own sentences. */
  readonly ownOrder: ReadonlyMap<OpportunityPhrase, number>
  /** Where the investor is named. */
  readonly names: readonly { start: number; end: number; sentence: number }[]
  /** The figures of each sentence. */
  readonly figures: ReadonlyMap<number, readonly { start: number; end: number; what: string }[]>
  /** What the sentences say of how far things have come. */
  readonly stages: ReadonlyMap<number, readonly StageMention[]>
  /** The words of the headline. */
  readonly headline: ReadonlySet<string>
}

/** Gathers what the phrases of one lead are weighed by; null for a lead that is not there. */
export function layPhraseField(
  ground: Ground,
  lead: number,
  phrases: readonly OpportunityPhrase[],
  counts: PhraseCounts,
  sectors: ReadonlyMap<Sector, number>,
): PhraseField | null {
  const scope = ground.scopes[lead]
  if (!scope) return null
  const ownOrder = new Map<OpportunityPhrase, number>()
  for (const phrase of phrases)
    if (scope.own.has(phrase.sentence) && !ground.document.sentences[phrase.sentence]?.isHeadline)
      ownOrder.set(phrase, ownOrder.size)
  const names = ground.drafts[lead]?.investor?.mentions.filter((mention) => !mention.isReference) ?? []
  const figures = bySentence(ground.figures.slice(0, ground.weighable))
  const headline = new Set<string>()
  for (const token of ground.document.tokens) {
    if (token.start >= ground.document.headlineEnd) break
    headline.add(token.lower)
  }
  return { lead, scope, counts, sectors, ownOrder, names, figures, stages: bySentence(ground.stages), headline }
}

function bySentence<Row extends { sentence: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const map = new Map<number, Row[]>()
  for (const row of rows) {
    const known = map.get(row.sentence)
    if (known) known.push(row)
    else map.set(row.sentence, [row])
  }
  return map
}

/** The cues for and against naming a phrase as one of the lead's projects. */
export function opportunityCues(ground: Ground, field: PhraseField, phrase: OpportunityPhrase): Cues {
  const { document, listed, projects } = ground
  const { scope, counts, sectors } = field
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
  see(cues, lengths[words] ?? 'long')
  if (words === 1 && phrase.isFacility && !phrase.tier) see(cues, 'bare-facility')
  if (agents.has(phrase.head)) see(cues, 'agent')
  if (isUmbrella(document, phrase.next)) see(cues, 'umbrella')
  if (namesField(document, phrase)) see(cues, `field:${kind}`)
  if (field.names.some((name) => name.start < phrase.end && name.end > phrase.start)) see(cues, 'investor-name')
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
  if (projects.has(sentence)) see(cues, 'project')
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
  standingCues(field, phrase, cues)
  see(cues, `head:${phrase.head}`, HEAD)
  if (!document.sentences[sentence]?.isHeadline) headlineCues(field, phrase, cues)
  deedCues(field.stages.get(sentence) ?? noStages, phrase, cues)
  return cues
}

/** How much the head's own word counts beside what kind of word it is. */
const HEAD = 0.7
const noStages: readonly StageMention[] = []

/** Words of the phrase that the headline has, too. */
function headlineCues({ headline }: PhraseField, { head, lower }: OpportunityPhrase, cues: Cues): void {
  if (headline.has(head)) see(cues, 'head-in-headline')
  const words = lower.split(/[ -]/)
  words.pop()
  if (words.some((word) => headline.has(word))) see(cues, 'words-in-headline')
}

/** Where the phrase stands among the lead's sentences, and what is said beside it. */
function standingCues(field: PhraseField, phrase: OpportunityPhrase, cues: Cues): void {
  const order = field.ownOrder.get(phrase)
  if (order !== undefined) see(cues, order < 4 ? `own-${order}` : order < 8 ? 'own-later' : 'own-late')
  for (const { start, end, what } of field.figures.get(phrase.sentence) ?? []) {
    if (end <= phrase.start && phrase.start - end < 8) see(cues, `figure-left:${what}`)
    else if (start >= phrase.end && start - phrase.end < 30) see(cues, `figure-right:${what}`)
    else see(cues, `figure:${what}`)
  }
  const owner = ownerOf(field.scope, phrase.sentence, phrase.start)
  if (owner) see(cues, owner.isOwn ? 'nearest-own' : 'nearest-other')
  for (const name of field.names) {
    if (name.sentence !== phrase.sentence) continue
    see(
      cues,
      name.end <= phrase.start ? (phrase.start - name.end < 60 ? 'soon-after-name' : 'after-name') : 'before-name',
    )
  }
}
