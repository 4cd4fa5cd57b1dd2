import { type CueWeights, shares } from '@/extraction/ranking'

/** Candidates of one article, each with its cues; `gold` is the index of the right one, or -1 where none is. */
export interface RankingGroup {
  candidates: readonly (readonly string[])[]
  gold: number
}

/** One candidate with its cues and the class it belongs to. */
export interface ClassExample {
  cues: readonly string[]
  gold: string
  weight: number
}

const STEPS = 300

/** Learns which cues speak for the right candidate among those of the same article. Deterministic; `shrink` pulls weights to 0. */
export function trainRanker(groups: readonly RankingGroup[], shrink: number): CueWeights {
  const weights = new Map<string, number>()
  const momentum = new Map<string, number>()
  const used = groups.filter(({ gold, candidates }) => gold >= 0 && candidates.length > 1)
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Map<string, number>()
    for (const { candidates, gold } of used) {
      const chance = shares(candidates.map((cues) => cues.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), 0)))
      for (const [index, cues] of candidates.entries()) {
        const error = (index === gold ? 1 : 0) - (chance[index] ?? 0)
        for (const cue of cues) gradient.set(cue, (gradient.get(cue) ?? 0) + error)
      }
    }
    climb(weights, momentum, gradient, shrink)
  }
  return rounded(weights)
}

/** Learns one set of weights a class (multinomial logistic regression). Deterministic. */
export function trainClasses(
  examples: readonly ClassExample[],
  classes: readonly string[],
  shrink: number,
): Record<string, CueWeights> {
  const weights = classes.map(() => new Map<string, number>())
  const momentum = classes.map(() => new Map<string, number>())
  for (let step = 0; step < STEPS; step++) {
    const gradients = classes.map(() => new Map<string, number>())
    for (const { cues, gold, weight } of examples) {
      const chance = shares(weights.map((row) => cues.reduce((sum, cue) => sum + (row.get(cue) ?? 0), 0)))
      for (const [index, name] of classes.entries()) {
        const error = ((name === gold ? 1 : 0) - (chance[index] ?? 0)) * weight
        const gradient = gradients[index]
        if (gradient) for (const cue of cues) gradient.set(cue, (gradient.get(cue) ?? 0) + error)
      }
    }
    for (const [index, gradient] of gradients.entries()) {
      const row = weights[index]
      const pace = momentum[index]
      if (row && pace) climb(row, pace, gradient, shrink)
    }
  }
  return Object.fromEntries(classes.map((name, index) => [name, rounded(weights[index] ?? new Map())]))
}

/** One step of gradient ascent, each weight at its own pace (AdaGrad). */
function climb(
  weights: Map<string, number>,
  squares: Map<string, number>,
  gradient: ReadonlyMap<string, number>,
  shrink: number,
) {
  for (const [cue, raw] of gradient) {
    const slope = raw - shrink * (weights.get(cue) ?? 0)
    const square = (squares.get(cue) ?? 0) + slope * slope
    squares.set(cue, square)
    weights.set(cue, (weights.get(cue) ?? 0) + (0.3 * slope) / Math.sqrt(1e-8 + square))
  }
}

function rounded(weights: ReadonlyMap<string, number>): CueWeights {
  const sorted = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.005).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([cue, weight]) => [cue, Number(weight.toFixed(3))]))
}
