/**
 * Words, numbers and marks of a text with their places in it. One pass, no regular expression over the text,
 * so that two megabytes on one line cost no more a character than a short note.
 */
import {
  classAt,
  DIGIT,
  isDigitAt,
  isLetter,
  isLetterAt,
  isLowerAt,
  JOINER,
  MARK,
  type Shape,
  SPACE,
} from './characters'
import { type Spelling, spellingAt } from './spelling'

/** What a token is made of. A hyphen, a bracket and a quotation mark are `mark`; `$`, `%` and the like are `symbol`. */
export type TokenKind = 'word' | 'number' | 'mark' | 'symbol'

export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** In lower case, curly apostrophes made straight, invisible characters left out. */
  readonly lower: string
  readonly spelling: Spelling
  /** Of the recased headline where the token stands in one. */
  readonly shape: Shape
  /** No space stands between this token and the one before: `$` and `500` in "$500", `5` and `G` in "5G". */
  readonly glued: boolean
  /** Index into the document's sentences. */
  readonly sentence: number
}

/** A token while the article is laid out, before it knows its sentence; from then on it never changes. */
export interface RawToken extends Omit<Token, 'shape' | 'sentence'> {
  shape: Shape
  sentence: number
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60

/** The end of the word that starts at `start`: letters, joiners, an apostrophe inside, dots of "U.S." and "24.kg". */
function wordEnd(text: string, start: number): number {
  let at = start
  let letters = 0
  let sinceDot = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    if (isLetter(kind)) {
      letters++
      sinceDot++
      at++
      continue
    }
    if (kind === JOINER && letters > 0) {
      at++
      continue
    }
    const code = text.charCodeAt(at)
    if (isApostrophe(code) && letters > 0 && isLetterAt(text, at + 1)) {
      const next = text.charCodeAt(at + 1) | 32
      const possessive = next === 0x73 && !isLetterAt(text, at + 2)
      if (possessive) break
      at++
      continue
    }
    if (code === 0x2e && letters > 0 && isLetterAt(text, at + 1)) {
      const initialism = sinceDot === 1 && !isLetterAt(text, at + 2)
      const address = isLowerAt(text, at + 1) && isLowerAt(text, at - 1)
      if (!initialism && !address) break
      sinceDot = 0
      at++
      continue
    }
    if (code === 0x2e && sinceDot === 1 && letters > 1 && text.charCodeAt(at - 2) === 0x2e) at++
    break
  }
  return at
}

/** The end of the number that starts at `start`: digits with commas or points between digits. */
function numberEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    if (isDigitAt(text, at)) at++
    else if ((text[at] === ',' || text[at] === '.') && isDigitAt(text, at + 1)) at++
    else break
  }
  return at
}

/**
 * Splits a text into tokens, in order. Letters and digits part ("5G" is two glued tokens, "Rs225" too), hyphens stand
 * alone, and the possessive "'s" is a word of its own.
 */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = []
  let at = 0
  let previousEnd = -1
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === SPACE || kind === JOINER) {
      if (kind === JOINER && previousEnd === at) previousEnd = at + 1
      at++
      continue
    }
    const start = at
    let tokenKind: TokenKind
    if (isLetter(kind)) {
      tokenKind = 'word'
      at = wordEnd(text, at)
    } else if (kind === DIGIT) {
      tokenKind = 'number'
      at = numberEnd(text, at)
    } else if (isApostrophe(text.charCodeAt(at)) && previousEnd === at && possessiveAt(text, at)) {
      tokenKind = 'word'
      at += 2
    } else {
      tokenKind = kind === MARK ? 'mark' : 'symbol'
      const code = text.charCodeAt(at)
      const pair = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length
      at += pair ? 2 : 1
    }
    const spelling = spellingAt(text, start, at)
    const shape = tokenKind === 'word' ? spelling.shape : 'none'
    tokens.push({
      start,
      end: at,
      kind: tokenKind,
      lower: spelling.lower,
      spelling,
      shape,
      glued: previousEnd === start,
      sentence: -1,
    })
    previousEnd = at
  }
  return tokens
}

function possessiveAt(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === 0x73 && isLetterAt(text, at - 1) && !isLetterAt(text, at + 2)
}
