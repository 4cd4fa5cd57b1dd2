import type { Evidence } from '@/domain/reading'
import { remembered } from './gazetteers/memo'
import table from './model/confidence.json'

/** How often values were right by the certainty they were given, for one field: rising steps of `[certainty from, share right]`. */
export type Steps = readonly (readonly number[])[]

const steps: Readonly<Record<string, Steps>> = table

/** The field of a path: `leads.2.places.0` is a value of `leads.*.places.*`. */
export const fieldOf = remembered((path) => path.replace(/\d+/g, '*'))

/**
 * How often a value given with such certainty was right on articles that were held out, by path. Only fields that were
 * calibrated have an entry; of several rows of one path the first counts.
 */
export function confidenceOf(evidence: readonly Evidence[], calibrated = steps): Record<string, number> {
  const confidence: Record<string, number> = {}
  const done = new Set<string>()
  for (const { path, certainty } of evidence) {
    const rises = calibrated[fieldOf(path)]
    if (!rises || done.has(path)) continue
    done.add(path)
    let share: number | undefined
    for (const [from = 0, right = 0] of rises) if (share === undefined || certainty >= from) share = right
    if (share !== undefined) confidence[path] = share
  }
  return confidence
}
