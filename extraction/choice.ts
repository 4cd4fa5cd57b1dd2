import { mapOf } from './ranking'

/** Named cues of one candidate with their strength, mostly 0 or 1. */
export type Cues = Map<string, number>

/** Weights by the cue's name. A cue that the model has never seen weighs nothing. */
export type Weights = Readonly<Record<string, number>>

/** The cue counts once for the strongest of its sightings. */
export function see(cues: Cues, name: string, strength = 1): void {
  if (strength > (cues.get(name) ?? 0)) cues.set(name, strength)
}

/** Weighted sum of the cues. The weights must not change any more. */
export function weigh(weights: Weights, cues: Cues): number {
  const table = mapOf(weights)
  let sum = 0
  for (const [name, strength] of cues) sum += (table.get(name) ?? 0) * strength
  return sum
}

/** The chance of a yes, from the weighted sum. */
export const chance = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** The cues that decided, strongest first: what an explanation shows. */
export function strongest(weights: Weights, cues: Cues, most = 8): { cue: string; weight: number }[] {
  return [...cues]
    .map(([cue, strength]) => ({ cue, weight: (weights[cue] ?? 0) * strength }))
    .filter((row) => Math.abs(row.weight) >= 0.01)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.cue < b.cue ? -1 : 1))
    .slice(0, most)
}
