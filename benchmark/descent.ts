/** A function to make small: its value at `weights`, and its slope there written to `slope`. */
export type Loss = (weights: Float64Array, slope: Float64Array) => number

const KEPT = 8
const MOST_STEPS = 150
const ENOUGH = 1e-4
const LEAST_PACE = 1e-6

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}
function addTo(target: Float64Array, times: number, what: Float64Array) {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] ?? 0) + times * (what[at] ?? 0)
}

/** Finds the weights at which a convex function is smallest, from 0 (L-BFGS with a backtracking line). Deterministic. */
export function descend(size: number, loss: Loss): Float64Array {
  let weights = new Float64Array(size)
  let slope = new Float64Array(size)
  let value = loss(weights, slope)
  const steps: { moved: Float64Array; turned: Float64Array; curve: number }[] = []
  for (let step = 0; step < MOST_STEPS; step++) {
    const way = direction(slope, steps)
    const fall = dot(way, slope)
    if (fall > -ENOUGH) break
    let pace = steps.length ? 1 : Math.min(1, 1 / Math.sqrt(dot(slope, slope)))
    const next = new Float64Array(size)
    const nextSlope = new Float64Array(size)
    let nextValue = 0
    for (; pace > LEAST_PACE; pace /= 2) {
      next.set(weights)
      addTo(next, pace, way)
      nextSlope.fill(0)
      nextValue = loss(next, nextSlope)
      if (nextValue <= value + 1e-4 * pace * fall) break
    }
    if (pace <= LEAST_PACE) break
    const moved = Float64Array.from(next, (one, at) => one - (weights[at] ?? 0))
    const turned = Float64Array.from(nextSlope, (one, at) => one - (slope[at] ?? 0))
    const curve = dot(moved, turned)
    if (curve > 1e-12) {
      steps.push({ moved, turned, curve })
      if (steps.length > KEPT) steps.shift()
    }
    const gain = value - nextValue
    weights = next
    slope = nextSlope
    value = nextValue
    if (gain < ENOUGH * Math.max(1, Math.abs(value)) * 0.1) break
  }
  return weights
}

function direction(
  slope: Float64Array,
  steps: readonly { moved: Float64Array; turned: Float64Array; curve: number }[],
): Float64Array {
  const way = Float64Array.from(slope, (one) => -one)
  const shares: number[] = []
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at]
    if (!step) continue
    const share = dot(step.moved, way) / step.curve
    shares[at] = share
    addTo(way, -share, step.turned)
  }
  const last = steps.at(-1)
  if (last) {
    const scale = last.curve / dot(last.turned, last.turned)
    for (let at = 0; at < way.length; at++) way[at] = (way[at] ?? 0) * scale
  }
  for (const [at, step] of steps.entries())
    addTo(way, (shares[at] ?? 0) - dot(step.turned, way) / step.curve, step.moved)
  return way
}
