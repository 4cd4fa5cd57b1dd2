import { sides } from '@/domain/reading'
import { layOut } from '@/extraction/document'
import { type Part, parts, type Standing, standings, type WhoModels } from '@/extraction/models'
import type { CueWeights } from '@/extraction/ranking'
import type { NameWeights } from '@/extraction/recognizers/name-types'
import type { NameCluster } from '@/extraction/refiners/clusters'
import type { CountryCandidate } from '@/extraction/refiners/country-cues'
import { countryCandidates } from '@/extraction/refiners/country-cues'
import { kindCues } from '@/extraction/refiners/kind-cues'
import {
  aimCandidates,
  type DraftedLead,
  draftLeads,
  pickPrimary,
  type RankedCountry,
  type RankedOrganisation,
  rankCountries,
  rankOrganisations,
  rankStandings,
} from '@/extraction/refiners/leads'
import { organisationCandidates } from '@/extraction/refiners/organisation-cues'
import { type ReadPersonDraft, readPeople } from '@/extraction/refiners/people'
import { isOfficer, membershipCues, noOrganisationCues, sideCues } from '@/extraction/refiners/person-cues'
import { placeCandidates } from '@/extraction/refiners/places'
import { placePeople } from '@/extraction/refiners/sides'
import { type Scene, setScene } from '@/extraction/scene'
import { articleText, type LabelledArticle } from './corpus'
import { type ClassExample, type RankingGroup, trainClasses, trainRanker } from './cue-training'
import { sameOrganisation, samePerson, samePlace } from './score'

const FOLDS = 5
const SHRINK = {
  destination: 8,
  primary: 6,
  organisation: 4,
  standing: 4,
  aim: 3,
  kind: 3,
  place: 3,
  member: 2,
  side: 2,
}

type Mutable = { -readonly [Key in keyof WhoModels]: WhoModels[Key] }

interface Staged {
  article: LabelledArticle
  scene: Scene
  countries: readonly CountryCandidate[]
  destination: string | null
}

const none = { yes: {}, no: {} }
const emptyModels = (names: NameWeights): WhoModels => ({
  names,
  destination: {},
  primary: {},
  organisation: { investor: {}, partner: {}, host: {}, none: {} },
  standing: { investor: {}, partner: {}, same: {}, none: {} },
  aim: none,
  kind: { investment: {}, outreach: {}, none: {} },
  member: {},
  side: { investor: {}, host: {}, other: {} },
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
): WhoModels {
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
  const models: Mutable = { ...emptyModels(names), destination: trainDestination(staged) }
  for (let at = 0; at < FOLDS; at++) {
    const weights = trainDestination(staged.filter((_, index) => fold(index) !== at))
    for (const [index, row] of staged.entries())
      if (fold(index) === at)
        row.destination = rankCountries(row.countries, { ...models, destination: weights })[0]?.candidate.code ?? null
  }
  const candidates = staged.map((row) => organisationCandidates(row.scene, row.destination))
  const organisationExamples = staged.map((row, index) =>
    (candidates[index] ?? []).map(
      (candidate): ClassExample => ({
        cues: ['bias', ...candidate.cues],
        gold: goldPart(row.article, candidate.cluster),
        weight: 1,
      }),
    ),
  )
  const primaryGroups = staged.map(
    (row, index): RankingGroup => ({
      candidates: (candidates[index] ?? []).map(({ cues }) => cues),
      gold:
        row.article.gold.kind === 'investment'
          ? (candidates[index] ?? []).findIndex(({ cluster }) => bearsLead(row.article.gold.leads[0], cluster))
          : -1,
    }),
  )
  const trainParts = (rows: ClassExample[][]) => trainClasses(rows.flat(), parts, SHRINK.organisation)
  models.organisation = asRecord(parts, trainParts(organisationExamples))
  models.primary = trainRanker(primaryGroups, SHRINK.primary)
  const examples = {
    kind: [] as ClassExample[],
    place: [] as ClassExample[],
    standing: [] as ClassExample[],
    aim: [] as ClassExample[],
    side: [] as ClassExample[],
  }
  const told: Told[] = []
  for (let at = 0; at < FOLDS; at++) {
    const blind = {
      ...models,
      organisation: asRecord(parts, trainParts(organisationExamples.filter((_, index) => fold(index) !== at))),
      primary: trainRanker(
        primaryGroups.filter((_, index) => fold(index) !== at),
        SHRINK.primary,
      ),
    }
    for (const [index, row] of staged.entries()) {
      if (fold(index) !== at) continue
      const ranked = rankOrganisations(row.scene, row.destination, blind)
      const seen = ranked.map(({ candidate, chances, primary }) => ({ candidate, investor: chances.investor, primary }))
      examples.kind.push({
        cues: ['bias', ...kindCues(row.scene, seen, row.destination)],
        gold: row.article.gold.kind,
        weight: 1,
      })
      const primary = pickPrimary(ranked)
      const others = primary ? rankStandings(row.scene, primary, ranked, row.destination, blind) : []
      if (primary && row.article.gold.kind === 'investment')
        for (const { organisation, cues } of others)
          examples.standing.push({
            cues,
            gold: goldStanding(row.article, primary.candidate.cluster, organisation.candidate.cluster),
            weight: 1,
          })
      if (row.article.gold.kind === 'none') continue
      const people = readPeople(row.scene)
      const leads = draftLeads(
        row.scene,
        row.article.gold.kind,
        rankCountries(row.countries, models),
        primary,
        others,
        blind,
      )
      told.push({ row, people, leads, ranked, fold: at, groups: membersOf(row, people, leads, ranked) })
      examples.place.push(...placesOf(row, leads))
      examples.aim.push(...aimsOf(row, leads, rankCountries(row.countries, models)))
    }
  }
  models.standing = asRecord(standings, trainClasses(examples.standing, standings, SHRINK.standing))
  models.aim = asRecord(['yes', 'no'], trainClasses(examples.aim, ['yes', 'no'], SHRINK.aim))
  models.kind = asRecord(
    ['investment', 'outreach', 'none'],
    trainClasses(examples.kind, ['investment', 'outreach', 'none'], SHRINK.kind),
  )
  models.member = trainRanker(
    told.flatMap(({ groups }) => groups),
    SHRINK.member,
  )
  for (let at = 0; at < FOLDS; at++) {
    const member = trainRanker(
      told.flatMap(({ fold, groups }) => (fold === at ? [] : groups)),
      SHRINK.member,
    )
    for (const { row, people, leads, ranked, fold } of told)
      if (fold === at) examples.side.push(...sidesOf(row, people, leads, ranked, { ...models, member }))
  }
  models.side = asRecord(sides, trainClasses(examples.side, sides, SHRINK.side))
  models.place = asRecord(['project', 'other'], trainClasses(examples.place, ['project', 'other'], SHRINK.place))
  return models
}

function asRecord<Name extends string>(
  names: readonly Name[],
  weights: Record<string, CueWeights>,
): Record<Name, CueWeights> {
  const record: Partial<Record<Name, CueWeights>> = {}
  for (const name of names) record[name] = weights[name] ?? {}
  return record as Record<Name, CueWeights>
}

/** What is read of the people of an article before anybody is placed. */
interface Told {
  row: Staged
  people: readonly ReadPersonDraft[]
  leads: readonly DraftedLead[]
  ranked: readonly RankedOrganisation[]
  groups: RankingGroup[]
  fold: number
}

type Label = LabelledArticle['gold']['leads'][number]
const bearsLead = (lead: Label | undefined, cluster: NameCluster) =>
  lead !== undefined &&
  [lead.investor, ...lead.aliases].some(
    (label) => label !== null && [cluster.name, ...cluster.aliases].some((name) => sameOrganisation(label, name)),
  )

/** How an organisation stands to the one taken for the primary investor, by the labels. */
function goldStanding(article: LabelledArticle, primary: NameCluster, cluster: NameCluster): Standing {
  const part = goldPart(article, cluster)
  if (part === 'investor') {
    const lead = article.gold.leads.find((one) => bearsLead(one, primary))
    return lead && bearsLead(lead, cluster) ? 'same' : 'investor'
  }
  return part === 'partner' ? 'partner' : 'none'
}

const goldPerson = ({ gold }: LabelledArticle, person: ReadPersonDraft) =>
  gold.people.find(({ name }) => samePerson(name, person.name.value))

const isOrganisation = (name: string, { candidate }: RankedOrganisation) =>
  [candidate.cluster.name, ...candidate.cluster.aliases].some((known) => sameOrganisation(name, known))

/** For each person of the labels: no organisation, and each that is named; which of them is right. */
function membersOf(
  { article, scene }: Staged,
  people: readonly ReadPersonDraft[],
  leads: readonly DraftedLead[],
  ranked: readonly RankedOrganisation[],
): RankingGroup[] {
  const near = ranked.filter(
    ({ candidate }) => candidate.cluster.type === 'organisation' || candidate.cluster.organisation > 0.3,
  )
  return people.flatMap((person): RankingGroup[] => {
    const label = goldPerson(article, person)
    if (!label) return []
    const found = near.findIndex((organisation) => label.org !== null && isOrganisation(label.org, organisation))
    const none = isOfficer(person) ? [] : [noOrganisationCues(person)]
    return [
      {
        candidates: [...none, ...near.map((organisation) => membershipCues(scene, person, organisation, leads))],
        gold: label.org === null ? none.length - 1 : found < 0 ? -1 : found + none.length,
      },
    ]
  })
}

/** Sides are learnt beside the organisations that would be read, right or wrong. */
function sidesOf(
  { article, scene }: Staged,
  people: readonly ReadPersonDraft[],
  leads: readonly DraftedLead[],
  ranked: readonly RankedOrganisation[],
  models: WhoModels,
): ClassExample[] {
  const placed = placePeople(scene, people, leads, ranked, models)
  let previous: { side: string; sentence: number } | null = null
  return people.flatMap((person, index): ClassExample[] => {
    const label = goldPerson(article, person)
    if (!label) return []
    const organisation = placed[index]?.organisation ?? null
    const cues = sideCues(scene, person, organisation, leads, previous)
    previous = { side: label.side, sentence: scene.document.tokens[person.at]?.sentence ?? -1 }
    return [{ cues, gold: label.side, weight: 1 }]
  })
}

function aimsOf(
  { article, scene }: Staged,
  leads: readonly DraftedLead[],
  countries: readonly RankedCountry[],
): ClassExample[] {
  const seen = new Set<number>()
  return leads.flatMap(({ draft, investor }) => {
    if (!investor || seen.has(investor.candidate.cluster.id)) return []
    seen.add(investor.candidate.cluster.id)
    const gold = article.gold.leads.filter((lead) => bearsLead(lead, investor.candidate.cluster))
    if (gold.length === 0) return []
    return aimCandidates(scene, countries, draft.investorCountry, draft.sentences).map(
      ({ code, cues }): ClassExample => ({
        cues,
        gold: gold.some(({ destination }) => destination === code) ? 'yes' : 'no',
        weight: 1,
      }),
    )
  })
}

function placesOf({ article, scene }: Staged, drafts: readonly DraftedLead[]): ClassExample[] {
  const { gold } = article
  return drafts.flatMap(({ draft, investor }) => {
    const names = investor ? [investor.candidate.cluster.name, ...investor.candidate.cluster.aliases] : []
    const labels = gold.leads.filter((lead) =>
      investor
        ? names.some((name) => [lead.investor, ...lead.aliases].some((known) => known && sameOrganisation(known, name)))
        : lead.investor === null,
    )
    const isFirst = drafts.find((one) => one.investor === investor)?.draft === draft
    const label =
      labels.find(({ destination }) => destination === draft.destination) ?? (isFirst ? labels[0] : undefined)
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
