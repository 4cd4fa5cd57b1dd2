/**
 * Why a figure is not a value of a lead, as a person reads it. The first row whose cue was seen about the figure applies.
 * `cue` names a row of figure-cues.ts, or a fact that the pass finds out itself.
 */
export interface FigureReason {
  code: string
  cue: string
  sentence: string
}

export const figureReasons: readonly FigureReason[] = [
  { code: 'site-furniture', cue: 'furniture', sentence: 'site furniture' },
  { code: 'no-lead', cue: 'no-lead', sentence: 'the article names no lead' },
  { code: 'count', cue: 'count', sentence: 'a count of something else' },
  { code: 'restated', cue: 'restated', sentence: 'the same figure again' },
  { code: 'conversion', cue: 'bracketed', sentence: 'the sum before it in another currency or unit' },
  { code: 'policy-target', cue: 'policy', sentence: 'a policy target' },
  { code: 'state-allocation', cue: 'allocation', sentence: 'a state allocation' },
  { code: 'loan-or-grant', cue: 'lending', sentence: 'a loan, a grant or other funding' },
  { code: 'market-or-trade', cue: 'market', sentence: 'a market, trade or company figure' },
  { code: 'jobs-lost', cue: 'lost', sentence: 'work lost or people in another story' },
  { code: 'fund-size', cue: 'fund-size', sentence: "a company's or fund's own size" },
  { code: 'existing', cue: 'existing', sentence: 'what exists already' },
  { code: 'later-phase', cue: 'later-phase', sentence: 'a later phase' },
  { code: 'total', cue: 'total&many', sentence: 'a total over several investors' },
  { code: 'another-project', cue: 'others', sentence: "another investor's or project's figure" },
  { code: 'past-figure', cue: 'past', sentence: 'a figure of the past' },
  { code: 'share', cue: 'percent', sentence: 'a share, not a sum' },
  { code: 'not-tied', cue: 'rest', sentence: "not tied to this lead's project" },
]
