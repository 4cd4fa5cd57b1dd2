import { WordList } from '@/extraction/lexicon/word-list'
import { functionWords, ofHeads } from '../rules/name-words'
import { portfolios, titleHeads, titleModifiers } from '../rules/titles'
import type { Token } from '../text'

const LONGEST_COMPLEMENT = 14
const complementStops = new Set(
  (
    'company companies group firm bank organisation organization authority board ministry department country province city ' +
    'state-run association chamber council agency body regulator conglomerate developer manufacturer maker unit fund ' +
    "said told who was is are has had have will would met signed added says which that there here firm's company's"
  ).split(' '),
)
/** Heads in the plural: one office of several people. */
export const pluralHeads =
  /^(ministers|presidents|secretaries|directors|ambassadors|ceos|chairmen|founders|co-founders|governors|commissioners|senators)$/

/** A word that leads up to the head of an office: "deputy", "finance". */
export const isRoleWord = (token: Token) =>
  token.kind === 'word' && (titleModifiers.holds(token) || portfolios.holds(token))

/** If a role begins at `from` ("and *chief executive*"), the token after its head; otherwise 0. */
export function roleAfter(tokens: readonly Token[], from: number, sentence: number | undefined): number {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence) return 0
    if (titleHeads.holds(token) && !pluralHeads.test(token.lower)) return at + 1
    if (!isRoleWord(token) && token.lower !== '-') return 0
  }
  return 0
}

/** The end of "for IT and Telecommunication" or "in charge of investment"; `from` where what follows is a name. */
export function complementEnd(tokens: readonly Token[], from: number, sentence: number | undefined): number {
  let at = from + 1
  if (tokens[from]?.lower === 'in') {
    if (tokens[at]?.lower !== 'charge' || tokens[at + 1]?.lower !== 'of') return from
    at += 2
  }
  const to = tokens[from]?.lower === 'to'
  let end = from
  const limit = from + LONGEST_COMPLEMENT
  for (; at < limit; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence) break
    if (token.kind === 'mark' && !isInitials(tokens, at)) {
      const joined = token.lower === ',' || (token.lower === '-' && token.glued)
      const and = tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1
      const next = tokens[and]
      const opensOffice = token.lower === ',' && roleAfter(tokens, at + 1, sentence) > 0
      if (
        joined &&
        !opensOffice &&
        next &&
        next.sentence === sentence &&
        portfolios.holds(next) &&
        next.shape !== 'lower'
      )
        continue
      break
    }
    if (token.shape !== 'lower' && bodyAhead(tokens, at)) break
    if (complementStops.has(token.lower) || (token.shape !== 'lower' && isNamedBody(tokens, at))) break
    if (to && titleHeads.holds(token)) return at + 1
    if (broadHeads.holds(tokens[from - 1]) && token.shape === 'lower' && !functionWords.holds(token)) {
      end = at + 1
      continue
    }
    if (isInitials(tokens, at)) {
      end = at + 1
      continue
    }
    if (portfolios.holds(token) || (token.shape === 'lower' && titleModifiers.holds(token))) {
      end = at + 1
      continue
    }
    if (['the', 'and', '&', 'of', 'for', 'its', 'their', 'prime', 'chief'].includes(token.lower)) continue
    break
  }
  return end
}

const bodyHeads = new WordList(
  'committee ministry authority commission council bank department board agency association chamber company group corporation federation',
)
/** The capitalised words from here run into the name of a body: "State *Committee* of Communications". */
/** Heads of whatever a firm has: "head of *separate accounts*". */
const broadHeads = new WordList('head director manager leader officer vice-president')
/** "P&D", "IT": a department by its letters. */
function isInitials(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.lower === '&') return token.glued
  const besideSign = tokens[at + 1]?.lower === '&' || (tokens[at - 1]?.lower === '&' && token.glued)
  return token.kind === 'word' && besideSign && token.end - token.start <= 2 && token.shape !== 'lower'
}

function bodyAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.shape === 'lower') return false
    if (bodyHeads.holds(token)) return true
  }
  return false
}

function isNamedBody(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return (
    ofHeads.has(word) && !portfolios.has(word) && (tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.lower === 'for')
  )
}
