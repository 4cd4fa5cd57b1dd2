import type { CueWeights } from '@/extraction/ranking'

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

const STEPS = 200
const PACE = 0.3

/** Numbers the cues in the order they are met. */
class CueIndex {
  readonly names: string[] = []
  private readonly numbers = new Map<string, number>()

  number(cue: string): number {
    const known = this.numbers.get(cue)
    if (known !== undefined) return known
    this.numbers.set(cue, this.names.length)
    this.names.push(cue)
    return this.names.length - 1
  }

  list = (cues: readonly string[]): Int32Array => Int32Array.from(new Set(cues), (cue) => this.number(cue))

  named(weights: Float64Array): CueWeights {
    const rows = this.names.map((cue, index): [string, number] => [cue, Number((weights[index] ?? 0).toFixed(3))])
    return Object.fromEntries(
      rows.filter(([, weight]) => Math.abs(weight) >= 0.005).sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  }
}

const sumOf = (cues: Int32Array, weights: Float64Array) => {
  let sum = 0
  for (let at = 0; at < cues.length; at++) sum += weights[cues[at] ?? 0] ?? 0
  return sum
}

function softmax(scores: Float64Array, size: number) {
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < size; at++) top = Math.max(top, scores[at] ?? 0)
  let all = 0
  for (let at = 0; at < size; at++) {
    scores[at] = Math.exp((scores[at] ?? 0) - top)
    all += scores[at] ?? 0
  }
  for (let at = 0; at < size; at++) scores[at] = (scores[at] ?? 0) / all
}

/** One step of gradient ascent, each weight at its own pace (AdaGrad); `shrink` pulls weights to 0. */
function climb(weights: Float64Array, squares: Float64Array, gradient: Float64Array, shrink: number) {
  for (let at = 0; at < weights.length; at++) {
    const slope = (gradient[at] ?? 0) - shrink * (weights[at] ?? 0)
    squares[at] = (squares[at] ?? 0) + slope * slope
    weights[at] = (weights[at] ?? 0) + (PACE * slope) / Math.sqrt(1e-8 + (squares[at] ?? 0))
  }
}

/** Learns which cues speak for the right candidate among those of the same article. Deterministic. */
export function trainRanker(groups: readonly RankingGroup[], shrink: number): CueWeights {
  const index = new CueIndex()
  const used = groups
    .filter(({ gold, candidates }) => gold >= 0 && candidates.length > 1)
    .map(({ gold, candidates }) => ({ gold, candidates: candidates.map(index.list) }))
  const weights = new Float64Array(index.names.length)
  const squares = new Float64Array(index.names.length)
  const gradient = new Float64Array(index.names.length)
  const scores = new Float64Array(Math.max(1, ...used.map(({ candidates }) => candidates.length)))
  for (let step = 0; step < STEPS; step++) {
    gradient.fill(0)
    for (const { candidates, gold } of used) {
      for (const [at, cues] of candidates.entries()) scores[at] = sumOf(cues, weights)
      softmax(scores, candidates.length)
      for (const [at, cues] of candidates.entries()) {
        const error = (at === gold ? 1 : 0) - (scores[at] ?? 0)
        for (const cue of cues) gradient[cue] = (gradient[cue] ?? 0) + error
      }
    }
    climb(weights, squares, gradient, shrink)
  }
  return index.named(weights)
}

/** Learns one set of weights a class (multinomial logistic regression). Deterministic. */
export function trainClasses<Name extends string>(
  examples: readonly ClassExample[],
  classes: readonly Name[],
  shrink: number,
): Record<Name, CueWeights>
export function trainClasses(
  examples: readonly ClassExample[],
  classes: readonly string[],
  shrink: number,
): Record<string, CueWeights> {
  const index = new CueIndex()
  const rows = examples.map(({ cues, gold, weight }) => ({
    cues: index.list(cues),
    gold: classes.indexOf(gold),
    weight,
  }))
  const make = () => classes.map(() => new Float64Array(index.names.length))
  const weights = make()
  const squares = make()
  const gradients = make()
  const scores = new Float64Array(classes.length)
  for (let step = 0; step < STEPS; step++) {
    for (const gradient of gradients) gradient.fill(0)
    for (const { cues, gold, weight } of rows) {
      for (const [at, row] of weights.entries()) scores[at] = sumOf(cues, row)
      softmax(scores, classes.length)
      for (const [at, gradient] of gradients.entries()) {
        const error = ((at === gold ? 1 : 0) - (scores[at] ?? 0)) * weight
        for (const cue of cues) gradient[cue] = (gradient[cue] ?? 0) + error
      }
    }
    for (const [at, row] of weights.entries())
      climb(row, squares[at] ?? new Float64Array(0), gradients[at] ?? new Float64Array(0), shrink)
  }
  return Object.fromEntries(classes.map((name, at) => [name, index.named(weights[at] ?? new Float64Array(0))]))
}
