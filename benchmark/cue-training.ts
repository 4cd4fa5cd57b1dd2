import type { CueWeights } from '@/extraction/ranking'
import { descend } from './descent'

/** Candidates of one article, each with its cues; `gold` is the index of the right one, or -1 where none is. */
export interface RankingGroup {
  candidates: readonly (readonly string[])[]
  gold: number
}

/** One candidate with its cues and the class it belongs to. */
export interface ClassExample {
  cues: readonly string[]
  gold: string
}

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

/** How much a cue's weight is pulled to 0: one number for all, or by the cue's name. */
export type Shrink = number | ((cue: string) => number)
const pullsOf = (names: readonly string[], shrink: Shrink): Float64Array =>
  Float64Array.from(names, (cue) => (typeof shrink === 'number' ? shrink : shrink(cue)))

/** Learns which cues speak for the right candidate among those of the same article. Deterministic. */
export function trainRanker(groups: readonly RankingGroup[], shrink: Shrink): CueWeights {
  const index = new CueIndex()
  const used = groups
    .filter(({ gold, candidates }) => gold >= 0 && candidates.length > 1)
    .map(({ gold, candidates }) => ({ gold, candidates: candidates.map(index.list) }))
  const pulls = pullsOf(index.names, shrink)
  const scores = new Float64Array(Math.max(1, ...used.map(({ candidates }) => candidates.length)))
  const weights = descend(index.names.length, (at, slope) => {
    let loss = pull(at, slope, pulls, 0)
    for (const { candidates, gold } of used) {
      for (const [row, cues] of candidates.entries()) scores[row] = sumOf(cues, at)
      softmax(scores, candidates.length)
      loss -= Math.log(Math.max(scores[gold] ?? 0, 1e-12))
      for (const [row, cues] of candidates.entries()) {
        const error = (scores[row] ?? 0) - (row === gold ? 1 : 0)
        for (const cue of cues) slope[cue] = (slope[cue] ?? 0) + error
      }
    }
    return loss
  })
  return index.named(weights)
}

/** Adds the pull to 0 of one class of weights, which start at `from`. */
function pull(weights: Float64Array, slope: Float64Array, pulls: Float64Array, from: number): number {
  let loss = 0
  for (let at = 0; at < pulls.length; at++) {
    const weight = weights[from + at] ?? 0
    const strength = pulls[at] ?? 0
    loss += (strength * weight * weight) / 2
    slope[from + at] = (slope[from + at] ?? 0) + strength * weight
  }
  return loss
}

/**
 * Learns one set of weights a class (multinomial logistic regression). Deterministic. Cues that fewer than `least`
 * examples have are left out.
 */
export function trainClasses<Name extends string>(
  examples: readonly ClassExample[],
  classes: readonly Name[],
  shrink: Shrink,
  least?: number,
): Record<Name, CueWeights>
export function trainClasses(
  examples: readonly ClassExample[],
  classes: readonly string[],
  shrink: Shrink,
  least = 1,
): Record<string, CueWeights> {
  const index = new CueIndex()
  const isKept = keptCues(examples, least)
  const rows = merge(
    examples.map(({ cues, gold }) => ({
      cues: index.list(cues.filter(isKept)),
      gold: classes.indexOf(gold),
      weight: 1,
    })),
  )
  const size = index.names.length
  const pulls = pullsOf(index.names, shrink)
  const scores = new Float64Array(classes.length)
  const weights = descend(size * classes.length, (at, slope) => {
    let loss = 0
    const tables = classes.map((_, row) => at.subarray(row * size, (row + 1) * size))
    for (const row of classes.keys()) loss += pull(at, slope, pulls, row * size)
    for (const { cues, gold, weight } of rows) {
      for (const [row, table] of tables.entries()) scores[row] = sumOf(cues, table)
      softmax(scores, classes.length)
      loss -= weight * Math.log(Math.max(scores[gold] ?? 0, 1e-12))
      for (const row of classes.keys()) {
        const error = ((scores[row] ?? 0) - (row === gold ? 1 : 0)) * weight
        const from = row * size
        for (const cue of cues) slope[from + cue] = (slope[from + cue] ?? 0) + error
      }
    }
    return loss
  })
  return Object.fromEntries(
    classes.map((name, row) => [name, index.named(weights.subarray(row * size, (row + 1) * size))]),
  )
}

function keptCues(examples: readonly ClassExample[], least: number): (cue: string) => boolean {
  if (least <= 1) return () => true
  const counts = new Map<string, number>()
  for (const { cues } of examples) for (const cue of new Set(cues)) counts.set(cue, (counts.get(cue) ?? 0) + 1)
  return (cue) => (counts.get(cue) ?? 0) >= least
}

interface Row {
  readonly cues: Int32Array
  readonly gold: number
  readonly weight: number
}

/** Examples that are alike as one of more weight. */
function merge(rows: readonly Row[]): Row[] {
  const merged = new Map<string, Row>()
  for (const row of rows) {
    const key = `${row.gold} ${row.cues.join(' ')}`
    merged.set(key, { ...row, weight: row.weight + (merged.get(key)?.weight ?? 0) })
  }
  return [...merged.values()]
}
