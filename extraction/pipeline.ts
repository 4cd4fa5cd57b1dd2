import type { Kind } from '@/domain/reading'
import { kinds } from '@/domain/reading'
import { type Content, readContent } from './content'
import type { ContentModel } from './content-model'
import { type ArticleText, type Document, layOut } from './document'
import type { LeadDraft } from './drafts'
import type { Parties } from './ground'
import { type Models, shippedModels, type WhoModels } from './models'
import { scoreParts, shares } from './ranking'
import { countryCandidates } from './refiners/country-cues'
import { type RankedCountry, rankCountries } from './refiners/destination'
import { isEnglish, kindCues } from './refiners/kind-cues'
import { type DraftedLead, draftLeads } from './refiners/leads'
import { organisationCandidates } from './refiners/organisation-cues'
import {
  pickPrimary,
  type RankedOrganisation,
  rankStandings,
  type StandingOrganisation,
  weighOrganisations,
} from './refiners/organisations'
import { readPeople } from './refiners/people'
import { type PlaceCandidate, placeCandidates } from './refiners/places'
import { type PlacedPerson, placePeople } from './refiners/sides'
import { type Scene, setScene } from './scene'

/** Who and where: what was weighed before anybody asks what is said of them. */
export interface Cast {
  readonly document: Document
  readonly scene: Scene
  /** Where the money may go, the likeliest first. */
  readonly countries: readonly RankedCountry[]
  /** Every name that may be an organisation, with its chance of each part. */
  readonly organisations: readonly RankedOrganisation[]
  /** How all but the primary investor stand to it. */
  readonly others: readonly StandingOrganisation[]
  readonly kind: {
    readonly chosen: Kind
    readonly cues: readonly string[]
    readonly chances: Readonly<Record<Kind, number>>
    readonly isEnglish: boolean
  }
  readonly leads: readonly DraftedLead[]
  readonly places: readonly (readonly RankedPlace[])[]
  readonly people: readonly PlacedPerson[]
}

/** What was weighed on the way to a reading; the explain view shows it as it is. */
export interface Analysis extends Cast {
  /** What is said of each lead, and around them. */
  readonly content: Content
}

export interface RankedPlace {
  readonly candidate: PlaceCandidate
  readonly chance: number
}

/** The least chance at which a place is taken for the project's. Chosen by cross-validation. */
export const PLACE = 0.38

/**
 * The passes in their order. Names come before everything: a part is played by somebody. The destination comes before
 * the organisations, because "foreign" and "local" are told from it; the organisations before the kind, because
 * an investment is told by its investor; and the leads after them, because they are made of all of these. WHAT is said
 * comes last: figures, stage and sectors are shared out among the leads by who stands near them.
 */
export const analyse = (article: ArticleText, models: Models = shippedModels): Analysis =>
  tell(setCast(article, models), models.content)

/** Adds what is said of the leads. */
export const tell = (cast: Cast, model: ContentModel): Analysis => ({
  ...cast,
  content: readContent(cast.document, partiesOf(cast.scene, cast.kind.chosen, cast.leads), model),
})

/** The passes of WHO and WHERE. `passed` is told when each is done. */
export function setCast(article: ArticleText, models: WhoModels, passed: (pass: string) => void = () => {}): Cast {
  const document = layOut(article)
  passed('sentences and furniture')
  const scene = setScene(document, models.names)
  passed('names and countries')
  const countries = rankCountries(countryCandidates(scene), models)
  const destination = countries[0]?.candidate.code ?? null
  const organisations = weighOrganisations(organisationCandidates(scene, destination), models)
  passed('destination and organisations')
  const kind = judgeKind(scene, organisations, destination, models)
  passed('kind')
  const primary = pickPrimary(organisations)
  const others = primary ? rankStandings(scene, primary, organisations, destination, models) : []
  const drafted = kind.chosen === 'none' ? [] : draftLeads(scene, kind.chosen, countries, primary, others, models)
  const places = drafted.map(({ draft }) => rankPlaces(scene, draft, models))
  const leads = drafted.map((lead, index) => withPlaces(lead, places[index] ?? []))
  passed('leads and places')
  const people = placePeople(scene, readPeople(scene), leads, organisations, models)
  passed('people')
  return { document, scene, countries, organisations, others, kind, leads, places, people }
}

/** Who and where, as the passes of WHAT need it. */
export function partiesOf(scene: Scene, kind: Kind, leads: readonly DraftedLead[]): Parties {
  const { document, clusters, countries } = scene
  const named = clusters
    .filter(({ type }) => type === 'place')
    .flatMap(({ name, mentions }) => mentions.map(({ start, end, sentence }) => ({ name, start, end, sentence })))
  const lands = countries.flatMap(({ first, last, by }) => {
    const [from, to] = [document.tokens[first], document.tokens[last - 1]]
    return from && to && by === 'name'
      ? [{ name: document.normal.slice(from.start, to.end), start: from.start, end: to.end, sentence: from.sentence }]
      : []
  })
  const people = clusters.filter(({ type }) => type === 'person').flatMap(({ mentions }) => mentions)
  return {
    kind,
    drafts: leads.map(({ draft }) => draft),
    places: [...named, ...lands].sort((a, b) => a.start - b.start),
    people: new Set(people.map(({ sentence }) => sentence)),
  }
}

function judgeKind(
  scene: Scene,
  organisations: readonly RankedOrganisation[],
  destination: string | null,
  models: WhoModels,
): Analysis['kind'] {
  const cues = kindCues(scene, organisations, destination)
  const chances = shares(scoreParts(['bias', ...cues], models.kind, kinds))
  const english = isEnglish(scene)
  const chosen = english ? (kinds[chances.indexOf(Math.max(...chances))] ?? 'none') : 'none'
  const [investment = 0, outreach = 0, none = 0] = chances
  return {
    chosen: chosen === 'investment' && organisations.length === 0 ? 'none' : chosen,
    cues,
    chances: { investment, outreach, none },
    isEnglish: english,
  }
}

const placeParts = ['project', 'other'] as const

/** Places with their chance of being the project's, the likeliest first. */
export function rankPlaces(scene: Scene, draft: LeadDraft, models: WhoModels): RankedPlace[] {
  return placeCandidates(scene, draft)
    .map((candidate) => {
      const [project = 0] = shares(scoreParts(['bias', ...candidate.cues], models.place, placeParts))
      return { candidate, chance: project }
    })
    .sort((a, b) => b.chance - a.chance)
}

function withPlaces(lead: DraftedLead, places: readonly RankedPlace[]): DraftedLead {
  const mentions = places.filter(({ chance }) => chance >= PLACE).flatMap(({ candidate }) => candidate.cluster.mentions)
  return { ...lead, draft: { ...lead.draft, places: mentions } }
}
