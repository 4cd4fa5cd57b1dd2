import type { Document } from '@/extraction/document'
import type { LeadDraft } from '@/extraction/drafts'
import { once } from '@/extraction/gazetteers/name-table'
import { WordList } from '@/extraction/lexicon/word-list'

/** How each sentence of an article stands to one lead. */
export interface Scope {
  /** Sentences that name the investor, or a partner of it. */
  readonly named: ReadonlySet<number>
  /** Sentences that refer to it: "the company". */
  readonly referred: ReadonlySet<number>
  /** Sentences that speak of the lead. */
  readonly own: ReadonlySet<number>
  /** Sentences that name another lead's investor, or one of its places, and not this one. */
  readonly others: ReadonlySet<number>
  /** Sentences that name a place of the lead. */
  readonly placed: ReadonlySet<number>
  /** How many leads there are, and how many share this one's investor. */
  readonly leads: number
  readonly siblings: number
  /** First body sentence that names the investor; -1 where it stands in the headline alone or nowhere. */
  readonly firstNamed: number
  readonly isOutreach: boolean
  /** Sentences that name the lead's country, and those that name the country of another lead of this investor instead. */
  readonly destined: ReadonlySet<number>
  readonly elsewhere: ReadonlySet<number>
  /** Where leads are named, in the order of the text; `isOwn` for this one's investor and partners. */
  readonly namings: readonly Naming[]
}

/** A place where a lead is named. */
export interface Naming {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly isOwn: boolean
}

/** Whose name stands nearest before these words in their sentence, or nearest after them where none does; null where nobody is named. */
export function ownerOf(scope: Scope, sentence: number, start: number): Naming | null {
  let before: Naming | null = null
  for (const naming of scope.namings) {
    if (naming.sentence < sentence) continue
    if (naming.sentence > sentence) break
    if (naming.start > start) return before ?? naming
    before = naming
  }
  return before
}

/** Lays out every draft's scope, in the order of the drafts. */
export function layScopes(document: Document, drafts: readonly LeadDraft[]): Scope[] {
  const namedBy = drafts.map(
    (draft) => new Set(draft.investor?.mentions.filter((m) => !m.isReference).map((m) => m.sentence) ?? []),
  )
  const countries = [...new Set(drafts.map((draft) => draft.destination))]
  const sentencesOf = new Map(
    countries.map((code) => [code, code ? sentencesNaming(document, code) : new Set<number>()]),
  )
  return drafts.map((draft, index) => {
    const destined = sentencesOf.get(draft.destination) ?? new Set<number>()
    const elsewhere = new Set<number>()
    for (const other of drafts)
      if (other.destination !== draft.destination && other.investor?.name === draft.investor?.name)
        for (const sentence of sentencesOf.get(other.destination) ?? [])
          if (!destined.has(sentence)) elsewhere.add(sentence)
    const named = namedBy[index] ?? new Set<number>()
    for (const partner of draft.partners)
      for (const mention of partner.mentions) if (!mention.isReference) named.add(mention.sentence)
    const referred = new Set(draft.investor?.mentions.filter((m) => m.isReference).map((m) => m.sentence) ?? [])
    const own = new Set(draft.sentences)
    const others = new Set<number>()
    const siblings = drafts.filter((other) => other.investor?.name === draft.investor?.name).length
    drafts.forEach((other, at) => {
      if (at === index || other.investor?.name === draft.investor?.name) return
      for (const sentence of namedBy[at] ?? []) if (!named.has(sentence)) others.add(sentence)
    })
    const placed = new Set(draft.places.map((place) => place.sentence))
    let firstNamed = -1
    for (const sentence of [...named].sort((a, b) => a - b))
      if (firstNamed < 0 && !document.sentences[sentence]?.isHeadline) firstNamed = sentence
    const namings = drafts
      .flatMap((other) =>
        [other.investor, ...other.partners].flatMap((cluster) =>
          (cluster?.mentions ?? [])
            .filter(({ isReference }) => !isReference)
            .map(({ start, end, sentence }) => ({
              start,
              end,
              sentence,
              isOwn: other === draft || other.investor?.name === draft.investor?.name,
            })),
        ),
      )
      .sort((a, b) => a.start - b.start || Number(b.isOwn) - Number(a.isOwn))
    return {
      namings,
      named,
      referred: withReferences(document, referred, own),
      own,
      others,
      placed,
      leads: drafts.length,
      siblings,
      firstNamed,
      isOutreach: draft.investor === null,
      destined,
      elsewhere,
    }
  })
}

const countryNames = once(() => new Intl.DisplayNames('en', { type: 'region' }))

const stems = new Map<string, string>()

/** The opening of a country's name that the name and its people share: "kenya", "german". */
function stemOf(code: string): string {
  const known = stems.get(code)
  if (known !== undefined) return known
  const words = (countryNames().of(code) ?? code).toLowerCase().split(/[^\p{L}]+/u)
  const first = words.find((word) => word.length > 3 && word !== 'united') ?? ''
  const stem = first.endsWith('y') ? first.slice(0, -1) : first
  stems.set(code, stem)
  return stem
}

/** Sentences with the country's name in them, or a word that opens as it does: "Kenya", "Kenyan". */
function sentencesNaming(document: Document, code: string): Set<number> {
  const stem = stemOf(code)
  const found = new Set<number>()
  if (!stem) return found
  for (const token of document.tokens)
    if (token.kind === 'word' && token.shape !== 'lower' && token.lower.startsWith(stem)) found.add(token.sentence)
  return found
}

const set = (list: string) => new WordList(list)
const owners = set('the this that his her its their our')
const bodies = set(
  'company group firm delegation investor investors conglomerate consortium fund chain developer carmaker automaker retailer manufacturer maker operator giant miner enterprise corporation lender insurer startup visitors',
)

/** Adds the sentences of the lead that say "the company", "his firm" or "the Chinese delegation". */
function withReferences(document: Document, referred: ReadonlySet<number>, own: ReadonlySet<number>): Set<number> {
  const found = new Set(referred)
  for (const at of own) {
    const sentence = document.sentences[at]
    if (!sentence || found.has(at)) continue
    for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
      if (!owners.holds(document.tokens[token])) continue
      if (bodies.holds(document.tokens[token + 1]) || bodies.holds(document.tokens[token + 2])) found.add(at)
    }
  }
  return found
}
