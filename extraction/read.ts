import type { Reading } from '@/domain/reading'

/** What the engine is given. `text` is the whole article, headline first; offsets in the reading count into it. */
export interface ArticleText {
  text: string
  /** Where the headline ends in `text`; found by the engine where it is not given. 0 when there is none. */
  headlineEnd?: number
  /** Publication date as `YYYY-MM-DD`; dates such as "on Monday" are resolved against it. */
  published?: string | null
}

/** Reads one article into a lead card with evidence. Pure: the same article gives the same reading. Never throws on any string. */
export function read(article: ArticleText): Reading {
  return {
    kind: 'none',
    reason: { code: 'empty', sentence: article.text ? 'nothing was read' : 'there is no text' },
    leads: [],
    people: [],
    hostBodies: [],
    events: [],
    nextStep: null,
    evidence: [],
    figures: [],
    furniture: [],
    confidence: {},
    engine: '0',
  }
}
