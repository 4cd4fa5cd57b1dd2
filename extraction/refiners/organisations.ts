import type { Part, WhoModels } from '../models'
import { parts, type Standing, standings } from '../models'
import { scoreCues, scoreParts, shares } from '../ranking'
import type { Scene } from '../scene'
import { chanceCues, severalCues } from './lead-number-cues'
import type { OrganisationCandidate } from './organisation-cues'
import { relationCues } from './relation-cues'

/** An organisation with its chance of each part, 0 to 1. */
export interface RankedOrganisation {
  readonly candidate: OrganisationCandidate
  readonly chances: Readonly<Record<Part, number>>
  /** Score as the primary investor, comparable within the article. */
  readonly primary: number
}

/** An organisation beside the primary investor. */
export interface StandingOrganisation {
  readonly organisation: RankedOrganisation
  readonly cues: readonly string[]
  readonly chances: Readonly<Record<Standing, number>>
}

/** How far the chance of being an investor at all counts for being the primary one. Chosen by cross-validation. */
const PRIMARY_PART = 0.3

/** Organisations with their chance of each part, in the order of first mention. */
export function weighOrganisations(
  candidates: readonly OrganisationCandidate[],
  models: WhoModels,
): RankedOrganisation[] {
  return candidates.map((candidate) => {
    const chances = shares(scoreParts(['bias', ...candidate.cues], models.organisation, parts))
    const [investor = 0, partner = 0, host = 0, none = 0] = chances
    const primary = scoreCues(candidate.cues, models.primary) + PRIMARY_PART * Math.log(investor + 0.01)
    return { candidate, chances: { investor, partner, host, none }, primary }
  })
}

/** The likeliest investor; undefined where no organisation is named. */
export const pickPrimary = (organisations: readonly RankedOrganisation[]): RankedOrganisation | undefined =>
  organisations.reduce<RankedOrganisation | undefined>(
    (best, one) => (best && best.primary >= one.primary ? best : one),
    undefined,
  )

/** How every other organisation stands to the primary investor. */
export function rankStandings(
  scene: Scene,
  primary: RankedOrganisation,
  organisations: readonly RankedOrganisation[],
  destination: string | null,
  models: WhoModels,
): StandingOrganisation[] {
  const several = severalCues(scene, organisations)
  return organisations
    .filter((other) => other !== primary)
    .map((organisation) => {
      const cues = [
        'bias',
        ...organisation.candidate.cues,
        ...chanceCues(primary, organisation),
        ...several,
        ...relationCues(scene, primary.candidate, organisation.candidate, destination),
      ]
      const [investor = 0, partner = 0, same = 0, none = 0] = shares(scoreParts(cues, models.standing, standings))
      return { organisation, cues, chances: { investor, partner, same, none } }
    })
}
