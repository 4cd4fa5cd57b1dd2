/** The stretch of an article that says something: `text.slice(start, end)`, trimmed, offsets in UTF-16 units. */
export interface Stretch {
  start: number
  end: number
}

const REACH = 280
const ending = /[.!?…]["'”’)]*(?=\s)|[。！？]|\n/gu

/** The sentence around a quote, cut at 280 characters to either side where it runs on. */
export function sentenceAround(text: string, quote: Stretch): Stretch {
  const from = Math.max(0, quote.start - REACH)
  const to = Math.min(text.length, quote.end + REACH)
  let start = from
  for (const match of text.slice(from, quote.start).matchAll(ending)) {
    if (!isAbbreviation(text, from + match.index)) start = from + match.index + match[0].length
  }
  let end = to
  for (const match of text.slice(quote.end - 1, to).matchAll(ending)) {
    const at = quote.end - 1 + match.index
    if (isAbbreviation(text, at)) continue
    end = match[0] === '\n' ? at : at + match[0].length
    break
  }
  while (start < quote.start && /\s/.test(text.charAt(start))) start += 1
  while (end > quote.end && /\s/.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

/** A full stop after a title or a single letter ends no sentence: "Mr. Lu", "H. E. Lu". */
const isAbbreviation = (text: string, at: number): boolean =>
  text.charAt(at) === '.' &&
  /(?:^|\s)(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Co|Ltd|Inc|Corp|Pvt|vs)$/u.test(text.slice(Math.max(0, at - 6), at))
