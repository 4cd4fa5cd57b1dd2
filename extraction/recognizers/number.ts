import type { Token } from '@/extraction/document'
import { WordList } from '@/extraction/lexicon/word-list'

/** A number as written: its value, the token after it, and whether a word such as "million" scales it. */
export interface ReadNumber {
  readonly value: number
  readonly next: number
  readonly scaled: boolean
  /** Written in words, as in "two billion". */
  readonly spelled: boolean
}

const scales = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['m', 1e6],
  ['mm', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['cr', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
])
/** Short scales count only where they touch the number, or where a sign of money stands before it: "5m", "$5 m", never "5 m". */
const gluedOnly = new Set(['k', 'm', 'b', 'mm'])
const small = new Map<string, number>(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
)
const tens = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at): [string, number] => [word, (at + 2) * 10]),
)

const openers = new WordList([...small.keys(), ...tens.keys(), 'half', 'a', 'an', 'dozen'].join(' '))

/** Reads "1,200", "1.5bn", "10 000", "60.5 lakh", "sixty million", "half a billion", "a dozen" at this token; null for no number. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') return readDigits(tokens, at, token)
  if (token.kind !== 'word') return null
  const word = token.lower
  if (!openers.holds(token)) return null
  if (word === 'half' && (tokens[at + 1]?.lower === 'a' || tokens[at + 1]?.lower === 'of')) {
    const scale = scales.get(tokens[at + 2]?.lower ?? '')
    return scale && scale >= 1e3 ? { value: scale / 2, next: at + 3, scaled: true, spelled: true } : null
  }
  if (word === 'a' || word === 'an') {
    const scale = scales.get(tokens[at + 1]?.lower ?? '')
    return scale && !gluedOnly.has(tokens[at + 1]?.lower ?? '')
      ? { value: scale, next: at + 2, scaled: true, spelled: true }
      : null
  }
  return readSpelled(tokens, at)
}

function readDigits(tokens: readonly Token[], at: number, token: Token): ReadNumber | null {
  let digits = token.lower
  let next = at + 1
  while (
    isThousands(tokens[next]) &&
    tokens[next - 1]?.end === (tokens[next]?.start ?? 0) - 1 &&
    /^\d{1,3}$/.test(digits.split(' ').at(-1) ?? '')
  ) {
    digits += tokens[next]?.lower
    next++
    if (digits.length > 12) break
  }
  const value = parseDigits(digits)
  if (value === null) return null
  return withScale(tokens, value, next, false)
}

const isThousands = (token: Token | undefined) =>
  token?.kind === 'number' && token.lower.length === 3 && /^\d{3}$/.test(token.lower)

function parseDigits(digits: string): number | null {
  if (digits.length < 4 && !digits.includes('.') && !digits.includes(',')) return Number(digits)
  const points = digits.split('.').length - 1
  const commas = digits.split(',').length - 1
  let plain = digits
  if (points > 1 && commas === 0) plain = digits.replaceAll('.', '')
  else if (commas === 1 && points === 0 && !/,\d{3}$/.test(digits)) plain = digits.replace(',', '.')
  else plain = digits.replaceAll(',', '')
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

function readSpelled(tokens: readonly Token[], at: number): ReadNumber | null {
  const word = tokens[at]?.lower ?? ''
  let next = at + 1
  let value = small.get(word)
  if (value === undefined) {
    value = tens.get(word)
    if (value === undefined) return word === 'dozen' ? { value: 12, next, scaled: false, spelled: true } : null
    if (tokens[next]?.lower === '-' && small.has(tokens[next + 1]?.lower ?? '')) {
      value += small.get(tokens[next + 1]?.lower ?? '') ?? 0
      next += 2
    }
  }
  return withScale(tokens, value, next, true)
}

function withScale(tokens: readonly Token[], number: number, from: number, spelled: boolean): ReadNumber {
  let value = number
  let next = from
  let scaled = false
  const isMoney = tokens[from - 2]?.kind === 'symbol' && tokens[from - 1]?.glued === true
  for (let step = 0; step < 2; step++) {
    const hyphen = tokens[next]?.lower === '-' && tokens[next]?.glued ? 1 : 0
    const token = tokens[next + hyphen]
    const scale = scales.get(token?.lower ?? '')
    if (!token || !scale || (gluedOnly.has(token.lower) && !token.glued && !isMoney)) break
    value *= scale
    next += hyphen + 1
    scaled = true
  }
  return {
    value: Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12)),
    next,
    scaled,
    spelled,
  }
}
