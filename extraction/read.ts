import type { Reading } from '@/domain/reading'
import type { ArticleText } from './document'

export type { ArticleText } from './document'

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
