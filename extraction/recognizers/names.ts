import { countryAt, countryOf } from '../countries'
import type { Document, Sentence } from '../document'
import { functionWords, ofHeads, organisationHeads } from '../rules/name-words'
import { honorifics, nameLikeHonorifics, portfolios } from '../rules/titles'
import type { Token } from '../text'
import { capitalRunEnd, chunkEnd, isCalendar, isCapital } from './name-end'
import { findRoles, type RolePhrase } from './roles'

/** A run of words that a capital marks as a possible name. Its type is found later. */
export interface Chunk {
  /** Token indexes; `last` is after its last token. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** Lower-case words of the name, in order. */
  readonly words: readonly string[]
  /** The honorific before it, "mr", or null. */
  readonly honorific: string | null
}

export interface NamesAndRoles {
  readonly chunks: readonly Chunk[]
  readonly roles: readonly RolePhrase[]
}

/** Cuts the text into roles and name chunks. Linear: every token belongs to one chunk at most. */
export function findNames(document: Document): NamesAndRoles {
  const roles = findRoles(document)
  const inRole = new Uint8Array(document.tokens.length)
  for (const role of roles) inRole.fill(1, role.first, role.last)
  const midCapitals = capitalsInside(document)
  const chunks: Chunk[] = []
  for (const sentence of document.sentences) {
    if (sentence.isFurniture && !sentence.isCaption) continue
    chunkSentence(document, sentence, inRole, midCapitals, chunks)
  }
  return { chunks, roles }
}

/** Words that stand with a capital where no sentence begins, and those that stand in lower case. */
interface WordForms {
  readonly capital: ReadonlySet<string>
  readonly lower: ReadonlySet<string>
}
function capitalsInside(document: Document): WordForms {
  const capital = new Set<string>()
  const lower = new Set<string>()
  for (const sentence of document.sentences) {
    if (sentence.isHeadline) continue
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      const token = document.tokens[at]
      if (token?.kind !== 'word') continue
      if (token.shape === 'lower') lower.add(token.lower)
      else if (at > sentence.firstToken && document.tokens[at - 1]?.kind === 'word') capital.add(token.lower)
    }
  }
  return { capital, lower }
}

function chunkSentence(document: Document, sentence: Sentence, inRole: Uint8Array, forms: WordForms, chunks: Chunk[]) {
  const { tokens } = document
  let at = sentence.firstToken
  while (at < sentence.lastToken) {
    const token = tokens[at]
    if (!isCapital(token) || inRole[at] || isCalendar(tokens, at)) {
      at++
      continue
    }
    const opens = at === sentence.firstToken || isOpener(tokens[at - 1])
    if (functionWords.holds(token) && token.shape !== 'upper' && (opens || sentence.isHeadline)) {
      at++
      continue
    }
    let honorific: string | null = null
    if (honorifics.holds(token) && isCapital(nextWord(tokens, at)) && !nameLikeHonorifics.holds(token)) {
      honorific = token.lower
      at++
      while (
        at < sentence.lastToken &&
        (tokens[at]?.lower === '.' || honorifics.holds(tokens[at])) &&
        !nameLikeHonorifics.holds(tokens[at])
      )
        at++
      if (!isCapital(tokens[at]) || inRole[at]) continue
    }
    if (
      opens &&
      honorific === null &&
      isOrdinary(token, forms) &&
      isCapital(tokens[at + 1]) &&
      !tokens[at + 1]?.glued &&
      !inRole[at + 1]
    ) {
      at++
      continue
    }
    if (opensBody(tokens, at + 1) && !inRole[at + 1] && countryOf(token.lower)?.by === 'demonym') {
      pushChunk(tokens, sentence, at, at + 1, null, chunks)
      at++
      continue
    }
    if (at > sentence.firstToken && inRole[at - 1]) at = splitUnit(tokens, sentence, at, inRole, chunks)
    if (
      tokens[at + 1]?.lower === '-' &&
      tokens[at + 1]?.glued &&
      isOrigin(tokens[at]) &&
      (isOrigin(tokens[at + 2]) || tokens[at]?.lower === 'ex') &&
      tokens[at + 2]?.glued &&
      !opensName(tokens[at + 3])
    ) {
      if (tokens[at]?.lower !== 'ex') pushChunk(tokens, sentence, at, at + 1, null, chunks)
      at += 2
      continue
    }
    const post = postEnd(tokens, at, sentence.lastToken, inRole)
    if (post > at) {
      pushChunk(tokens, sentence, at, post, null, chunks)
      at = post
      continue
    }
    const last = chunkEnd(tokens, at, sentence.lastToken, inRole)
    pushChunk(tokens, sentence, at, last, honorific, chunks)
    at = last
  }
}

/** The sentence's first word when it is an everyday word that this text also writes in lower case. */
const isOrdinary = (token: Token, forms: WordForms) =>
  token.shape === 'title' && forms.lower.has(token.lower) && !forms.capital.has(token.lower) && !portfolios.holds(token)

const isOrigin = (token: Token | undefined) =>
  token !== undefined && (token.lower === 'ex' || ['demonym', 'name'].includes(countryOf(token.lower)?.by ?? ''))
/** "China-Pakistan *Economic* Corridor" is one name; "UK-Turkish bid" is two origins. */
const opensName = (token: Token | undefined) => isCapital(token) && token.shape !== 'none'

/** "Pakistani | Ministry of National Food Security". */
const opensBody = (tokens: readonly Token[], at: number) =>
  isCapital(tokens[at]) && ofHeads.holds(tokens[at]) && tokens[at + 1]?.lower === 'of'

/** "Chairman P&D | Najam Shah": after an office, initials of a department part from the name that follows. */
function splitUnit(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  inRole: Uint8Array,
  chunks: Chunk[],
): number {
  let at = first
  while (at < sentence.lastToken && !inRole[at]) {
    const token = tokens[at]
    const isInitials =
      token &&
      (token.shape === 'upper' ||
        (token.lower === '&' && token.glued) ||
        (token.shape === 'title' && token.end - token.start === 1 && tokens[at + 1]?.lower === '&') ||
        (token.glued && token.shape === 'title' && token.end - token.start === 1) ||
        token.lower === 'unit')
    if (!isInitials || (token.shape === 'upper' && tokens[at + 1]?.lower === '-')) break
    at++
  }
  const name = tokens[at]
  if (at === first || !isCapital(name) || name.shape !== 'title' || !isCapital(tokens[at + 1]) || inRole[at])
    return first
  pushChunk(tokens, sentence, first, at, null, chunks)
  return at
}

function nextWord(tokens: readonly Token[], at: number): Token | undefined {
  const next = tokens[at + 1]
  return next?.lower === '.' ? tokens[at + 2] : next
}

const isOpener = (token: Token | undefined) => token !== undefined && '"“‘:•([—–'.includes(token.lower)

/** "Ambassador to *China* | Khalil Hashmi": the end of the country that an office is to or of, where a person's name follows. */
function postEnd(tokens: readonly Token[], at: number, limit: number, inRole: Uint8Array): number {
  const preposition = tokens[at - 1]?.lower
  if ((preposition !== 'to' && preposition !== 'of') || !inRole[at - 2]) return at
  const ahead = tokens.slice(at, at + 4).map(({ lower }) => lower)
  const found = countryAt(ahead, 0)
  if (found?.phrase.by !== 'name') return at
  const from = at + found.length
  const end = capitalRunEnd(tokens, from, limit, inRole)
  const last = tokens[end - 1]?.lower ?? ''
  const isPerson = end - from >= 2 && end - from <= 4 && !organisationHeads.has(last) && !ofHeads.has(last)
  return isPerson && tokens[end]?.lower !== 'of' ? from : at
}

function pushChunk(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
  honorific: string | null,
  chunks: Chunk[],
) {
  const words: string[] = []
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token && token.kind !== 'mark') words.push(token.lower)
  }
  chunks.push({
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    sentence: sentence.index,
    words,
    honorific,
  })
}
