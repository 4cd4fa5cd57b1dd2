import { countryOf } from '../countries'
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
import { portfolios } from '../rules/titles'
import type { Token } from '../text'
import { commonWords as words } from './common-words'

const LONGEST_NAME = 16
const ownPossessives = new Set(
  'people women men children farmers lloyd moody mcdonald sotheby christie domino nando hardee kellogg levi macy wendy sainsbury lay workers girls boys king queen'.split(
    ' ',
  ),
)
/** A word that a capital marks as a possible name. */
type Word = Token & { readonly kind: 'word' }
export const isCapital = (token: Token | undefined): token is Word =>
  token?.kind === 'word' && (token.shape === 'title' || token.shape === 'upper' || token.shape === 'mixed')

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

/** A day or a month, where it is no name. */
export function isCalendar(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (weekdays.holds(token) && token.lower !== 'sun') return true
  if (!months.holds(token)) return false
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

/** The end of the capitalised words from here. */
export function capitalRunEnd(tokens: readonly Token[], from: number, stop: number, inRole: Uint8Array): number {
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
export function chunkEnd(tokens: readonly Token[], first: number, limit: number, inRole: Uint8Array): number {
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
        innerParticles.holds(next) &&
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
      const goesOn = legalForms.has(head) || head === 'co' ? legalForms.holds(next) || next?.lower === 'co' : true
      if (abbreviates && goesOn && isCapital(next) && !inRole[last + 1] && (short > 1 || !next.glued)) {
        head = next.lower
        last += 2
        continue
      }
      if (
        abbreviates &&
        (legalForms.has(head) || head === 'co') &&
        next?.lower === ',' &&
        legalForms.holds(tokens[last + 2])
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
      legalForms.holds(next) &&
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
      legalForms.holds(tokens[last + 3]) &&
      last + 3 < stop
    ) {
      last += 4
      head = tokens[last - 1]?.lower ?? head
      continue
    }
    if (token.lower === '(' && ['pvt', 'private', 'pty'].includes(next?.lower ?? '')) {
      let close = last + 2
      while (close < stop && (tokens[close]?.lower === '.' || tokens[close]?.lower === ')')) close++
      if (isCapital(tokens[close]) && legalForms.holds(tokens[close])) {
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
        (organisationHeads.holds(tokens[ownEnd - 1]) && words.has(head) && words.has(after)) ||
        (directions.has(head) && directions.has(after))
      const opensOwn =
        organisationHeads.holds(tokens[last - 1]) && ofHeads.has(after) && tokens[last + 2]?.lower === 'of'
      const fits =
        ofOpen || organisationHeads.has(head) || portfolios.has(head) || words.has(head) || directions.has(head)
      if (organised && fits && !opensOwn) {
        last += 2
        head = after
        continue
      }
      break
    }
    if (token.lower === ',' && ofOpen && isCapital(next) && portfolios.holds(next) && portfolios.has(head)) {
      last += 2
      head = next.lower
      continue
    }
    if (innerParticles.holds(token) && isCapital(next) && !inRole[last + 1]) {
      if (token.lower === 'e' || token.lower === 'y' || !functionWords.holds(token)) {
        last += 2
        head = next.lower
        continue
      }
    }
    break
  }
  if (lowerHeads.holds(tokens[last]) && last < limit && tokens[last]?.shape === 'lower' && !tokens[last]?.glued) {
    const after = tokens[last + 1]
    const isDemonym =
      last <= first + 2 &&
      /^(group|company|consortium|holdings|corporation|department)$/.test(tokens[last]?.lower ?? '') &&
      countryOf(phraseOf(tokens, first, last)) !== undefined
    if (legalForms.holds(after)) return last + 2
    if (!isCapital(after) && !isDemonym) return last + 1
  }
  return last
}
