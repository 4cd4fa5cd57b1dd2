import { layOut } from '@/extraction/document'
import { type Models, type Part, parts } from '@/extraction/models'
import type { NameWeights } from '@/extraction/recognizers/name-types'
import type { NameCluster } from '@/extraction/refiners/clusters'
import type { CountryCandidate } from '@/extraction/refiners/country-cues'
import { countryCandidates } from '@/extraction/refiners/country-cues'
import { kindCues } from '@/extraction/refiners/kind-cues'
import { draftLeads, rankCountries, rankOrganisations } from '@/extraction/refiners/leads'
import { organisationCandidates } from '@/extraction/refiners/organisation-cues'
import { placeCandidates } from '@/extraction/refiners/places'
import { type Scene, setScene } from '@/extraction/scene'
import { articleText, type LabelledArticle } from './corpus'
import { type ClassExample, type RankingGroup, trainClasses, trainRanker } from './cue-training'
import { sameOrganisation, samePlace } from './score'

const FOLDS = 5
const SHRINK = { destination: 3, organisation: 2, kind: 2, place: 2 }

interface Staged {
  article: LabelledArticle
  scene: Scene
  countries: readonly CountryCandidate[]
  destination: string | null
}

const noCues = { investor: {}, partner: {}, host: {}, none: {} }
const emptyModels = (names: NameWeights): Models => ({
  names,
  destination: {},
  organisation: noCues,
  kind: { investment: {}, outreach: {}, none: {} },
  place: { project: {}, other: {} },
})

/** Which part a cluster plays by the labels. */
export function goldPart({ gold }: LabelledArticle, cluster: NameCluster): Part {
  const names = [cluster.name, ...cluster.aliases]
  const isOneOf = (labels: readonly string[]) =>
    labels.some((label) => names.some((name) => sameOrganisation(label, name)))
  if (gold.leads.some((lead) => isOneOf([lead.investor ?? '', ...lead.aliases].filter(Boolean)))) return 'investor'
  if (gold.leads.some((lead) => isOneOf(lead.partners))) return 'partner'
  return isOneOf(gold.hostBodies) ? 'host' : 'none'
}

/**
 * Trains every set of cues, in the order of the passes. What a later pass sees of an earlier one is predicted by
 * weights that did not see that article, so that it learns to live with mistakes. `typers` gives each article the typer
 * that its names are read with.
 */
export function trainCues(
  articles: readonly LabelledArticle[],
  typerOf: (article: LabelledArticle) => NameWeights,
  names: NameWeights,
): Models {
  const staged = articles.map((article): Staged => {
    const scene = setScene(layOut(articleText(article)), typerOf(article))
    return { article, scene, countries: countryCandidates(scene), destination: null }
  })
  const fold = (index: number) => index % FOLDS
  const destinationGroup = ({ article, countries }: Staged): RankingGroup => ({
    candidates: countries.map(({ cues }) => cues),
    gold: countries.findIndex(({ code }) => code === article.gold.leads[0]?.destination),
  })
  const trainDestination = (rows: readonly Staged[]) => trainRanker(rows.map(destinationGroup), SHRINK.destination)
  const models = { ...emptyModels(names), destination: trainDestination(staged) }
  for (let at = 0; at < FOLDS; at++) {
    const weights = trainDestination(staged.filter((_, index) => fold(index) !== at))
    for (const [index, row] of staged.entries())
      if (fold(index) === at)
        row.destination = rankCountries(row.countries, { ...models, destination: weights })[0]?.candidate.code ?? null
  }
  const organisationExamples = staged.map((row) =>
    organisationCandidates(row.scene, row.destination).map(
      (candidate): ClassExample => ({
        cues: ['bias', ...candidate.cues],
        gold: goldPart(row.article, candidate.cluster),
        weight: 1,
      }),
    ),
  )
  const trainParts = (rows: ClassExample[][]) => partsOf(trainClasses(rows.flat(), parts, SHRINK.organisation))
  models.organisation = trainParts(organisationExamples)
  const kindExamples: ClassExample[] = []
  const placeExamples: ClassExample[] = []
  for (let at = 0; at < FOLDS; at++) {
    const organisation = trainParts(organisationExamples.filter((_, index) => fold(index) !== at))
    for (const [index, row] of staged.entries()) {
      if (fold(index) !== at) continue
      const ranked = rankOrganisations(row.scene, row.destination, { ...models, organisation })
      const seen = ranked.map(({ candidate, chances }) => ({ candidate, investor: chances.investor }))
      kindExamples.push({
        cues: ['bias', ...kindCues(row.scene, seen, row.destination)],
        gold: row.article.gold.kind,
        weight: 1,
      })
      placeExamples.push(...placesOf(row, ranked, models))
    }
  }
  const kind = trainClasses(kindExamples, ['investment', 'outreach', 'none'], SHRINK.kind)
  const place = trainClasses(placeExamples, ['project', 'other'], SHRINK.place)
  return {
    ...models,
    kind: { investment: kind.investment ?? {}, outreach: kind.outreach ?? {}, none: kind.none ?? {} },
    place: { project: place.project ?? {}, other: place.other ?? {} },
  }
}

const partsOf = (weights: ReturnType<typeof trainClasses>): Models['organisation'] => ({
  investor: weights.investor ?? {},
  partner: weights.partner ?? {},
  host: weights.host ?? {},
  none: weights.none ?? {},
})

function placesOf(
  { article, scene, countries }: Staged,
  ranked: ReturnType<typeof rankOrganisations>,
  models: Models,
): ClassExample[] {
  const { gold } = article
  if (gold.kind === 'none') return []
  const drafts = draftLeads(scene, gold.kind, rankCountries(countries, models), ranked)
  return drafts.flatMap(({ draft, investor }) => {
    const names = investor ? [investor.candidate.cluster.name, ...investor.candidate.cluster.aliases] : []
    const label = gold.leads.find((lead) =>
      investor
        ? names.some((name) => [lead.investor, ...lead.aliases].some((known) => known && sameOrganisation(known, name)))
        : lead.investor === null,
    )
    if (!label) return []
    return placeCandidates(scene, draft).map(
      ({ cluster, cues }): ClassExample => ({
        cues: ['bias', ...cues],
        gold: label.places.some((place) => samePlace(place, cluster.name)) ? 'project' : 'other',
        weight: 1,
      }),
    )
  })
}
