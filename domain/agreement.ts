import type { FactField } from './fact'
import type { FactGroup, KeptFact } from './fact-group'
import { holdsMany } from './held'
import { investorKey } from './name'

/** A value that articles state, who states it, and how many of them speak for themselves. */
export interface StatedValueOfField {
  value: unknown
  statedBy: KeptFact[]
  articles: number[]
  independent: number
  /** Whether it is held true now. */
  holds: boolean
}

/** One field over all articles of a lead. In a list values add up; of a stage the articles tell how it went on. */
export interface Agreement {
  field: FactField
  name: string
  state: 'conflict' | 'agree' | 'adds' | 'single'
  values: StatedValueOfField[]
  /** Where an analyst's value stands over all: who entered it. */
  entered: KeptFact | null
  whole: unknown
}

const rank = { conflict: 0, agree: 1, adds: 2, single: 3 }
const names = new Set<FactField>(['investor', 'invited', 'aliases', 'partners', 'hostBodies'])

/** What a lead's articles say of each field: conflicts first, then what several say alike. `voices` are groups of articles that are not independent. */
export function compareArticles(groups: readonly FactGroup[], voices: readonly number[][]): Agreement[] {
  return groups
    .flatMap(({ field, name, held, overruled, entered, whole }) => {
      const values = new Map<string, StatedValueOfField>()
      for (const [shown, holds] of [
        ...held.map((one) => [one, true] as const),
        ...overruled.map((one) => [one, false] as const),
      ]) {
        if (shown.statedBy.length === 0) continue
        const key = keyOf(field, shown.value)
        const known = values.get(key)
        const statedBy = [...(known?.statedBy ?? []), ...shown.statedBy]
        const articles = [...new Set(statedBy.flatMap(({ articleId }) => articleId ?? []))]
        const independent = voices.filter((voice) => voice.some((id) => articles.includes(id))).length
        values.set(key, {
          value: known?.value ?? shown.value,
          statedBy,
          articles,
          independent,
          holds: holds || Boolean(known?.holds),
        })
      }
      const stated = [...values.values()]
      return stated.length ? [{ field, name, state: stateOf(field, stated), values: stated, entered, whole }] : []
    })
    .sort((a, b) => rank[a.state] - rank[b.state])
}

function stateOf(field: FactField, values: StatedValueOfField[]): Agreement['state'] {
  const articles = new Set(values.flatMap((value) => value.articles))
  if (articles.size < 2) return 'single'
  const alike = values.every((value) => value.articles.length === articles.size)
  if (alike) return 'agree'
  return holdsMany(field) ? 'adds' : 'conflict'
}

/** Two forms of one name, and two spellings of a word, are one value. */
function keyOf(field: FactField, value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  return names.has(field) ? investorKey(value) : value.toLowerCase()
}
