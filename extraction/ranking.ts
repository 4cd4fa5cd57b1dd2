import { rememberedFor } from './gazetteers/memo'

/** Weights of named cues, as trained on the labelled corpus. */
export type CueWeights = Readonly<Record<string, number>>

/**
 * The weights by name; the table must not change any more. Made once, because cues are put together anew for each candidate,
 * and a map takes such a string as it is.
 */
export const mapOf = rememberedFor(
  (weights: CueWeights): ReadonlyMap<string, number> => new Map(Object.entries(weights)),
)

/** The sum of the weights of a candidate's cues; a cue without a weight counts nothing. The table must not change any more. */
export function scoreCues(cues: readonly string[], weights: CueWeights): number {
  const table = mapOf(weights)
  let sum = 0
  for (const cue of cues) sum += table.get(cue) ?? 0
  return sum
}

/** Tables that are scored together, as one row of weights a cue, so that a cue is looked up once for all of them. */
const rows = new WeakMap<object, ReadonlyMap<string, Float64Array>>()

function rowsOf<Part extends string>(tables: Readonly<Record<Part, CueWeights>>, parts: readonly Part[]) {
  const known = rows.get(tables)
  if (known) return known
  const fresh = new Map<string, Float64Array>()
  for (const [at, part] of parts.entries())
    for (const [cue, weight] of Object.entries(tables[part])) {
      const row = fresh.get(cue) ?? new Float64Array(parts.length)
      row[at] = weight
      fresh.set(cue, row)
    }
  rows.set(tables, fresh)
  return fresh
}

/** What `scoreCues` gives by each table, in the order of `parts`, which must always be the same. The tables must not change any more. */
export function scoreParts<Part extends string>(
  cues: readonly string[],
  tables: Readonly<Record<Part, CueWeights>>,
  parts: readonly Part[],
): number[] {
  const weights = rowsOf(tables, parts)
  const sums = parts.map(() => 0)
  for (const cue of cues) {
    const row = weights.get(cue)
    if (row) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0)
  }
  return sums
}

/** Turns scores into shares that add up to 1. */
export function shares(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  const all = odds.reduce((sum, one) => sum + one, 0)
  return odds.map((one) => one / all)
}
