/**
 * What each UTF-16 unit is: a letter of either case or none, a digit, a mark, a space. Looked up once for each unit
 * that a text ever holds.
 */

/** How a word is written. `none` for scripts without capitals and for everything that is no word. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'none'

export const SPACE = 0
const LOWER = 1
const UPPER = 2
const UNCASED = 3
export const DIGIT = 4
export const JOINER = 5
export const MARK = 6
const SYMBOL = 7
const UNKNOWN = 255
const classes = new Uint8Array(65536).fill(UNKNOWN)

function classify(code: number): number {
  const char = String.fromCharCode(code)
  if (/^\s$/u.test(char)) return SPACE
  if (/^\p{Lu}|\p{Lt}$/u.test(char)) return UPPER
  if (/^\p{Ll}$/u.test(char)) return LOWER
  if (/^\p{L}$/u.test(char)) return UNCASED
  if (/^\p{Nd}$/u.test(char)) return code < 128 ? DIGIT : SYMBOL
  if (/^[\p{M}\p{Cf}]$/u.test(char)) return JOINER
  if (/^\p{P}$/u.test(char)) return MARK
  if (/^\p{Cc}$/u.test(char)) return SPACE
  return SYMBOL
}

/** The class of the unit at this offset; SPACE beyond the end. */
export const classAt = (text: string, at: number): number => {
  if (at >= text.length) return SPACE
  const code = text.charCodeAt(at)
  const known = classes[code] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const found = code === 0x25 ? SYMBOL : classify(code)
  classes[code] = found
  return found
}

/** A class of letters, with case or without. */
export const isLetter = (kind: number) => kind === LOWER || kind === UPPER || kind === UNCASED
/** A letter with or without case at this offset; false beyond the end. */
export const isLetterAt = (text: string, at: number) => isLetter(classAt(text, at))
/** A lower-case letter at this offset. */
export const isLowerAt = (text: string, at: number) => classAt(text, at) === LOWER
/** A digit 0–9 at this offset. */
export const isDigitAt = (text: string, at: number) => classAt(text, at) === DIGIT
/** White space or a control character at this offset, or the end of the text. */
export const isSpaceAt = (text: string, at: number) => classAt(text, at) === SPACE

/** The case pattern of a stretch of text. */
export function shapeOf(text: string, start: number, end: number): Shape {
  let uppers = 0
  let lowers = 0
  let firstUpper = false
  for (let at = start; at < end; at++) {
    const kind = classAt(text, at)
    if (kind === UPPER) {
      if (uppers + lowers === 0) firstUpper = true
      uppers++
    } else if (kind === LOWER) lowers++
  }
  if (uppers === 0) return lowers === 0 ? 'none' : 'lower'
  if (lowers === 0) return uppers === 1 ? 'title' : 'upper'
  return uppers === 1 && firstUpper ? 'title' : 'mixed'
}
