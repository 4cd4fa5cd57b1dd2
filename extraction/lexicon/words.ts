import type { Document } from '@/extraction/document'
import type { Spelling } from '../spelling'
import { type Entry, vocabulary } from './vocabulary'

/**
 * An article as the lexicons walk it: its words and numbers in a row, hyphens, quotation marks and possessives passed
 * over, and a border wherever a comma, a bracket or the end of a sentence stands.
 */
export interface Words {
  /** What the vocabulary knows of the word at this place; undefined for a stranger, null for a border. */
  readonly entries: readonly (Entry | null | undefined)[]
  /** Index of the token at this place; that of the mark for a border. */
  readonly tokens: readonly number[]
  /** The place of each sentence's first word, and one more for the end. */
  readonly sentenceStarts: readonly number[]
}

const passedOver = new Set(['-', '‑', '"', '“', '”', '‘', '’', "'", '«', '»', '*'])

function entryOf(spelling: Spelling): Entry | undefined {
  if (spelling.entry === null) spelling.entry = vocabulary.lookUp(spelling.lower)
  return spelling.entry
}

/** Lays the words of an article in a row. One look-up a token. */
export function layWords(document: Document): Words {
  const entries: (Entry | null | undefined)[] = []
  const tokens: number[] = []
  const sentenceStarts: number[] = []
  let sentence = -1
  for (let at = 0; at < document.tokens.length; at++) {
    const token = document.tokens[at]
    if (!token) continue
    while (sentence < token.sentence) {
      if (entries.length > 0 && entries[entries.length - 1] !== null) {
        entries.push(null)
        tokens.push(at)
      }
      sentence++
      sentenceStarts.push(entries.length)
    }
    const isMark = token.kind === 'mark'
    if (isMark ? passedOver.has(token.lower) : token.lower === "'s") continue
    if (isMark) entries.push(null)
    else entries.push(token.kind === 'symbol' ? undefined : entryOf(token.spelling))
    tokens.push(at)
  }
  sentenceStarts.push(entries.length)
  return { entries, tokens, sentenceStarts }
}
