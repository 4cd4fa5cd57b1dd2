import type { Furniture } from '@/domain/reading'
import { shapeOf } from './characters'
import { markFurniture } from './furniture'
import { recaseHeadline } from './headline'
import { type Line, splitLines } from './lines'
import { splitSentences } from './sentences'
import { type Token, tokenize } from './text'

export type { Token } from './text'

export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  /** Index of its first token, and of the token after its last. */
  readonly firstToken: number
  readonly lastToken: number
  readonly paragraph: number
  readonly isHeadline: boolean
  /** True for whatever is not the article: links to other pieces, share lines, captions. Captions may still name people. */
  readonly isFurniture: boolean
  readonly isCaption: boolean
}

export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly firstSentence: number
  /** The sentence after its last. */
  readonly lastSentence: number
}

/** One article as every pass sees it. Nothing in it changes once it is laid out; all offsets are UTF-16 into `text`. */
export interface Document {
  readonly text: string
  /** `text` with a headline in capitals or title case written as the body writes it. Of the same length: offsets hold. */
  readonly normal: string
  /** Where the headline ends; 0 when there is none. */
  readonly headlineEnd: number
  /** Publication date, `YYYY-MM-DD`. */
  readonly published: string | null
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly furniture: readonly Furniture[]
}

export interface ArticleText {
  text: string
  /** Where the headline ends in `text`; found by the engine where it is not given. 0 when there is none. */
  headlineEnd?: number
  /** Publication date as `YYYY-MM-DD`; dates such as "on Monday" are resolved against it. */
  published?: string | null
}

/** Lays an article out: tokens, sentences, paragraphs, furniture. Linear in the length of the text, total on every string. */
export function layOut(article: ArticleText): Document {
  const { text } = article
  const lines = splitLines(text)
  const headlineEnd = article.headlineEnd ?? guessHeadlineEnd(text, lines)
  const raw = tokenize(text)
  const normal = recaseHeadline(text, headlineEnd, raw)
  const furniture = markFurniture(text, lines, headlineEnd)
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  let marked = 0
  let next = 0
  for (const line of lines) {
    const first = next
    while (next < raw.length && (raw[next]?.start ?? 0) < line.end) next++
    if (next === first) continue
    while (marked < furniture.length && (furniture[marked]?.end ?? 0) <= line.start) marked++
    const mark = furniture[marked]
    const isHeadline = line.start < headlineEnd
    const isFurniture = mark !== undefined && mark.start < line.end && mark.start <= line.start
    const firstSentence = sentences.length
    for (const [from, to] of splitSentences(text, raw, first, next)) {
      const index = sentences.length
      for (let at = from; at < to; at++) {
        const token = raw[at]
        if (!token) continue
        if (isHeadline && token.kind === 'word') token.shape = shapeOf(normal, token.start, token.end)
        token.sentence = index
      }
      sentences.push({
        index,
        start: raw[from]?.start ?? line.start,
        end: raw[to - 1]?.end ?? line.end,
        firstToken: from,
        lastToken: to,
        paragraph: paragraphs.length,
        isHeadline,
        isFurniture,
        isCaption: isFurniture && mark.rule.startsWith('furniture.caption'),
      })
    }
    paragraphs.push({ start: line.start, end: line.end, firstSentence, lastSentence: sentences.length })
  }
  return {
    text,
    normal,
    headlineEnd,
    published: article.published ?? null,
    tokens: raw,
    sentences,
    paragraphs,
    furniture,
  }
}

/** The words of one sentence in lower case, by token index; `outside` for the places before and behind it. */
export const wordsOf =
  (tokens: readonly Token[], { firstToken, lastToken }: Pick<Sentence, 'firstToken' | 'lastToken'>, outside = '') =>
  (at: number): string =>
    at >= firstToken && at < lastToken ? (tokens[at]?.lower ?? '') : outside

/** A first line that is short and does not end as a sentence does is the headline, if something follows it. */
function guessHeadlineEnd(text: string, lines: readonly Line[]): number {
  const first = lines[0]
  if (!first || lines.length < 2) return 0
  const last = text[first.end - 1] ?? ''
  return first.end - first.start <= 200 && last !== '.' && last !== ':' ? first.end : 0
}
