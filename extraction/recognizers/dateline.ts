import type { Document } from '@/extraction/document'

/** The town that opens the report: "KARACHI:", "DUBAI (Reuters) -", "Hanoi (VNA) –", or alone on the first line. */
export interface Dateline {
  readonly place: string
  readonly start: number
  readonly end: number
}

const ends = new Set([':', '-', '–', '—', '(', ','])
const agencies = new Set([
  'ap',
  'afp',
  'reuters',
  'app',
  'apa',
  'xinhua',
  'bloomberg',
  'kazinform',
  'pti',
  'ani',
  'update',
  'interview',
  'by',
  'photo',
  'ians',
])

/** The dateline of an article, in title case; null when it has none. */
export function findDateline(document: Document, places: readonly { name: string }[]): Dateline | null {
  const known = new Set(places.map((place) => place.name.toLowerCase()))
  let looked = 0
  for (const paragraph of document.paragraphs) {
    const sentence = document.sentences[paragraph.firstSentence]
    if (!sentence || sentence.isHeadline || sentence.isFurniture || looked > 3) continue
    looked++
    const found = openingTown(document, sentence.firstToken, sentence.lastToken, known)
    if (found) return found
  }
  return null
}

function openingTown(document: Document, first: number, last: number, known: ReadonlySet<string>): Dateline | null {
  const { tokens } = document
  let at = first
  if (agencies.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === ',') at += 2
  const from = at
  while (
    at < last &&
    at < from + 3 &&
    tokens[at]?.kind === 'word' &&
    (tokens[at]?.shape === 'upper' || tokens[at]?.shape === 'title')
  )
    at++
  const opening = tokens[from]
  const closing = tokens[at - 1]
  if (!opening || !closing || at === from || agencies.has(opening.lower)) return null
  const mark = tokens[at]
  const alone =
    at === last && from === first && at - from <= 2 && document.headlineEnd > 0 && closing.end - opening.start < 20
  const capitals = tokens.slice(from, at).every((token) => token.shape === 'upper' || token.lower.length < 3)
  const closes =
    mark !== undefined &&
    ends.has(mark.lower) &&
    (capitals || mark.lower !== ',') &&
    !(mark.lower === '-' && mark.glued)
  if (!alone && !closes && !(capitals && mark?.lower === '.')) return null
  if (!capitals && mark?.lower === '(' && tokens[at + 2]?.lower !== ')') return null
  const name = document.text.slice(opening.start, closing.end)
  if (!known.has(name.toLowerCase()) && (alone || !capitals)) return null
  if (name.length < 4) return null
  const place = name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
  return { place, start: opening.start, end: closing.end }
}
