import type { ExplainedCandidate, ExplainedPass, WeighedCue } from '@/domain/explanation'
import type { CueWeights } from '../ranking'
import { type CueField, describeCue } from './describe-cue'

const MOST_CUES = 12
const signed = (weight: number) => `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)}`

/** Cues with their plain words, as many as tell something, the weightiest first. */
export const inWords = (field: CueField, cues: readonly { cue: string; weight: number }[]): WeighedCue[] =>
  cues
    .map(({ cue, weight }) => ({ cue, weight: Number(weight.toFixed(3)), words: describeCue(field, cue) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_CUES)

/** The cues that carried most weight, for or against, against the weight they have for another answer. */
export const weighWho = (cues: readonly string[], weights: CueWeights, against: CueWeights = {}): WeighedCue[] =>
  inWords(
    'who',
    [...new Set(cues)].map((cue) => ({ cue, weight: (weights[cue] ?? 0) - (against[cue] ?? 0) })),
  )

/** The name of a cue without the answer it speaks for: `mou|deal.done` and `agreement|deal.done` are one sighting. */
const sighting = (cue: string): string => cue.slice(cue.indexOf('|') + 1)
const lacks = (cues: readonly WeighedCue[], cue: string): boolean =>
  cue !== 'bias' && !cues.some((own) => sighting(own.cue) === sighting(cue))

/** What speaks against it and not against the winner, and what the winner has and it lacks. */
function whyNot(cues: readonly WeighedCue[], winner: Omit<ExplainedCandidate, 'whyNot'> | undefined): string {
  const worst = cues.find(({ cue, weight }) => weight < 0 && lacks(winner?.cues ?? [], cue))
  const best = winner?.cues.find(({ cue, weight }) => weight > 0 && lacks(cues, cue))
  const parts = [
    worst && `it ${worst.words} (${signed(worst.weight)})`,
    winner && best && `it lacks what “${winner.name}” has: that ${best.words} (${signed(best.weight)})`,
  ].filter(Boolean)
  if (parts.length) return parts.join('; ')
  return winner ? `the same is seen, and speaks more for “${winner.name}”` : 'too little speaks for it'
}

const byChance = (a: ExplainedCandidate, b: ExplainedCandidate) =>
  Number(b.isChosen) - Number(a.isChosen) || b.chance - a.chance

/** Sorts candidates and says of each that was not taken why. */
export function finish(
  pass: string,
  question: string,
  candidates: readonly Omit<ExplainedCandidate, 'whyNot'>[],
): ExplainedPass {
  const winner = candidates.find(({ isChosen }) => isChosen)
  const told = candidates.map(
    (candidate): ExplainedCandidate => ({
      ...candidate,
      whyNot: candidate.isChosen ? null : whyNot(candidate.cues, winner),
    }),
  )
  return { pass, question, candidates: told.sort(byChance) }
}

/** Where the first of some mentions stands. */
export const firstSpan = (mentions: readonly { start: number; end: number }[]) =>
  mentions[0] ? { start: mentions[0].start, end: mentions[0].end } : null
