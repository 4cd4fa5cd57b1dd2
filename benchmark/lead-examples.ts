import type { WhoModels } from '@/extraction/models'
import { aimCandidates } from '@/extraction/refiners/aims'
import { kindCues } from '@/extraction/refiners/kind-cues'
import { partCues } from '@/extraction/refiners/organisations'
import { placeCandidates } from '@/extraction/refiners/places'
import type { CueRow } from './cue-row'
import type { ClassExample, RankingGroup } from './cue-training'
import { bearsLead, goldPart, goldStanding } from './gold-parts'
import { samePlace } from './likeness'

/** Which country is the first lead's destination? */
export const destinationGroups = ({ article, countries }: CueRow): RankingGroup[] => [
  {
    candidates: countries.map(({ cues }) => cues),
    gold: countries.findIndex(({ code }) => code === article.gold.leads[0]?.destination),
  },
]

/** What part does each organisation play, seen from where the money seems to go? */
export function partExamples(row: CueRow, models: WhoModels): ClassExample[] {
  return row.candidatesOf(row.destination(models)).map((candidate) => ({
    cues: partCues(candidate),
    gold: goldPart(row.article, candidate.cluster),
  }))
}

/** Which organisation is the first investor? */
export function primaryGroups(row: CueRow, models: WhoModels): RankingGroup[] {
  if (row.article.gold.kind !== 'investment') return []
  const { organisations } = row.parties(models)
  return [
    {
      candidates: organisations.map(({ cues }) => cues),
      gold: organisations.findIndex(({ candidate }) => bearsLead(row.article.gold.leads[0], candidate.cluster)),
    },
  ]
}

/** Is it an investment, an invitation, or neither? */
export function kindExamples(row: CueRow, models: WhoModels): ClassExample[] {
  const { organisations, destination } = row.parties(models)
  return [{ cues: ['bias', ...kindCues(row.scene, organisations, destination)], gold: row.article.gold.kind }]
}

/** How does each other organisation stand to the one taken for the first investor? */
export function standingExamples(row: CueRow, models: WhoModels): ClassExample[] {
  const { primary, others } = row.parties(models)
  if (!primary || row.article.gold.kind !== 'investment') return []
  return others.map(({ organisation, cues }) => ({
    cues,
    gold: goldStanding(row.article, primary.candidate.cluster, organisation.candidate.cluster),
  }))
}

/** Which countries does each investor's money go to? */
export function aimExamples(row: CueRow, models: WhoModels): ClassExample[] {
  const { countries } = row.parties(models)
  const seen = new Set<number>()
  return row.leads(models).flatMap(({ draft, investor }) => {
    if (!investor || seen.has(investor.candidate.cluster.id)) return []
    seen.add(investor.candidate.cluster.id)
    const gold = row.article.gold.leads.filter((lead) => bearsLead(lead, investor.candidate.cluster))
    if (gold.length === 0) return []
    return aimCandidates(row.scene, countries, draft.investorCountry, draft.sentences).map(
      ({ code, cues }): ClassExample => ({
        cues,
        gold: gold.some(({ destination }) => destination === code) ? 'yes' : 'no',
      }),
    )
  })
}

/** Which places are those of the first investor's project? */
export function placeExamples(row: CueRow, models: WhoModels): ClassExample[] {
  const drafts = row.firstLeads(models)
  return drafts.flatMap(({ draft, investor }) => {
    const labels = row.article.gold.leads.filter((lead) =>
      investor ? bearsLead(lead, investor.candidate.cluster) : lead.investor === null,
    )
    const isFirst = drafts.find((one) => one.investor === investor)?.draft === draft
    const label =
      labels.find(({ destination }) => destination === draft.destination) ?? (isFirst ? labels[0] : undefined)
    if (!label) return []
    return placeCandidates(row.scene, draft).map(
      ({ cluster, cues }): ClassExample => ({
        cues: ['bias', ...cues],
        gold: label.places.some((place) => samePlace(place, cluster.name)) ? 'project' : 'other',
      }),
    )
  })
}
