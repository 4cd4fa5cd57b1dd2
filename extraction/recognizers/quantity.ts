import type { Token } from '@/extraction/document'
import { periods, type UnitRule, unitRules } from '@/extraction/rules/units'

const byFirstWord = new Map<string, { words: readonly string[]; rule: UnitRule }[]>()
for (const rule of unitRules)
  for (const alternative of rule.words.split('|')) {
    const words = alternative.split(' ')
    const first = words[0] ?? ''
    const list = byFirstWord.get(first) ?? []
    list.push({ words, rule })
    list.sort((a, b) => b.words.length - a.words.length)
    byFirstWord.set(first, list)
  }

const splitPeriods = periods.map(({ unit, words }) => ({ unit, phrases: words.map((phrase) => phrase.split(' ')) }))

/** A quantity beside a number: the value in its unit, and the token after it. */
export interface Quantity {
  readonly value: number
  readonly unit: string
  readonly next: number
  readonly rule: string
  /** True for a count that only a yearly or daily rate would make a capacity. */
  readonly weak: boolean
}

/** The token after "%", "per cent", "percent" or "pc"; null where the number is no share. */
export function findPercent(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower
  if (word === '%' || word === 'percent' || word === 'pc' || word === 'pct' || word === 'percentage') return at + 1
  return word === 'per' && tokens[at + 1]?.lower === 'cent' ? at + 2 : null
}

/** The unit of capacity after a number: "MW", "tonnes of copper a year", "barrels per day". */
export function readUnit(tokens: readonly Token[], first: number, at: number, value: number): Quantity | null {
  for (const skip of [0, 1, 2]) {
    const token = tokens[at + skip]
    if (!token || token.sentence !== tokens[first]?.sentence) return null
    if (skip > 0) {
      const passed = tokens[at + skip - 1]
      const passable =
        passed?.lower === '-' || (passed?.kind === 'word' && passed.shape === 'lower' && !stops.has(passed.lower))
      if (!passable) return null
    }
    for (const { words, rule } of byFirstWord.get(token.lower) ?? []) {
      if (skip > 0 && words.join('').length < 3 && tokens[at]?.lower !== '-') continue
      if (!words.every((word, offset) => tokens[at + skip + offset]?.lower === word)) continue
      return quantity(tokens, first, at + skip + words.length, value, rule)
    }
  }
  return null
}

export const stops = new Set([
  'and',
  'or',
  'in',
  'of',
  'for',
  'to',
  'a',
  'the',
  'per',
  'at',
  'from',
  'with',
  'by',
  'who',
  'will',
  'would',
  'should',
  'on',
  'as',
  'have',
  'has',
  'already',
  'is',
  'are',
  'was',
  'new',
  'other',
])

function quantity(tokens: readonly Token[], first: number, next: number, value: number, rule: UnitRule): Quantity {
  const scaled = Math.round(value * rule.scale * 1e6) / 1e6
  if (rule.id === 'unit.mmcfd') {
    const amount = scaled >= 1e5 ? scaled / 1e6 : scaled
    return { value: amount, unit: 'mmcfd', next, rule: rule.id, weak: false }
  }
  if (rule.needs === 'nothing' && rule.unit !== 'MWh')
    return { value: scaled, unit: rule.unit, next, rule: rule.id, weak: false }
  const period = periodNear(tokens, first, next)
  const unit = period ? `${rule.unit}${period}` : rule.unit
  const weak = rule.needs === 'period' && !period && rule.unit !== 'TEU'
  return { value: scaled, unit: rule.unit === 'TEU' && !period ? 'TEU/y' : unit, next, rule: rule.id, weak }
}

/** "a year", "per day", "annually" within the dozen words that follow, or "annual capacity" before. */
function periodNear(tokens: readonly Token[], first: number, next: number): '/y' | '/d' | '/m' | null {
  const sentence = tokens[first]?.sentence
  for (let at = next; at < next + 14; at++) {
    if (tokens[at]?.sentence !== sentence || tokens[at]?.lower === ';') break
    for (const period of splitPeriods)
      for (const words of period.phrases)
        if (words.every((word, offset) => tokens[at + offset]?.lower === word)) return period.unit
  }
  for (let at = first - 1; at >= first - 14 && tokens[at]?.sentence === sentence; at--) {
    const word = tokens[at]?.lower ?? ''
    if (word === 'annual' || word === 'yearly' || word === 'annually') return '/y'
    if (word === 'daily') return '/d'
    if (word === 'year' && ['a', 'each', 'every', 'per'].includes(tokens[at - 1]?.lower ?? '')) return '/y'
    if (word === 'day' && ['a', 'each', 'every', 'per'].includes(tokens[at - 1]?.lower ?? '')) return '/d'
  }
  return null
}

/** Words after which "a year" tells no rate of making. */
const noProduct = new Set('times days hours weeks months percent points people visitors tourists'.split(' '))
const LONGEST_PRODUCT = 6

/** "3,000 lifts and escalators a year", "1,330 a year": what is made by the year or the day, whatever it is. */
export function readRate(tokens: readonly Token[], first: number, at: number): { unit: string; next: number } | null {
  const sentence = tokens[first]?.sentence
  for (let next = at; next <= at + LONGEST_PRODUCT; next++) {
    const token = tokens[next]
    if (!token || token.sentence !== sentence || noProduct.has(token.lower)) return null
    for (const { unit, phrases } of splitPeriods)
      for (const words of phrases)
        if (words.every((word, offset) => tokens[next + offset]?.lower === word))
          return { unit: `units${unit}`, next: next + words.length }
    const isPassed =
      token.lower === '-' ||
      token.lower === 'and' ||
      (token.lower === 'of' && tokens[next + 1]?.lower === 'them') ||
      (token.kind === 'word' && token.shape === 'lower' && !stops.has(token.lower))
    if (!isPassed) return null
  }
  return null
}

const jobNouns = new Set(
  'jobs job posts positions vacancies employees staff workers employments openings livelihoods workplaces labourers laborers roles'.split(
    ' ',
  ),
)
const people = new Set(
  'people recruits hires operators farmers mechanics welders miners drivers apprentices mothers heads souls breadwinners families youngsters persons locals men women hands residents villagers youths youth engineers technicians professionals specialists graduates citizens individuals technicians nationals families inhabitants'.split(
    ' ',
  ),
)
const workWords = new Set(
  'employ employs employed employing employment hire hires hired hiring recruit recruits recruited recruitment job jobs work works working payroll payrolls post posts livelihood living workforce staff labour labor'.split(
    ' ',
  ),
)
const predicates = new Set(['are', 'will', 'were', 'more', 'to', 'would', 'could', 'others', 'of'])
const hirings = new Set(['payroll', 'hired', 'employed', 'recruited', 'employment', 'hire'])
const heads = new Set(
  'employ employs employing employed hire hires hiring recruit recruiting workforce staff payroll headcount team jobs work employment'.split(
    ' ',
  ),
)
const passed = new Set(
  'of the to and or direct indirect new local permanent full time - skilled unskilled highly additional more further extra and high paid quality or temporary seasonal construction factory qualified young jobless domestic of the its manufacturing specialist such well technical direct-'.split(
    ' ',
  ),
)

/** "1,500 people", "3,000 direct jobs", "900 to be hired", "a workforce of 400": people in work, or who will be. */
export function readJobs(
  tokens: readonly Token[],
  first: number,
  at: number,
): { next: number; rule: string; weak: boolean } | null {
  const sentence = tokens[first]?.sentence
  if (predicates.has(tokens[at]?.lower ?? ''))
    for (let ahead = 1; ahead <= 7 && tokens[at + ahead]?.sentence === sentence; ahead++)
      if (hirings.has(tokens[at + ahead]?.lower ?? '')) return { next: at, rule: 'jobs.predicate', weak: false }
  for (let skip = 0; skip <= 5; skip++) {
    const token = tokens[at + skip]
    if (!token || token.sentence !== sentence) break
    if (jobNouns.has(token.lower)) return { next: at + skip + 1, rule: 'jobs.noun', weak: false }
    const counts =
      people.has(token.lower) ||
      (skip <= 2 && tokens[first]?.kind === 'number' && isDemonym(token) && !isNoun(tokens[at + skip + 1]))
    if (counts) return { next: at + skip + 1, rule: 'jobs.people', weak: !workNear(tokens, first, at + skip) }
    const passable =
      token.lower === '-' ||
      (token.kind === 'word' &&
        (token.shape === 'lower' || isDemonym(token)) &&
        (!stops.has(token.lower) || passed.has(token.lower)))
    if (!passable) break
  }
  if (workBefore(tokens, first) && !isNoun(tokens[at])) return { next: at, rule: 'jobs.bare', weak: false }
  return null
}

const isNoun = (token: Token | undefined) =>
  token?.kind === 'word' && (token.shape === 'title' || !stops.has(token.lower))
const isDemonym = (token: Token) =>
  token.kind === 'word' && token.shape === 'title' && /(ans|is|ese|ers|nians|ish)$/.test(token.lower)

function workNear(tokens: readonly Token[], first: number, last: number): boolean {
  const sentence = tokens[first]?.sentence
  for (let at = Math.max(0, first - 14); at <= last + 10; at++) {
    const token = tokens[at]
    if (token?.sentence === sentence && token && workWords.has(token.lower)) return true
  }
  return false
}

/** "employ 300", "a workforce of 400", "jobs for 250". */
function workBefore(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= first - 7; at--) {
    const word = tokens[at]?.lower ?? ''
    if (tokens[at]?.sentence !== tokens[first]?.sentence || tokens[at]?.kind === 'mark') return false
    if (heads.has(word)) return true
  }
  return false
}
