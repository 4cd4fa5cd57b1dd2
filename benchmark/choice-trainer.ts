import type { Cues, Weights } from '@/extraction/choice'
import { shares } from '@/extraction/ranking'
import { descend } from './descent'

/** One decision of the past: its candidates' cues, and what was right. */
export interface Choice {
  candidates: Cues[]
  /** One, or several that are equally right. */
  right: number | readonly number[]
}

/** A cue that is met less often tells nothing of the next article. */
const LEAST_SEEN = 3
/** A cue that weighs less decides nothing. */
const LEAST_WEIGHT = 0.02

/**
 * Fits weights to choices by maximum likelihood with a Gaussian prior around `prior` (ridge `ridge`). No randomness: the
 * same choices give the same weights.
 */
export function fitChoices(choices: readonly Choice[], ridge: number, prior: Weights = {}): Record<string, number> {
  const seen = new Map<string, number>()
  for (const { candidates } of choices)
    for (const cues of candidates) for (const name of cues.keys()) seen.set(name, (seen.get(name) ?? 0) + 1)
  const isRare = (name: string) => (seen.get(name) ?? 0) < LEAST_SEEN && prior[name] === undefined
  const names = new Map<string, number>()
  const start: number[] = []
  const flat = choices.map(({ candidates, right }) => {
    const ends: number[] = []
    const ids: number[] = []
    const values: number[] = []
    for (const cues of candidates) {
      for (const [name, value] of cues) {
        if (isRare(name)) continue
        const id = names.get(name) ?? names.size
        if (!names.has(name)) {
          names.set(name, id)
          start.push(prior[name] ?? 0)
        }
        ids.push(id)
        values.push(value)
      }
      ends.push(ids.length)
    }
    return {
      right: new Set([right].flat()),
      ends: Int32Array.from(ends),
      ids: Int32Array.from(ids),
      values: Float64Array.from(values),
    }
  })
  const moved = descend(names.size, (off, slope) => {
    const weights = off.map((value, id) => value + (start[id] ?? 0))
    let loss = 0
    for (const [id, value] of off.entries()) {
      slope[id] = ridge * value
      loss += 0.5 * ridge * value * value
    }
    for (const row of flat) loss += addSlope(row, weights, slope)
    return loss
  })
  const fitted: Record<string, number> = {}
  for (const [name, id] of [...names].sort(([a], [b]) => (a < b ? -1 : 1)))
    fitted[name] = Math.round(((start[id] ?? 0) + (moved[id] ?? 0)) * 1000) / 1000
  return Object.fromEntries(
    Object.entries(fitted).filter(([name, weight]) => Math.abs(weight) >= LEAST_WEIGHT || name in prior),
  )
}

interface Row {
  readonly right: ReadonlySet<number>
  /** Where each candidate's cues end. */
  readonly ends: Int32Array
  readonly ids: Int32Array
  readonly values: Float64Array
}

/** Adds one choice's slope to the gradient and returns its loss. */
function addSlope({ right, ends, ids, values }: Row, weights: Float64Array, gradient: Float64Array): number {
  const sums: number[] = []
  let at = 0
  for (const end of ends) {
    let sum = 0
    for (; at < end; at++) sum += (weights[ids[at] ?? 0] ?? 0) * (values[at] ?? 0)
    sums.push(sum)
  }
  const chances = shares(sums)
  let rightly = 0
  for (const candidate of right) rightly += chances[candidate] ?? 0
  rightly = Math.max(rightly, 1e-12)
  at = 0
  for (const [candidate, end] of ends.entries()) {
    const chance = chances[candidate] ?? 0
    const pull = right.has(candidate) ? chance - chance / rightly : chance
    for (; at < end; at++) {
      const id = ids[at] ?? 0
      gradient[id] = (gradient[id] ?? 0) + pull * (values[at] ?? 0)
    }
  }
  return -Math.log(rightly)
}
