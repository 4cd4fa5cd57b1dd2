import { countryOf } from '../countries'
import type { Document, Sentence } from '../document'
import {
  functionWords,
  innerParticles,
  legalForms,
  lowerHeads,
  months,
  ofHeads,
  organisationHeads,
  weekdays,
} from '../rules/name-words'
import { honorifics, nameLikeHonorifics, portfolios } from '../rules/titles'
import type { Token } from '../text'
import { commonWords as words } from './common-words'
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

const LONGEST_NAME = 16
const ownPossessives = new Set(
  'people women men children farmers lloyd moody mcdonald sotheby christie domino nando hardee kellogg levi macy wendy sainsbury lay workers girls boys king queen'.split(
    ' ',
  ),
)
type Word = Token & { readonly kind: 'word' }
const isCapital = (token: Token | undefined): token is Word =>
  token?.kind === 'word' && (token.shape === 'title' || token.shape === 'upper' || token.shape === 'mixed')

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
    if (functionWords.has(token.lower) && token.shape !== 'upper' && (opens || sentence.isHeadline)) {
      at++
      continue
    }
    let honorific: string | null = null
    if (honorifics.has(token.lower) && isCapital(nextWord(tokens, at)) && !nameLikeHonorifics.has(token.lower)) {
      honorific = token.lower
      at++
      while (
        at < sentence.lastToken &&
        (tokens[at]?.lower === '.' || honorifics.has(tokens[at]?.lower ?? '')) &&
        !nameLikeHonorifics.has(tokens[at]?.lower ?? '')
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
    if (countryOf(token.lower)?.by === 'demonym' && opensBody(tokens, at + 1) && !inRole[at + 1]) {
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
    const last = chunkEnd(tokens, at, sentence.lastToken, inRole)
    pushChunk(tokens, sentence, at, last, honorific, chunks)
    at = last
  }
}

/** Heads after which "of" tells where the body is at home rather than what it is called. */
const homedHeads = new Set([
  'group',
  'company',
  'corporation',
  'university',
  'club',
  'school',
  'college',
  'house',
  'hospital',
  'museum',
])
/** "Sichuan Litong Food Group | of China", "Investment Committee | of the Ministry of Foreign Affairs". */
function endsBeforeOf(tokens: readonly Token[], first: number, last: number, after: Token | undefined): boolean {
  const words = last - first
  const head = tokens[last - 1]?.lower ?? ''
  if (words >= 2 && homedHeads.has(head)) return true
  return words >= 2 && after !== undefined && /^(ministry|board|international|government|federation)$/.test(after.lower)
}

/** The sentence's first word when it is an everyday word that this text also writes in lower case. */
const isOrdinary = (token: Token, forms: WordForms) =>
  token.shape === 'title' &&
  forms.lower.has(token.lower) &&
  !forms.capital.has(token.lower) &&
  !portfolios.has(token.lower)

const isOrigin = (token: Token | undefined) =>
  token !== undefined && (token.lower === 'ex' || ['demonym', 'name'].includes(countryOf(token.lower)?.by ?? ''))
/** "China-Pakistan *Economic* Corridor" is one name; "UK-Turkish bid" is two origins. */
const opensName = (token: Token | undefined) => isCapital(token) && token.shape !== 'none'

/** "Pakistani | Ministry of National Food Security". */
const opensBody = (tokens: readonly Token[], at: number) =>
  isCapital(tokens[at]) && ofHeads.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of'

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

function isCalendar(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (weekdays.has(token.lower) && token.lower !== 'sun') return true
  if (!months.has(token.lower)) return false
  if (
    token.lower !== 'march' &&
    token.lower !== 'may' &&
    token.lower !== 'jan' &&
    token.lower !== 'april' &&
    token.lower !== 'june'
  )
    return true
  return (
    tokens[at + 1]?.kind === 'number' ||
    tokens[at - 1]?.kind === 'number' ||
    tokens[at - 1]?.shape === 'lower' ||
    tokens[at - 1]?.lower === ','
  )
}

const directions = new Set(['north', 'south', 'east', 'west', 'central', 'northern', 'southern', 'eastern', 'western'])

function capitalRunEnd(tokens: readonly Token[], from: number, stop: number, inRole: Uint8Array): number {
  let at = from
  while (at < stop && isCapital(tokens[at]) && !inRole[at]) at++
  return at
}

const phraseOf = (tokens: readonly Token[], first: number, last: number) =>
  tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ')

/** How far the name that begins at `first` goes. */
function chunkEnd(tokens: readonly Token[], first: number, limit: number, inRole: Uint8Array): number {
  let last = first + 1
  let head = tokens[first]?.lower ?? ''
  let ofOpen = false
  const stop = Math.min(limit, first + LONGEST_NAME)
  while (last < stop) {
    const token = tokens[last]
    if (!token || inRole[last]) break
    const next = tokens[last + 1]
    if (isCapital(token)) {
      if (isCalendar(tokens, last)) break
      head = token.lower
      last++
      continue
    }
    if (token.glued && token.kind === 'number') {
      last++
      continue
    }
    if (
      token.kind === 'number' &&
      token.end - token.start <= 2 &&
      isCapital(next) &&
      !isCalendar(tokens, last + 1) &&
      !next.glued
    ) {
      last += 2
      head = next.lower
      continue
    }
    if (token.lower === '-' && token.glued && next?.glued && last + 1 < stop) {
      if (isCapital(next) && !inRole[last + 1]) {
        head = next.lower
        last += 2
        continue
      }
      if (
        innerParticles.has(next.lower) &&
        tokens[last + 2]?.lower === '-' &&
        isCapital(tokens[last + 3]) &&
        last + 3 < stop
      ) {
        head = tokens[last + 3]?.lower ?? head
        last += 4
        continue
      }
      if (next.kind === 'number' && last + 1 < stop) {
        last += 2
        continue
      }
      break
    }
    if (token.lower === '.' && token.glued) {
      const short = (tokens[last - 1]?.end ?? 0) - (tokens[last - 1]?.start ?? 0)
      const abbreviates =
        short === 1 || legalForms.has(head) || ['co', 'st', 'md', 'mt', 'ft', 'j.v', 'jr'].includes(head)
      const goesOn =
        legalForms.has(head) || head === 'co' ? legalForms.has(next?.lower ?? '') || next?.lower === 'co' : true
      if (abbreviates && goesOn && isCapital(next) && !inRole[last + 1] && (short > 1 || !next.glued)) {
        head = next.lower
        last += 2
        continue
      }
      if (
        abbreviates &&
        (legalForms.has(head) || head === 'co') &&
        next?.lower === ',' &&
        legalForms.has(tokens[last + 2]?.lower ?? '')
      ) {
        last += 3
        continue
      }
      if ((legalForms.has(head) || head === 'co') && last + 1 < limit) return last + 1
      break
    }
    if (
      token.lower === ',' &&
      isCapital(next) &&
      legalForms.has(next.lower) &&
      next.lower !== 'as' &&
      next.lower !== 'se'
    ) {
      last += 2
      head = next.lower
      continue
    }
    if (
      token.lower === '(' &&
      isCapital(next) &&
      tokens[last + 2]?.lower === ')' &&
      legalForms.has(tokens[last + 3]?.lower ?? '') &&
      last + 3 < stop
    ) {
      last += 4
      head = tokens[last - 1]?.lower ?? head
      continue
    }
    if (token.lower === '(' && ['pvt', 'private', 'pty'].includes(next?.lower ?? '')) {
      let close = last + 2
      while (close < stop && (tokens[close]?.lower === '.' || tokens[close]?.lower === ')')) close++
      if (isCapital(tokens[close]) && legalForms.has(tokens[close]?.lower ?? '')) {
        last = close + 1
        continue
      }
      break
    }
    if (token.lower === "'s" || token.lower === "'") {
      if (token.glued && isCapital(next) && !inRole[last + 1] && ownPossessives.has(head)) {
        last += 1
        continue
      }
      break
    }
    if ((token.lower === '&' || token.lower === '+') && isCapital(next) && !inRole[last + 1]) {
      last += 2
      head = next.lower
      continue
    }
    if (token.lower === 'of' || token.lower === 'for' || token.lower === 'on' || token.lower === 'in') {
      const skip = tokens[last + 1]?.lower === 'the' ? 2 : 1
      const after = tokens[last + skip]
      const joins = token.lower !== 'in' && ofHeads.has(head) && !endsBeforeOf(tokens, first, last, after)
      if (joins && isCapital(after) && !isCalendar(tokens, last + skip) && !inRole[last + skip]) {
        ofOpen = true
        last += skip + 1
        head = after.lower
        continue
      }
      break
    }
    if (token.lower === 'and' && isCapital(next) && !inRole[last + 1]) {
      const after = next.lower
      const ownEnd = capitalRunEnd(tokens, last + 1, stop, inRole)
      const organised =
        organisationHeads.has(after) ||
        portfolios.has(after) ||
        (organisationHeads.has(tokens[ownEnd - 1]?.lower ?? '') && words.has(head) && words.has(after)) ||
        (directions.has(head) && directions.has(after))
      const opensOwn =
        organisationHeads.has(tokens[last - 1]?.lower ?? '') && ofHeads.has(after) && tokens[last + 2]?.lower === 'of'
      const fits =
        ofOpen || organisationHeads.has(head) || portfolios.has(head) || words.has(head) || directions.has(head)
      if (organised && fits && !opensOwn) {
        last += 2
        head = after
        continue
      }
      break
    }
    if (token.lower === ',' && ofOpen && isCapital(next) && portfolios.has(next.lower) && portfolios.has(head)) {
      last += 2
      head = next.lower
      continue
    }
    if (innerParticles.has(token.lower) && isCapital(next) && !inRole[last + 1]) {
      if (token.lower === 'e' || token.lower === 'y' || !functionWords.has(token.lower)) {
        last += 2
        head = next.lower
        continue
      }
    }
    break
  }
  if (
    lowerHeads.has(tokens[last]?.lower ?? '') &&
    last < limit &&
    tokens[last]?.shape === 'lower' &&
    !tokens[last]?.glued
  ) {
    const after = tokens[last + 1]
    const isDemonym =
      last <= first + 2 &&
      /^(group|company|consortium|holdings|corporation|department)$/.test(tokens[last]?.lower ?? '') &&
      countryOf(phraseOf(tokens, first, last)) !== undefined
    if (legalForms.has(after?.lower ?? '')) return last + 2
    if (!isCapital(after) && !isDemonym) return last + 1
  }
  return last
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
