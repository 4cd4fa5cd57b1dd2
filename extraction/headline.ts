import { commonWords } from './recognizers/common-words'
import { functionWords } from './rules/name-words'
import type { RawToken } from './text'

const SMALL_WORDS = 4

/** Is it a word that news writes in lower case? Not a month that is also a verb. */
const isEveryday = (word: string) =>
  word !== 'may' && word !== 'march' && (commonWords.has(word) || functionWords.has(word))

/**
 * The text with its headline written as the body writes: a headline in capitals or title case loses the capitals of
 * words that the body has in lower case, and of everyday words that the body does not have. Always of the same length, so
 * that offsets hold.
 */
export function recaseHeadline(text: string, headlineEnd: number, tokens: readonly RawToken[]): string {
  if (headlineEnd === 0) return text
  const headline = tokens.filter((token) => token.end <= headlineEnd && token.kind === 'word' && token.lower !== "'s")
  const long = headline.filter((token) => token.end - token.start >= SMALL_WORDS)
  const capitals = long.filter((token) => token.shape === 'upper').length
  const titles = long.filter((token) => token.shape !== 'lower').length
  if (long.length < 3 || titles < long.length * 0.75) return text
  const inCapitals = capitals > long.length * 0.6
  const seen = bodyForms(text, headlineEnd, tokens)
  let recased = ''
  let done = 0
  for (const token of headline) {
    if (token.start === headline[0]?.start && !inCapitals) continue
    const word = text.slice(token.start, token.end)
    const body = seen.get(token.lower)
    let written = word
    if (body === 'lower' || (!body && isEveryday(token.lower))) written = word.toLowerCase()
    else if (body) written = body
    else if (inCapitals && word.length > 3) written = word.charAt(0) + word.slice(1).toLowerCase()
    if (written.length !== word.length || written === word) continue
    recased += text.slice(done, token.start) + written
    done = token.end
  }
  return recased + text.slice(done)
}

/** How the body mostly writes each word: `lower`, or its first capitalised form. */
function bodyForms(text: string, headlineEnd: number, tokens: readonly RawToken[]): Map<string, string> {
  const lowers = new Map<string, number>()
  const capitals = new Map<string, { form: string; count: number }>()
  for (const token of tokens) {
    if (token.start < headlineEnd || token.kind !== 'word') continue
    if (token.shape === 'lower') lowers.set(token.lower, (lowers.get(token.lower) ?? 0) + 1)
    else {
      const known = capitals.get(token.lower)
      if (known) known.count++
      else capitals.set(token.lower, { form: text.slice(token.start, token.end), count: 1 })
    }
  }
  const forms = new Map<string, string>()
  for (const [word, { form, count }] of capitals) if (count > (lowers.get(word) ?? 0)) forms.set(word, form)
  for (const word of lowers.keys()) if (!forms.has(word)) forms.set(word, 'lower')
  return forms
}
