import type { Document, Token } from '@/extraction/document'
import { type CurrencyRule, currencyRules } from '@/extraction/rules/currencies'

/** A sign of money beside a number: its rule, and the tokens it takes up. */
export interface CurrencySign {
  readonly rule: CurrencyRule
  readonly first: number
  readonly next: number
}

const signs = new Map<string, CurrencyRule>()
for (const rule of currencyRules) for (const sign of rule.signs.split('|')) if (!signs.has(sign)) signs.set(sign, rule)
/** Short signs that are ordinary words or letters count only where they touch the number. */
const gluedOnly = new Set([
  'n',
  'r',
  'k',
  'le',
  're',
  'try',
  'can',
  'gel',
  'kip',
  'ro',
  'bd',
  'pen',
  'ron',
  'km',
  'kz',
  'won',
  'dong',
  'bt',
  'sh',
  'sr',
  'qr',
  'kd',
  'jd',
  'kr',
])
/** Of these, the codes of ISO 4217 that no headline in capitals has before a number: "RON 50 million". */
const codes = new Set(['ron', 'pen', 'gel'])
const wordsAlone = new Set([
  'won',
  'dong',
  'real',
  'k',
  'n',
  'r',
  'le',
  're',
  'try',
  'can',
  'ro',
  'pen',
  'km',
  'sterling',
  'sole',
])

/** The sign that stands before the number at this token: "$", "US$", "Rs.", "RMB". */
export function signBefore(tokens: readonly Token[], at: number): CurrencySign | null {
  const before = tokens[at - 1]
  if (!before) return null
  if (before.lower === '.' && before.glued) {
    const rule = signs.get(tokens[at - 2]?.lower ?? '')
    return rule && ['currency.rupee', 'currency.shilling', 'currency.dirham', 'currency.bdt'].includes(rule.id)
      ? { rule, first: at - 2, next: at }
      : null
  }
  if (before.kind !== 'word' && before.kind !== 'symbol') return null
  const twoBack = tokens[at - 2]
  if (before.kind === 'symbol' && twoBack?.kind === 'word') {
    const rule = signs.get(`${twoBack.lower} ${before.lower}`)
    if (rule && (before.glued || twoBack.lower === 'us' || twoBack.lower === 'u.s.'))
      return { rule, first: at - 2, next: at }
  }
  const rule = signs.get(before.lower)
  if (!rule) return null
  const isCode = codes.has(before.lower) && before.shape === 'upper'
  if (gluedOnly.has(before.lower) && !tokens[at]?.glued && !isCode) return null
  if (before.lower === 'cop' && tokens[at]?.glued) return null
  if (before.kind === 'word' && before.lower.length > 4 && !before.glued && !tokens[at]?.glued) return null
  return { rule, first: at - 1, next: at }
}

/** The sign that follows the number ending before this token: "dollars", "U.S. dollars", "Pakistani rupees". */
export function signAfter(tokens: readonly Token[], at: number): CurrencySign | null {
  let from = at
  if (tokens[from]?.lower === '-' || tokens[from]?.lower === 'of' || tokens[from]?.lower === 'in') from++
  for (const length of [3, 2, 1]) {
    const run = tokens.slice(from, from + length)
    if (run.length < length) continue
    const rule = signs.get(run.map((token) => token.lower).join(' '))
    if (!rule) continue
    if (length === 1 && wordsAlone.has(run[0]?.lower ?? '') && !(run[0]?.lower === 'won')) continue
    if (
      from > at &&
      tokens[at]?.lower !== '-' &&
      length === 1 &&
      run[0]?.kind === 'word' &&
      (run[0]?.lower.length ?? 0) < 3
    )
      continue
    return { rule, first: at, next: from + length }
  }
  return null
}

/** Settles a sign that several countries share by the words that the article uses most. */
export function currencyOf(document: Document, rule: CurrencyRule): string {
  const [first] = rule.claimants
  if (rule.claimants.length === 1 || !first) return first?.code ?? 'USD'
  const claims = claimsOf.get(rule)
  const counts = rule.claimants.map(() => 0)
  for (const token of document.tokens) {
    if (token.kind !== 'word') continue
    for (const claimant of claims?.get(token.lower) ?? none) counts[claimant] = (counts[claimant] ?? 0) + 1
  }
  const most = Math.max(...counts)
  return most > 0 ? (rule.claimants[counts.indexOf(most)]?.code ?? first.code) : first.code
}

const none: readonly number[] = []
/** By rule: the word that speaks for claimants of its sign, by their places in the list. */
const claimsOf = new Map(
  currencyRules.map((rule) => {
    const claims = new Map<string, number[]>()
    for (const [at, { words }] of rule.claimants.entries())
      for (const word of new Set(words.split(' '))) claims.set(word, [...(claims.get(word) ?? []), at])
    return [rule, claims]
  }),
)
