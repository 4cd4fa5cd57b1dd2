import type { Sector } from '@/domain/sectors'
import { type Cues, see } from '@/extraction/choice'
import type { Document } from '@/extraction/document'
import type { SectorMention } from '@/extraction/recognizers/sector'
import { isListed, type Stretch } from './listed'
import type { Scope } from './scope'

const worth = { sure: 1, likely: 0.5, hint: 0.15 }

/** Told as what somebody does, rather than in a name or an office, as the heading over others, or as what people gather to speak of. */
const isOutright = ({ tier, inName, isUmbrella, setting }: SectorMention) =>
  tier !== 'hint' && !inName && !isUmbrella && setting !== 'office' && setting !== 'gathering'

/** What the sectors of one lead are compared by, counted once. */
export interface SectorField {
  readonly mentions: ReadonlyMap<Sector, readonly SectorMention[]>
  /** How much of each sector is said of this lead. */
  readonly bySector: ReadonlyMap<Sector, number>
  /** The sectors of each sentence, hints aside. */
  readonly distinct: ReadonlyMap<number, ReadonlySet<Sector>>
  /** The first paragraph of the body. */
  readonly first: number
}

/** Counts the sector mentions of one lead. */
export function laySectorField(document: Document, scope: Scope, all: readonly SectorMention[]): SectorField {
  const mentions = new Map<Sector, SectorMention[]>()
  const bySector = new Map<Sector, number>()
  const distinct = new Map<number, Set<Sector>>()
  for (const mention of all) {
    const known = mentions.get(mention.sector)
    if (known) known.push(mention)
    else mentions.set(mention.sector, [mention])
    const inScope = scope.own.has(mention.sentence) && !scope.others.has(mention.sentence)
    const value = worth[mention.tier] * (mention.inName ? 0.5 : 1)
    if (inScope || document.sentences[mention.sentence]?.isHeadline)
      bySector.set(mention.sector, (bySector.get(mention.sector) ?? 0) + value)
    if (mention.tier === 'hint') continue
    const sectors = distinct.get(mention.sentence) ?? new Set<Sector>()
    distinct.set(mention.sentence, sectors.add(mention.sector))
  }
  const first = document.paragraphs.findIndex(
    (paragraph) => (document.sentences[paragraph.firstSentence]?.start ?? 0) >= document.headlineEnd,
  )
  return { mentions, bySector, distinct, first }
}

/** The cues for and against one sector of one lead, from all mentions of the sector outside furniture. */
export function sectorCues(
  document: Document,
  scope: Scope,
  field: SectorField,
  sector: Sector,
  projectSentences: ReadonlySet<number>,
  listed: readonly Stretch[],
  policy: ReadonlySet<number>,
): Cues {
  const cues: Cues = new Map([['bias', 1]])
  const kind = scope.isOutreach ? 'out' : 'inv'
  let total = 0
  let own = 0
  let isTold = false
  const phrases = new Set<string>()
  const sentences = new Set<number>()
  const { bySector, distinct, first } = field
  for (const mention of field.mentions.get(sector) ?? []) {
    const value = worth[mention.tier] * (mention.inName ? 0.5 : 1)
    const inScope = scope.own.has(mention.sentence) && !scope.others.has(mention.sentence)
    total += value
    if (!mention.isUmbrella) {
      phrases.add(mention.rule)
      sentences.add(mention.sentence)
    }
    const { tier } = mention
    const named = scope.named.has(mention.sentence) || scope.referred.has(mention.sentence)
    const sentence = document.sentences[mention.sentence]
    see(cues, `any:${tier}`)
    const isPolicy = policy.has(mention.sentence) && !named && !scope.isOutreach
    if (isOutright(mention) && !isPolicy) {
      isTold = true
      see(cues, `${inScope || sentence?.isHeadline ? 'phrase' : 'phrase-elsewhere'}:${mention.rule}`)
    }
    if (mention.isUmbrella) see(cues, `umbrella:${tier}`)
    if (isPolicy) see(cues, `policy:${tier}`)
    if (mention.setting) see(cues, `${mention.setting}:${tier}`)
    const company = distinct.get(mention.sentence)?.size ?? 1
    if (company >= 3 && !mention.inName) see(cues, `list:${kind}:${tier}`)
    if (company === 1) see(cues, `alone:${tier}`)
    const away = nearest(scope, mention.sentence)
    if (away <= 1 && away > 0) see(cues, `next-to-named:${tier}`)
    if (away > 2) see(cues, `far:${tier}`)
    if (!mention.inName) see(cues, `plain:${tier}`)
    if (sentence?.isHeadline) see(cues, `headline:${tier}`)
    else if (sentence && sentence.paragraph <= first + 1) see(cues, `lead-paragraph:${tier}`)
    if (inScope) own += value
    if (inScope && !mention.inName) see(cues, `own:${tier}`)
    if (named) see(cues, `named:${tier}`)
    if (scope.others.has(mention.sentence)) see(cues, `others:${tier}`)
    if (projectSentences.has(mention.sentence)) see(cues, inScope ? `project:${tier}` : `project-elsewhere:${tier}`)
    if (inScope && isListed(listed, mention.start, mention.end)) {
      see(cues, `listed:${kind}:${tier}`)
      if (named) see(cues, `listed-named:${tier}`)
    }
    if (scope.placed.has(mention.sentence) && inScope) see(cues, `placed:${tier}`)
  }
  if (!isTold) see(cues, 'untold')
  see(cues, 'total', Math.log1p(total))
  see(cues, 'own', Math.log1p(own))
  see(cues, 'phrases', Math.log1p(phrases.size))
  see(cues, 'sentences', Math.log1p(sentences.size))
  const mine = bySector.get(sector) ?? 0
  const most = Math.max(0, ...bySector.values())
  const sum = [...bySector.values()].reduce((a, b) => a + b, 0)
  if (most > 0) {
    see(cues, `share:${kind}`, mine / most)
    see(cues, `part:${kind}`, mine / sum)
    if (mine === most) see(cues, `top:${kind}`)
  }
  see(cues, `kind:${kind}`)
  see(cues, `is:${sector}`, 0.5)
  return cues
}

/** Sentences between this one and the next that names the investor; large when none does. */
function nearest(scope: Scope, sentence: number): number {
  let least = 99
  for (const named of scope.named) least = Math.min(least, Math.abs(named - sentence))
  return least
}
