import type { Reading } from '@/domain/reading'
import { fieldOf } from '@/extraction/confidence'
import { judge } from './judge'
import type { Card } from './score'

interface Outcome {
  certainty: number
  isRight: boolean
}

const FEWEST = 25
const LEAST_STEP = 12

/** Collects, for each field, with what certainty values were read and whether they were right. */
export class Calibration {
  private readonly outcomes = new Map<string, Outcome[]>()

  add(gold: Card, reading: Reading) {
    for (const { path, certainty } of reading.evidence) {
      const isRight = judge(gold, reading, path)
      if (isRight === null) continue
      const field = fieldOf(path)
      const list = this.outcomes.get(field)
      if (list) list.push({ certainty, isRight })
      else this.outcomes.set(field, [{ certainty, isRight }])
    }
  }

  /** Rising steps a field (isotonic regression by pooling neighbours); fields seen too seldom are left out. */
  steps(): Record<string, [number, number][]> {
    const fields = [...this.outcomes].filter(([, list]) => list.length >= FEWEST).sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(fields.map(([field, list]) => [field, rising(list)]))
  }
}

function rising(outcomes: readonly Outcome[]): [number, number][] {
  const sorted = [...outcomes].sort((a, b) => a.certainty - b.certainty)
  const top = sorted.at(-1)?.certainty ?? 1
  const shareOf = ({ right, of }: { right: number; of: number }) => (right + 1) / (of + 2)
  const pools: { from: number; right: number; of: number }[] = []
  for (const { certainty, isRight } of sorted) {
    pools.push({ from: certainty, right: isRight ? 1 : 0, of: 1 })
    for (let last = pools.at(-1), before = pools.at(-2); last && before; last = pools.at(-1), before = pools.at(-2)) {
      const isOwnStep = before.of >= LEAST_STEP && last.of >= LEAST_STEP && last.from > before.from
      const mayGrow = before.of >= LEAST_STEP && last.of < LEAST_STEP && certainty < top && last.from > before.from
      if (mayGrow || (isOwnStep && shareOf(before) < shareOf(last))) break
      pools.splice(-2, 2, { from: before.from, right: before.right + last.right, of: before.of + last.of })
    }
  }
  return pools.map(({ from, right, of }) => [Number(from.toFixed(3)), Number(((right + 1) / (of + 2)).toFixed(2))])
}
