import type { Document } from '@/extraction/document'

export interface Span {
  readonly start: number
  readonly end: number
}

const spaces = /\s+/g

/**
 * Where a quote stands within one sentence, as offsets into the article's text; null where it does not. Letters must
 * agree exactly; only runs of white space may differ.
 */
export function locateQuote(document: Document, sentenceIndex: number, quote: string): Span | null {
  const sentence = document.sentences[sentenceIndex]
  const wanted = quote.trim()
  if (!sentence || wanted.length < 2) return null
  const text = document.text.slice(sentence.start, sentence.end)
  const exact = text.indexOf(wanted)
  if (exact >= 0) return { start: sentence.start + exact, end: sentence.start + exact + wanted.length }
  const squeezed: { text: string; offsets: number[] } = { text: '', offsets: [] }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    const isSpace = letter.trim() === ''
    if (isSpace && squeezed.text.endsWith(' ')) continue
    squeezed.text += isSpace ? ' ' : letter
    squeezed.offsets.push(at)
  }
  const needle = wanted.replace(spaces, ' ')
  const found = squeezed.text.indexOf(needle)
  if (found < 0) return null
  const first = squeezed.offsets[found]
  const last = squeezed.offsets[found + needle.length - 1]
  return first === undefined || last === undefined
    ? null
    : { start: sentence.start + first, end: sentence.start + last + 1 }
}
