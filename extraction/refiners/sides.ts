import { type Side, sides } from '@/domain/reading'
import type { WhoModels } from '../models'
import { scoreCues, scoreParts, shares } from '../ranking'
import type { Scene } from '../scene'
import type { DraftedLead } from './leads'
import type { RankedOrganisation } from './organisations'
import type { ReadPersonDraft } from './people'
import { isOfficer, membershipCues, noOrganisationCues, sideCues } from './person-cues'

/** A person with the organisation and the side that were weighed for them. */
export interface PlacedPerson {
  readonly draft: ReadPersonDraft
  readonly organisation: RankedOrganisation | null
  readonly organisationChance: number
  readonly side: Side
  readonly sideChance: number
  readonly cues: { readonly organisation: readonly string[]; readonly side: readonly string[] }
}

/** Gives everybody an organisation, or none, and a side; in order, because a list of names shares one side. */
export function placePeople(
  scene: Scene,
  people: readonly ReadPersonDraft[],
  leads: readonly DraftedLead[],
  organisations: readonly RankedOrganisation[],
  models: WhoModels,
): PlacedPerson[] {
  let previous: { side: string; sentence: number } | null = null
  const near = organisations.filter(
    ({ candidate }) => candidate.cluster.type === 'organisation' || candidate.cluster.organisation > 0.3,
  )
  return people.map((draft) => {
    const options = isOfficer(draft) && near.length ? near : [null, ...near]
    const cues = options.map((option) =>
      option ? membershipCues(scene, draft, option, leads) : noOrganisationCues(draft),
    )
    const chances = shares(cues.map((list) => scoreCues(list, models.member)))
    const best = chances.indexOf(Math.max(...chances))
    const organisation = options[best] ?? null
    const weighed = sideCues(scene, draft, organisation, leads, previous)
    const sideChances = shares(scoreParts(weighed, models.side, sides))
    const top = sideChances.indexOf(Math.max(...sideChances))
    const side = leads.length ? (sides[top] ?? 'other') : 'other'
    previous = { side, sentence: scene.document.tokens[draft.at]?.sentence ?? -1 }
    return {
      draft,
      organisation,
      organisationChance: chances[best] ?? 0,
      side,
      sideChance: leads.length ? (sideChances[top] ?? 0) : 0.95,
      cues: { organisation: cues[best] ?? [], side: weighed },
    }
  })
}
