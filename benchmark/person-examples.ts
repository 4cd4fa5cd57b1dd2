import type { WhoModels } from '@/extraction/models'
import type { RankedOrganisation } from '@/extraction/refiners/organisations'
import type { ReadPersonDraft } from '@/extraction/refiners/people'
import { isOfficer, membershipCues, noOrganisationCues, sideCues } from '@/extraction/refiners/person-cues'
import { placePeople } from '@/extraction/refiners/sides'
import type { LabelledArticle } from './corpus'
import type { CueRow } from './cue-row'
import type { ClassExample, RankingGroup } from './cue-training'
import { sameOrganisation, samePerson } from './likeness'

const goldPerson = ({ gold }: LabelledArticle, person: ReadPersonDraft) =>
  gold.people.find(({ name }) => samePerson(name, person.name.value))

const isOrganisation = (name: string, { candidate }: RankedOrganisation) =>
  [candidate.cluster.name, ...candidate.cluster.aliases].some((known) => sameOrganisation(name, known))

/** For each person of the labels: no organisation, and each that is named; which of them is right. */
export function memberGroups(row: CueRow, models: WhoModels): RankingGroup[] {
  if (row.article.gold.kind === 'none') return []
  const leads = row.leads(models)
  const near = row
    .parties(models)
    .organisations.filter(
      ({ candidate }) => candidate.cluster.type === 'organisation' || candidate.cluster.organisation > 0.3,
    )
  return row.people.flatMap((person): RankingGroup[] => {
    const label = goldPerson(row.article, person)
    if (!label) return []
    const found = near.findIndex((organisation) => label.org !== null && isOrganisation(label.org, organisation))
    const none = isOfficer(person) ? [] : [noOrganisationCues(person)]
    return [
      {
        candidates: [...none, ...near.map((organisation) => membershipCues(row.scene, person, organisation, leads))],
        gold: label.org === null ? none.length - 1 : found < 0 ? -1 : found + none.length,
      },
    ]
  })
}

/** Sides are learnt beside the organisations that would be read, right or wrong. */
export function sideExamples(row: CueRow, models: WhoModels): ClassExample[] {
  if (row.article.gold.kind === 'none') return []
  const leads = row.leads(models)
  const placed = placePeople(row.scene, row.people, leads, row.parties(models).organisations, models)
  let previous: { side: string; sentence: number } | null = null
  return row.people.flatMap((person, index): ClassExample[] => {
    const label = goldPerson(row.article, person)
    if (!label) return []
    const cues = sideCues(row.scene, person, placed[index]?.organisation ?? null, leads, previous)
    previous = { side: label.side, sentence: row.scene.document.tokens[person.at]?.sentence ?? -1 }
    return [{ cues, gold: label.side }]
  })
}
