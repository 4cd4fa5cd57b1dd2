import { titleHeads, titleModifiers } from './rules/titles'
import type { RawToken } from './text'

/** Words after which a full stop ends no sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms messrs dr prof engr eng gen lt col maj capt brig adm sgt sen rep gov hon rev st md mst syed adv ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec vs etc no nos fig approx est vol pp cf al viz ie eg ' +
    'rs us uk rev jr sr dept govt intl natl bros mt ft'
  ).split(' '),
)
/** Legal forms end a sentence only if the next word is capitalised and no comma or bracket follows. */
const legalForms = new Set('co ltd inc corp pvt pte plc llc cos bhd sdn jsc pjsc'.split(' '))
const closers = new Set(['"', '”', '’', "'", ')', ']', '»'])

/**
 * Sentence borders among the tokens `from` to `to` (one paragraph), as pairs of token indexes. A full stop ends a
 * sentence unless it belongs to an abbreviation or an initial, or what follows goes on in lower case.
 */
export function splitSentences(
  text: string,
  tokens: readonly RawToken[],
  from: number,
  to: number,
): [number, number][] {
  const sentences: [number, number][] = []
  let first = from
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || (token.kind !== 'mark' && !token.lower.endsWith('.'))) continue
    if (!endsSentence(text, tokens, at, to)) continue
    let next = at + 1
    while (next < to && closers.has(tokens[next]?.lower ?? '') && tokens[next]?.glued) next++
    if (next >= to) break
    sentences.push([first, next])
    first = next
    at = next - 1
  }
  if (first < to) sentences.push([first, to])
  return sentences
}

function endsSentence(text: string, tokens: readonly RawToken[], at: number, to: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token) return false
  const mark = token.lower
  if (mark === '!' || mark === '?' || mark === '。' || mark === '…') return followedByStart(tokens, at, to)
  if (token.kind === 'word')
    return token.lower.length > 3 && followedByStart(tokens, at, to) && startsAfresh(text, tokens, at, to)
  if (mark !== '.') return false
  if (!followedByStart(tokens, at, to)) return false
  if (!before || !token.glued) return true
  if (before.kind === 'word') {
    if (abbreviations.has(before.lower) && before.shape !== 'lower') return false
    if (before.lower === 'approx' || before.lower === 'no') return false
    if (before.end - before.start === 1 && before.shape === 'title') return false
    if (legalForms.has(before.lower) && before.shape !== 'lower') return !continuesName(tokens[at + 1])
  }
  return true
}

/** The next visible token could open a sentence: a capital, a figure, a quotation mark or a bracket. */
function followedByStart(tokens: readonly RawToken[], at: number, to: number): boolean {
  let next = at + 1
  while (next < to && closers.has(tokens[next]?.lower ?? '') && tokens[next]?.glued) next++
  const token = tokens[next]
  if (!token || next >= to) return true
  if (token.kind === 'word') return token.shape !== 'lower' && !(token.glued && token.shape === 'none')
  if (token.kind === 'number') return !token.glued
  return token.kind === 'symbol' || '"“‘\'(['.includes(token.lower) || token.lower === '-'
}

/** After "Co." or "Ltd." another legal form or an office goes on with the name. */
function continuesName(next: RawToken | undefined): boolean {
  return (
    next !== undefined && (legalForms.has(next.lower) || titleHeads.has(next.lower) || titleModifiers.has(next.lower))
  )
}

/** After "U.S." a capital opens a sentence only if it is an ordinary sentence opener. */
function startsAfresh(text: string, tokens: readonly RawToken[], at: number, to: number): boolean {
  const next = tokens[at + 1]
  if (!next || at + 1 >= to) return true
  const openers = ['the', 'it', 'he', 'she', 'a', 'an', 'in', 'on', 'this', 'that', 'its', 'they', 'under', 'according']
  return next.kind === 'word' && text[next.start - 1] === ' ' && openers.includes(next.lower)
}
