import { BUCKETS } from '@/extraction/recognizers/name-features'
import { nameTypes } from '@/extraction/recognizers/name-types'
import type { NameExample } from './name-examples'

const TYPES = nameTypes.length
const EPOCHS = 12
const RATE = 0.25
const SHRINK = 0.00002

/** A small generator of numbers in [0, 1), the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Shuffles in place; the same seed gives the same order. */
export function shuffle<Row>(rows: Row[], random: () => number): Row[] {
  for (let at = rows.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = rows[at]
    const swapped = rows[other]
    if (held !== undefined && swapped !== undefined) {
      rows[at] = swapped
      rows[other] = held
    }
  }
  return rows
}

/** Multinomial logistic regression by AdaGrad, deterministic by seed; weights packed to signed bytes with one scale. */
export function trainTyper(examples: readonly NameExample[], seed = 7): { weights: Int8Array; scale: number } {
  const weights = new Float64Array(BUCKETS * TYPES)
  const squares = new Float64Array(BUCKETS * TYPES)
  const random = seeded(seed)
  const order = [...examples]
  const scores = new Float64Array(TYPES)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, type, weight } of shuffle(order, random)) {
      probabilities(features, weights, scores)
      const gold = nameTypes.indexOf(type)
      for (let row = 0; row < TYPES; row++) {
        const error = ((row === gold ? 1 : 0) - (scores[row] ?? 0)) * weight
        for (const feature of features) {
          const cell = feature * TYPES + row
          const gradient = error - SHRINK * (weights[cell] ?? 0)
          squares[cell] = (squares[cell] ?? 0) + gradient * gradient
          weights[cell] = (weights[cell] ?? 0) + (RATE * gradient) / Math.sqrt(1 + (squares[cell] ?? 0))
        }
      }
    }
  }
  let top = 0
  for (const weight of weights) top = Math.max(top, Math.abs(weight))
  const scale = Number((top / 127).toPrecision(6))
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale }
}

function probabilities(features: readonly number[], weights: Float64Array, scores: Float64Array) {
  scores.fill(0)
  for (const feature of features)
    for (let row = 0; row < TYPES; row++) scores[row] = (scores[row] ?? 0) + (weights[feature * TYPES + row] ?? 0)
  const top = Math.max(...scores)
  let total = 0
  for (let row = 0; row < TYPES; row++) {
    scores[row] = Math.exp((scores[row] ?? 0) - top)
    total += scores[row] ?? 0
  }
  for (let row = 0; row < TYPES; row++) scores[row] = (scores[row] ?? 0) / total
}
