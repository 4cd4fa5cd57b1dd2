/** An article on its way in, whatever the channel: what `captureArticle` takes. */
export interface IncomingArticle {
  headline: string
  /** The whole text, headline first; lines end in LF. It is stored as it is, and offsets of evidence count into it. */
  text: string
  /** Where the headline ends in `text`; 0 if the text has none. */
  headlineEnd: number
  publisher: string | null
  url: string | null
  /** `YYYY-MM-DD`. */
  publishedOn: string | null
}

const LONGEST_HEADLINE = 250

/**
 * Puts headline and text together. A headline of its own goes first, parted by a blank line, unless the text opens
 * with it; without one, the first line is the headline if it is short, does not end as a sentence does, and more follows.
 */
export function layHeadline(
  given: string | null,
  raw: string,
): Pick<IncomingArticle, 'headline' | 'text' | 'headlineEnd'> {
  const text = plain(raw)
  const headline = given === null ? null : plain(given).replace(/\s+/g, ' ').trim()
  const opening = text.search(/\S/)
  if (headline) {
    if (text.startsWith(headline, opening) && /^\s*\n/.test(text.slice(opening + headline.length))) {
      return { headline, text, headlineEnd: opening + headline.length }
    }
    return { headline, text: `${headline}\n\n${text}`, headlineEnd: headline.length }
  }
  const lineEnd = text.indexOf('\n', opening)
  const line = text.slice(opening, lineEnd < 0 ? undefined : lineEnd).trimEnd()
  const followed = lineEnd >= 0 && text.slice(lineEnd).trim() !== ''
  if (followed && line.length <= LONGEST_HEADLINE && !/[.:;,]["'”’)]?$/.test(line)) {
    return { headline: line, text, headlineEnd: opening + line.length }
  }
  return { headline: line.length > 120 ? `${line.slice(0, 117).trimEnd()}…` : line, text, headlineEnd: 0 }
}

/** Line ends as LF, no byte order mark, and no half of a surrogate pair: SQLite would store another text than was read. */
const plain = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
