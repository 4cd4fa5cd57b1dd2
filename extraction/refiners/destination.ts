import type { WhoModels } from '../models'
import { scoreCues, shares } from '../ranking'
import type { CountryCandidate } from './country-cues'

/** A country with its chance of being where the money goes. */
export interface RankedCountry {
  readonly candidate: CountryCandidate
  readonly score: number
  readonly share: number
}

/** Countries by how likely the money goes there. */
export function rankCountries(candidates: readonly CountryCandidate[], models: WhoModels): RankedCountry[] {
  const scores = candidates.map(({ cues }) => scoreCues(cues, models.destination))
  const chances = shares(scores)
  return candidates
    .map((candidate, index) => ({ candidate, score: scores[index] ?? 0, share: chances[index] ?? 0 }))
    .sort((a, b) => b.score - a.score)
}
