import { type Cues, see } from '@/extraction/choice'
import type { Document, Token } from '@/extraction/document'
import { commonWords } from '@/extraction/recognizers/common-words'
import { functionWords } from '@/extraction/rules/name-words'
import { carriers, prepositions } from './context-words'

/** Is it a word that news writes in lower case, rather than a name or a rare word? */
export const isEveryday = ({ kind, lower }: Token): boolean =>
  kind === 'word' &&
  (commonWords.has(lower) || functionWords.has(lower) || prepositions.has(lower) || carriers.has(lower))

/** What stands for a token in the cues of whatever stands beside it. */
function signOf(document: Document, at: number, sentence: number): string {
  const token = document.tokens[at]
  if (token?.sentence !== sentence) return '<edge>'
  if (token.kind === 'number') return '#'
  if (token.kind === 'symbol') return '$'
  return token.kind === 'mark' || isEveryday(token) ? token.lower : '<rare>'
}

/** How many words a side are seen at all, wherever they stand. */
const REACH = 6
/** Marks and the smallest words tell nothing but right beside it. */
const LEAST_LETTERS = 3

/**
 * The words around a stretch of tokens as they stand: the two right before and right after it, alone and as a pair, and
 * all within six a side. There are many of them, so each has little `strength`.
 */
export function nearWords(
  document: Document,
  { first, next, sentence }: { first: number; next: number; sentence: number },
  strength: number,
  cues: Cues,
): void {
  const sign = (at: number) => signOf(document, at, sentence)
  for (const [side, one, two] of [
    ['-', first - 1, first - 2],
    ['+', next, next + 1],
  ] as const) {
    see(cues, `word${side}1:${sign(one)}`, strength)
    see(cues, `word${side}2:${sign(two)}`, strength)
    see(cues, `words${side}:${side === '-' ? `${sign(two)} ${sign(one)}` : `${sign(one)} ${sign(two)}`}`, strength)
  }
  for (const [side, from, step] of [
    ['before', first - 1, -1],
    ['after', next, 1],
  ] as const)
    for (let away = 0; away < REACH; away++) {
      const here = sign(from + away * step)
      if (here === '<edge>') break
      if (here.length >= LEAST_LETTERS) see(cues, `${side}:${here}`, strength)
    }
}
