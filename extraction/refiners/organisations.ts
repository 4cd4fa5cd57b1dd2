import type { Part, WhoModels } from '../models'
import { parts, type Standing, standings } from '../models'
import { scoreCues, scoreParts, shares } from '../ranking'
import type { Scene } from '../scene'
import { chanceCues, severalCues } from './lead-number-cues'
import type { OrganisationCandidate } from './organisation-cues'
import { peerCues } from './peer-cues'
import { relationCues } from './relation-cues'
import { rivalCues } from './rival-cues'

/** An organisation with its chance of each part, 0 to 1. */
export interface RankedOrganisation {
  readonly candidate: OrganisationCandidate
  readonly chances: Readonly<Record<Part, number>>
  /** What speaks for its being the primary investor, its standing among all that are named included. */
  readonly cues: readonly string[]
  /** Score as the primary investor, comparable within the article. */
  readonly primary: number
}

/** An organisation beside the primary investor. */
export interface StandingOrganisation {
  readonly organisation: RankedOrganisation
  readonly cues: readonly string[]
  readonly chances: Readonly<Record<Standing, number>>
}

/** What speaks for each part of an organisation. */
export const partCues = ({ cues, words }: OrganisationCandidate): string[] => ['bias', ...cues, ...words]

/** Organisations with their chance of each part, in the order of first mention. */
export function weighOrganisations(
  candidates: readonly OrganisationCandidate[],
  models: WhoModels,
): RankedOrganisation[] {
  const chances = candidates.map((candidate) => {
    const scores = scoreParts(partCues(candidate), models.organisation, parts)
    const [investor = 0, partner = 0, host = 0, none = 0] = shares(scores)
    return { investor, partner, host, none }
  })
  const rivals = rivalCues(chances)
  return candidates.map((candidate, at) => {
    const cues = [...candidate.cues, ...(rivals[at] ?? [])]
    const own = chances[at] ?? { investor: 0, partner: 0, host: 0, none: 1 }
    return { candidate, chances: own, cues, primary: scoreCues(cues, models.primary) }
  })
}

/** The likeliest investor; undefined where no organisation is named. */
export const pickPrimary = (organisations: readonly RankedOrganisation[]): RankedOrganisation | undefined =>
  organisations.reduce<RankedOrganisation | undefined>(
    (best, one) => (best && best.primary >= one.primary ? best : one),
    undefined,
  )

/** What is said of an organisation is weighed for its own part, and tells nothing new of how it stands to another. */
const isOfItself = (cue: string) => !cue.startsWith('told.')

/** How every other organisation stands to the primary investor. */
export function rankStandings(
  scene: Scene,
  primary: RankedOrganisation,
  organisations: readonly RankedOrganisation[],
  destination: string | null,
  models: WhoModels,
): StandingOrganisation[] {
  const several = severalCues(scene, organisations)
  const peers = peerCues(scene, primary, organisations)
  return organisations
    .filter((other) => other !== primary)
    .map((organisation) => {
      const cues = [
        'bias',
        ...organisation.cues.filter(isOfItself),
        ...organisation.candidate.words,
        ...(peers.get(organisation) ?? []),
        ...chanceCues(primary, organisation),
        ...several,
        ...relationCues(scene, primary.candidate, organisation.candidate, destination),
      ]
      const [investor = 0, partner = 0, same = 0, none = 0] = shares(scoreParts(cues, models.standing, standings))
      return { organisation, cues, chances: { investor, partner, same, none } }
    })
}
