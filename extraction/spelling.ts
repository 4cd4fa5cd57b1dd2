import { type Shape, shapeOf } from './characters'
import type { Entry } from './lexicon/vocabulary'

/** What is known of a spelling wherever it stands: one object for all tokens that are spelled alike. */
export interface Spelling {
  readonly raw: string
  /** In lower case, curly apostrophes made straight, invisible characters left out. */
  readonly lower: string
  readonly shape: Shape
  /** What the lexicons know of it; null until they are asked, undefined for a stranger to them. */
  entry: Entry | undefined | null
  /** The word lists that it is in, as bits; null until one is asked. */
  lists: readonly number[] | null
  /** May the name of a country or a place start with it? Null until it is asked. */
  opensPlace: boolean | null
}

/** Lower case with straight apostrophes and nothing invisible. */
function foldWord(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 128 || code === 0x60)
      return word
        .replace(/[\u2019\u02bc`]/g, "'")
        .replace(/\p{Cf}/gu, '')
        .toLowerCase()
  }
  return word.toLowerCase()
}

/** Kept spellings; a power of two. Bounded, so that memory stays flat over any number of articles. */
const KEPT = 1 << 15
/** Where a spelling may be kept, counted from the place that its letters give. */
const PLACES = 4
/** No word is longer; what is longer is made afresh each time. */
const LONGEST = 100
/** Shorter strings are copied when they are cut out of another; longer ones hold on to the whole text they were cut from. */
const LONGEST_COPY = 12
const kept: (Spelling | undefined)[] = new Array(KEPT).fill(undefined)

/** To be called where the tables change that spellings keep answers of: while the modules load. */
export function forgetSpellings(): void {
  kept.fill(undefined)
}

/**
 * The spelling of a stretch of text. It is found by its letters where they stand: a word that was met before is not
 * cut out of the text again.
 */
export function spellingAt(text: string, start: number, end: number): Spelling {
  const length = end - start
  if (length > LONGEST) return spell(text.slice(start, end))
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  const first = (hash ^ (hash >>> 15)) & (KEPT - 1)
  for (let step = 0; step < PLACES; step++) {
    const place = (first + step) & (KEPT - 1)
    const known = kept[place]
    if (known === undefined) return keep(place, text.slice(start, end))
    if (known.raw.length === length && isAt(known.raw, text, start)) return known
  }
  return keep(first, text.slice(start, end))
}

function isAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

function keep(place: number, raw: string): Spelling {
  const spelling = spell(raw.length > LONGEST_COPY ? ` ${raw}`.slice(1) : raw)
  kept[place] = spelling
  return spelling
}

const spell = (raw: string): Spelling => ({
  raw,
  lower: foldWord(raw),
  shape: shapeOf(raw, 0, raw.length),
  entry: null,
  lists: null,
  opensPlace: null,
})
