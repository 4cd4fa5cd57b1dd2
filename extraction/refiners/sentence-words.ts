import type { Document } from '@/extraction/document'

const MOST_WORDS = 80

/**
 * The cues that the words of a sentence give to whoever is named in it, each word one cue at most. Found once a
 * sentence, however many are named there.
 */
export function cuesByWord(table: Readonly<Record<string, string>>): (document: Document, index: number) => string[] {
  const cueOf = new Map(Object.entries(table).flatMap(([cue, words]) => words.split(' ').map((word) => [word, cue])))
  const known = new WeakMap<Document, Map<number, string[]>>()
  return (document, index) => {
    const sentences = known.get(document) ?? new Map<number, string[]>()
    known.set(document, sentences)
    const cached = sentences.get(index)
    if (cached) return cached
    const sentence = document.sentences[index]
    const found = new Set<string>()
    const end = Math.min(sentence?.lastToken ?? 0, (sentence?.firstToken ?? 0) + MOST_WORDS)
    for (let at = sentence?.firstToken ?? 0; at < end; at++) {
      const cue = cueOf.get(document.tokens[at]?.lower ?? '')
      if (cue) found.add(cue)
    }
    const cues = [...found]
    sentences.set(index, cues)
    return cues
  }
}
