import { isLowerAt, isSpaceAt } from './characters'

/** A paragraph before it is read: from its first to after its last visible character. */
export interface Line {
  readonly start: number
  readonly end: number
}

/**
 * The text's lines without the empty ones. A line that goes on in lower case after one that has not ended its
 * sentence is a hard wrap, and belongs to the line before.
 */
export function splitLines(text: string): Line[] {
  const lines: { start: number; end: number }[] = []
  let at = 0
  while (at < text.length) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    let start = at
    let stop = end
    while (start < stop && isSpaceAt(text, start)) start++
    while (stop > start && isSpaceAt(text, stop - 1)) stop--
    if (stop > start) {
      const before = lines.at(-1)
      const wrapped = before && before.end + 2 >= at && isLowerAt(text, start) && !isEnding(text, before)
      if (before && wrapped && before.end - before.start >= 40) before.end = stop
      else lines.push({ start, end: stop })
    }
    at = end + 1
  }
  return lines
}

function isEnding(text: string, line: Line): boolean {
  return '.!?:"”’)|'.includes(text[line.end - 1] ?? '.')
}
