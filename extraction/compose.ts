import type { Evidence, Reading } from '@/domain/reading'
import { composeLead } from './compose-lead'
import { composeHostBodies, composePerson } from './compose-people'
import { confidenceOf } from './confidence'
import type { Analysis } from './pipeline'
import { evidenceOf } from './refiners/evidence'

/** Changes whenever rules or weights do, so that stored readings can be told apart. */
export const ENGINE = '4'

/** Writes the card of an analysis, and the evidence of each of its values. */
export function compose(analysis: Analysis): Reading {
  const { document, kind } = analysis
  const evidence: Evidence[] = []
  const leads = analysis.leads.map((_, index) => composeLead(analysis, index, evidence))
  const people = analysis.people.map((_, index) => composePerson(analysis, index, evidence))
  const hostBodies = composeHostBodies(analysis, evidence)
  return {
    kind: kind.chosen,
    reason: reasonOf(analysis),
    leads,
    people,
    hostBodies,
    events: composeEvents(analysis, evidence),
    nextStep: composeNextStep(analysis, evidence),
    evidence,
    figures: [...analysis.content.figures],
    furniture: [...document.furniture],
    confidence: confidenceOf(evidence),
    engine: ENGINE,
  }
}

function reasonOf({ kind, document }: Analysis): Reading['reason'] {
  if (kind.chosen !== 'none') return null
  if (document.tokens.length === 0) return { code: 'empty', sentence: 'there is no text' }
  if (!kind.isEnglish) return { code: 'not-english', sentence: 'not English' }
  const subjects: readonly [string, string, string][] = [
    ['kind.market', 'markets', 'a market report'],
    ['kind.sport', 'sport', 'sport'],
    ['kind.law', 'law', 'a matter of courts or police'],
    ['kind.aid', 'aid', 'aid or a loan to the state, no project of an investor'],
    ['kind.results', 'results', "a company's results"],
    ['kind.product', 'product', 'products and their features'],
    ['kind.macro', 'macro', 'figures of the whole economy'],
    ['kind.opinion', 'opinion', 'an opinion'],
    ['kind.politics', 'politics', 'politics'],
  ]
  for (const level of ['.dense', '.3', '']) {
    const found = subjects.find(([cue]) => kind.cues.includes(cue + level))
    if (found) return { code: found[1], sentence: found[2] }
  }
  return { code: 'no-investor', sentence: 'no investor and no invitation to invest' }
}

function composeEvents({ document, content }: Analysis, evidence: Evidence[]): Reading['events'] {
  for (const [at, event] of content.events.entries()) {
    evidence.push(evidenceOf(document, `events.${at}.what`, event))
    for (const part of ['place', 'date'] as const) {
      const shown = event.shown[part]
      if (shown) evidence.push(evidenceOf(document, `events.${at}.${part}`, { ...event, ...shown }))
    }
  }
  return content.events.map(({ value }) => value)
}

function composeNextStep({ document, content }: Analysis, evidence: Evidence[]): string | null {
  if (content.nextStep) evidence.push(evidenceOf(document, 'nextStep', content.nextStep))
  return content.nextStep?.value ?? null
}
