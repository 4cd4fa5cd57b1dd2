import type { Document, Token } from '@/extraction/document'
import { currencyOf, signAfter, signBefore } from './money'
import { isDate, isPartOfName } from './not-a-figure'
import { readNumber } from './number'
import { findPercent, readJobs, readRate, readUnit, stops } from './quantity'

export type FigureKind = 'money' | 'capacity' | 'jobs' | 'percent' | 'count'

/** A figure of the text: what it counts, its value and where it stands. `first` and `next` are token indexes. */
export interface FigureMention {
  readonly what: FigureKind
  readonly value: number
  /** Currency code, unit of capacity or the counted noun; null for percent and jobs. */
  readonly unit: string | null
  readonly start: number
  readonly end: number
  readonly first: number
  readonly next: number
  readonly sentence: number
  readonly rule: string
  /** A count of something that could be a capacity were it said to be a yearly one, or of people without word of work. */
  readonly weak: boolean
}

/** Fewer than these a year are seldom what a plant makes. */
const LEAST_RATE = 100
const dashes = new Set(['-', '–', '—', 'to', '~'])

/** Finds every money, capacity, job, percent and plain count of an article, in order. "Rs 300 crore", "12 GW", "3–4 billion". */
export function findFigures(document: Document): FigureMention[] {
  const { tokens } = document
  const figures: FigureMention[] = []
  const currencies = new Map<string, string>()
  for (let at = 0; at < tokens.length; ) {
    const figure = figureAt(document, at, currencies)
    if (figure) figures.push(figure)
    at = Math.max(at + 1, figure?.next ?? 0)
  }
  return figures
}

/** Makes figures of one sentence; null for what is no figure at all. */
const makerOf =
  (tokens: readonly Token[], sentence: number) =>
  (
    what: FigureKind,
    value: number,
    unit: string | null,
    first: number,
    next: number,
    rule: string,
    weak = false,
  ): FigureMention | null => {
    const from = tokens[first]
    const to = tokens[next - 1]
    if (!from || !to || !(value >= 0) || value > 1e18) return null
    return { what, value, unit, start: from.start, end: to.end, first, next, sentence, rule, weak }
  }

function figureAt(document: Document, at: number, currencies: Map<string, string>): FigureMention | null {
  const { tokens } = document
  const token = tokens[at]
  if (!token || (token.kind !== 'number' && token.kind !== 'word')) return null
  const number = readNumber(tokens, at)
  if (!number) return null
  const { value, next } = withRange(tokens, at, number.value, number.next, number.scaled)
  const make = makerOf(tokens, token.sentence)
  const before = signBefore(tokens, at)
  const after = before ? null : signAfter(tokens, next)
  const sign = before ?? after
  if (sign && !(number.spelled && !number.scaled && !after)) {
    const known = currencies.get(sign.rule.id) ?? currencyOf(document, sign.rule)
    currencies.set(sign.rule.id, known)
    return make('money', value, known, before?.first ?? at, after?.next ?? next, sign.rule.id)
  }
  const percent = findPercent(tokens, next)
  if (percent !== null) return make('percent', value, null, at, percent, 'figure.percent')
  if (isDate(tokens, at, at + 1) || isDate(tokens, at, next) || isPartOfName(tokens, at)) return null
  const unit = readUnit(tokens, at, pastBrackets(tokens, next), value)
  if (unit && !unit.weak) return make('capacity', unit.value, unit.unit, at, unit.next, unit.rule)
  const jobs = readJobs(tokens, at, next)
  if (jobs)
    return make(jobs.weak ? 'count' : 'jobs', value, jobs.weak ? 'people' : null, at, jobs.next, jobs.rule, jobs.weak)
  if (unit) return make('count', unit.value, unit.unit, at, unit.next, unit.rule, true)
  const rate = value >= LEAST_RATE ? readRate(tokens, at, next) : null
  if (rate) return make('capacity', value, rate.unit, at, rate.next, 'unit.rate')
  if (number.spelled && !number.scaled) return null
  const noun = tokens[next]
  const counted = noun?.kind === 'word' && noun.sentence === token.sentence && !stops.has(noun.lower) ? noun : null
  return make('count', value, counted?.lower ?? null, at, counted ? next + 1 : next, 'figure.count')
}

/** "1.2-1.5 trillion", "between $500 million and $1 billion", "250–300": the first counts, scaled as the second where it has no scale. */
function withRange(
  tokens: readonly Token[],
  at: number,
  value: number,
  next: number,
  scaled: boolean,
): { value: number; next: number } {
  const between = ['between', 'from'].some((word) => [1, 2, 3].some((back) => tokens[at - back]?.lower === word))
  const dash = tokens[next]
  if (!dash || !(dashes.has(dash.lower) || (dash.lower === 'and' && between))) return { value, next }
  for (let skip = 1; skip <= 3; skip++) {
    const second = tokens[next + skip]
    if (!second) break
    if (second.kind === 'number' || (second.kind === 'word' && skip === 1 && scaled)) {
      const number = readNumber(tokens, next + skip)
      if (!number || number.value <= 0) break
      if (!scaled && number.scaled) {
        const digits = Number(second.lower.replaceAll(',', ''))
        const scale = digits > 0 ? number.value / digits : 1
        return value * scale <= number.value ? { value: value * scale, next: number.next } : { value, next }
      }
      if (dash.lower === 'to' && number.value <= value) break
      return { value, next: number.next }
    }
    if (second.kind === 'word' && second.lower.length > 4) break
  }
  return { value, next }
}

/** "60.5 lakh (6.05 million) pieces": the token after the bracket, where one restates the number. */
function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== '(' || tokens[at + 1]?.kind !== 'number') return at
  for (let ahead = at + 2; ahead <= at + 4; ahead++) if (tokens[ahead]?.lower === ')') return ahead + 1
  return at
}
