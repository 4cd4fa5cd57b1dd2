import type { Document } from '@/extraction/document'
import { WordList } from '@/extraction/lexicon/word-list'

/** A stretch of text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const set = (list: string) => new WordList(list)
/** Words of wanting and offering, after which a list names what is wanted or offered. */
const triggers = set(
  'invest investing investment investments invested interest interested explore exploring opportunities opportunity sectors sector fields field areas area potential cooperation collaboration cooperate projects willingness venture ventures focus focusing prospects',
)
/** Words of wanting that take their list without another word: "explore A, B and C". */
const transitive = set('explore exploring eyeing')
const openers = set('in including include includes such of on like namely as between across')
/** Words that gather a list which stands before them: "A, B and C were the sectors that caught his eye". */
const gatherers = set('sectors fields areas items industries things list offered potential scope options subjects')
const reach = 45

/**
 * Where a sentence lists what somebody would put money in: after "investing in", "opportunities in", "including",
 * or before "are the sectors".
 */
export function findListed(document: Document): Stretch[] {
  const { tokens } = document
  const found: Stretch[] = []
  for (const sentence of document.sentences) {
    if (sentence.isFurniture || sentence.isHeadline) continue
    const last = Math.min(sentence.lastToken, sentence.firstToken + 120)
    let listing = -1
    for (let at = sentence.firstToken; at < last; at++) {
      const token = tokens[at]
      if (listing < 0 && triggers.holds(token)) {
        for (let ahead = at + 1; ahead <= at + 4 && ahead < last; ahead++) {
          const next = tokens[ahead]
          if (!openers.holds(next) && next?.lower !== ':') continue
          listing = ahead
          break
        }
        if (listing < 0 && transitive.holds(token)) listing = at
      }
      if (gatherers.holds(token) && at > sentence.firstToken + 3 && isGathered(document, sentence.firstToken, at)) {
        const from = tokens[sentence.firstToken]
        const to = tokens[at]
        if (from && to) found.push({ start: from.start, end: to.start })
      }
    }
    const from = tokens[listing]
    const to = tokens[Math.min(last, listing + reach) - 1]
    if (listing >= 0 && from && to) found.push({ start: from.end, end: to.end })
  }
  return found
}

/** A comma and a form of "be" stand before the gathering word. */
function isGathered(document: Document, first: number, at: number): boolean {
  let commas = 0
  for (let back = at - 1; back >= Math.max(first, at - 40); back--) if (document.tokens[back]?.lower === ',') commas++
  if (commas === 0) return false
  for (let back = at - 1; back >= at - 8 && back > first; back--)
    if (['are', 'were', 'is', 'was'].includes(document.tokens[back]?.lower ?? '')) return true
  return false
}

const policyWords = set(
  'policy policies government plan programme program law act reform reforms strategy target economy country nation ministry',
)

/** Sentences on what the state does: background to a lead unless they name the investor. */
export function findPolicySentences(document: Document): Set<number> {
  const found = new Set<number>()
  for (const token of document.tokens) if (policyWords.holds(token)) found.add(token.sentence)
  return found
}

/** The words after the phrase say what it is made of: "technology (ICT), including telecom towers". */
export function isUmbrella(document: Document, nextToken: number): boolean {
  for (let at = nextToken; at < nextToken + 6; at++) {
    const word = document.tokens[at]?.lower ?? ''
    if (
      word === 'including' ||
      word === 'include' ||
      word === 'includes' ||
      (word === 'such' && document.tokens[at + 1]?.lower === 'as')
    )
      return true
    if (word === '.' || word === 'and') return false
  }
  return false
}

/** The place stands in one of the lists. */
export const isListed = (listed: readonly Stretch[], start: number, end: number) =>
  listed.some((stretch) => start >= stretch.start && end <= stretch.end)
