import type { Sector } from '@/domain/sectors'
import { sectorCodes } from '@/domain/sectors'
import { type Document, wordsOf } from '@/extraction/document'
import { PhraseTrie } from '@/extraction/lexicon/phrases'
import { WordList } from '@/extraction/lexicon/word-list'
import type { Words } from '@/extraction/lexicon/words'
import { isUmbrella } from '@/extraction/refiners/listed'
import { noSectorPhrases, sectorPhrases } from '@/extraction/rules/sector-phrases'

export type Tier = 'sure' | 'likely' | 'hint'

/** A phrase that tells a sector, where it stands. `places` are words, `start` and `end` offsets into the text. */
export interface SectorMention {
  readonly sector: Sector
  readonly tier: Tier
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** Part of a capitalised name, as in "Ministry of Energy". */
  readonly inName: boolean
  readonly setting: Setting | null
  /** What follows says what it is made of. */
  readonly isUmbrella: boolean
}

/**
 * What the words beside the phrase make of it: the trade a company is in ("phone manufacturer"), an office ("minister of
 * energy"), a plant ("magnet factory"), a place where something else stands ("in the industrial park"), what people gather to
 * speak of ("a conference on AI"), a field named as one.
 */
export type Setting = 'trade' | 'office' | 'plant' | 'location' | 'gathering' | 'field'

interface SectorRow {
  sector: Sector | null
  tier: Tier
  rule: string
}

const trie = new PhraseTrie<SectorRow>()
const tiers = ['sure', 'likely', 'hint'] as const
const slug = (phrase: string) => phrase.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
for (const sector of sectorCodes)
  for (const tier of tiers)
    for (const part of sectorPhrases[sector][tier].split(',')) {
      const phrase = part.trim()
      if (phrase) trie.add(phrase, { sector, tier, rule: `sector.${sector}.${slug(phrase)}` })
    }
for (const part of noSectorPhrases.split(',')) trie.add(part, { sector: null, tier: 'hint', rule: 'sector.none' })

/** "telecom towers and data centres" → telecom, data-centres. The longest phrase at each place; none overlap. */
export function findSectors(document: Document, words: Words): SectorMention[] {
  const mentions: SectorMention[] = []
  for (let at = 0; at < words.entries.length; ) {
    const match = words.entries[at] ? trie.longestAt(words, at) : null
    if (!match) {
      at++
      continue
    }
    const first = document.tokens[words.tokens[at] ?? 0]
    const last = document.tokens[words.tokens[match.end - 1] ?? 0]
    if (first && last && !isPronoun(document, words, at, match.end)) {
      const inName =
        first.shape === 'title' && last.shape === 'title' && first.start > sentenceStart(document, first.sentence)
      const setting = settingOf(document, words.tokens[at] ?? 0, (words.tokens[match.end - 1] ?? 0) + 1)
      for (const row of match.rows)
        if (row.sector)
          mentions.push({
            sector: row.sector,
            tier: row.tier,
            rule: row.rule,
            start: first.start,
            end: last.end,
            sentence: first.sentence,
            inName,
            setting,
            isUmbrella: isUmbrella(document, (words.tokens[match.end - 1] ?? 0) + 1),
          })
    }
    at = match.end
  }
  const isIct = (mention: SectorMention) => ictFamily.test(document.text.slice(mention.start, mention.end))
  const ictIsBroad = mentions.some((mention) => mention.isUmbrella && isIct(mention))
  return mentions.map((mention) =>
    mention.isUmbrella || (ictIsBroad && isIct(mention)) ? { ...mention, tier: 'hint', isUmbrella: true } : mention,
  )
}

/** "ICT, including telecom towers": the broad word only hints at its own sector, here and where else it stands. */
const ictFamily = /^(ict|it|information (and communications? )?technology)\b/i
const capitals = new Set(['it', 'led', 'ict', 'ai', 'pos', 'bess', 'ems'])
const sentenceStart = (document: Document, sentence: number) => document.sentences[sentence]?.start ?? 0

/** "it" and "led" are pronouns unless they stand in capitals. */
function isPronoun(document: Document, words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = document.tokens[words.tokens[at] ?? 0]
    if (token && capitals.has(token.lower) && token.shape !== 'upper') return true
  }
  return false
}

const set = (list: string) => new WordList(list)
const trades = set(
  'company companies group firm firms giant maker makers manufacturer manufacturers producer operator developer specialist business concern conglomerate player supplier provider chain trader brand heavyweight house',
)
const offices = set(
  'minister ministry secretary department authority council commission board chairman director commissioner officer adviser association chamber institute bank division agency',
)
const plants = set(
  'plant plants factory factories mill mills facility facilities project projects park parks hub complex works unit venture centre center centres centers production manufacturing line lines assembly network infrastructure terminal farm farms',
)
const fields = set(
  'sector sectors industry industries field fields area areas opportunities potential technologies technology',
)
const manyFields = set('sectors industries fields areas')
const listEnds = set(
  'in of for on to with from by at as is are was were has have had will would which that who while where when but the a an its their',
)
const gatherings = set('conference forum summit expo exhibition seminar workshop fair symposium congress webinar')
const locatives = set('in at within inside near on from beside')

/** Looks two words to either side of the tokens `from` to `to`. */
function settingOf(document: Document, from: number, to: number): Setting | null {
  const word = wordsOf(document.tokens, { firstToken: 0, lastToken: document.tokens.length })
  for (let at = from - 1; at >= from - 5 && at >= 0; at--) {
    if (offices.has(word(at)) && document.tokens[at]?.shape === 'title') return 'office'
    if (word(at) === '.' || word(at) === ',') break
  }
  if (offices.has(word(to)) && document.tokens[to]?.shape === 'title') return 'office'
  if (gatherings.has(word(to)) || isGathered(word, from)) return 'gathering'
  for (let at = to - 1; at <= to + 1; at++) {
    if (plants.has(word(at))) return locationBefore(document, from) ? 'location' : 'plant'
    if (trades.has(word(at))) return 'trade'
    if (fields.has(word(at))) return 'field'
  }
  if (isListedField(word, to)) return 'field'
  return locationBefore(document, from) ? 'location' : null
}

/** "*ICT*, energy and electric vehicle sectors": the noun at the end of a list is said of all in it. */
function isListedField(word: (at: number) => string, to: number): boolean {
  if (!/^(,|and|&)$/.test(word(to))) return false
  for (let at = to + 1; at < to + 12; at++) {
    if (manyFields.has(word(at))) return true
    if (!/^([a-z]+|,|&|-|\(|\))$/.test(word(at)) || listEnds.has(word(at))) return false
  }
  return false
}

/** "a conference on …", "the world summit on energy and …" */
function isGathered(word: (at: number) => string, from: number): boolean {
  for (let at = from - 1; at >= from - 6 && at >= 0; at--) {
    if (gatherings.has(word(at))) return /^(on|for|of|about)$/.test(word(at + 1))
    if (word(at) === '.' || word(at) === ';') return false
  }
  return false
}

function locationBefore(document: Document, from: number): boolean {
  for (let at = from - 1; at >= from - 4 && at >= 0; at--) {
    const token = document.tokens[at]
    if (token?.kind !== 'word') return false
    if (locatives.has(token.lower)) return true
  }
  return false
}
