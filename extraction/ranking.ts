/** Weights of named cues, as trained on the labelled corpus. */
export type CueWeights = Readonly<Record<string, number>>

/** The sum of the weights of a candidate's cues; a cue without a weight counts nothing. */
export function scoreCues(cues: readonly string[], weights: CueWeights): number {
  let sum = 0
  for (const cue of cues) sum += weights[cue] ?? 0
  return sum
}

/** Turns scores into shares that add up to 1. */
export function shares(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  const all = odds.reduce((sum, one) => sum + one, 0)
  return odds.map((one) => one / all)
}
