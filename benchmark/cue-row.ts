import { layOut } from '@/extraction/document'
import { coverCompanies } from '@/extraction/gazetteers/companies'
import type { WhoModels } from '@/extraction/models'
import type { NameWeights } from '@/extraction/recognizers/name-types'
import { type CountryCandidate, countryCandidates } from '@/extraction/refiners/country-cues'
import { type RankedCountry, rankCountries } from '@/extraction/refiners/destination'
import { type DraftedLead, draftLeads } from '@/extraction/refiners/leads'
import { type OrganisationCandidate, organisationCandidates } from '@/extraction/refiners/organisation-cues'
import {
  pickPrimary,
  type RankedOrganisation,
  rankStandings,
  type StandingOrganisation,
  weighOrganisations,
} from '@/extraction/refiners/organisations'
import { type ReadPersonDraft, readPeople } from '@/extraction/refiners/people'
import { type Scene, setScene } from '@/extraction/scene'
import { articleText, type LabelledArticle } from './corpus'

/** A labelled article as the passes meet it, each pass with the weights it is given. */
export class CueRow {
  readonly scene: Scene
  readonly countries: readonly CountryCandidate[]
  readonly people: readonly ReadPersonDraft[]
  private readonly candidates = new Map<string | null, readonly OrganisationCandidate[]>()

  constructor(
    readonly article: LabelledArticle,
    readonly fold: number,
    names: NameWeights,
    /** Read as if the list of companies did not know the article's investors: most firms of tomorrow are on no list. */
    private readonly isCovered = false,
  ) {
    this.cover()
    this.scene = setScene(layOut(articleText(article)), names)
    this.countries = countryCandidates(this.scene)
    this.people = readPeople(this.scene)
  }

  private cover() {
    const { leads } = this.article.gold
    coverCompanies(this.isCovered ? leads.flatMap(({ investor, aliases }) => [investor ?? '', ...aliases]) : [])
  }

  candidatesOf = (destination: string | null): readonly OrganisationCandidate[] => {
    const known = this.candidates.get(destination)
    if (known) return known
    this.cover()
    const made = organisationCandidates(this.scene, destination)
    this.candidates.set(destination, made)
    return made
  }

  destination = (models: WhoModels): string | null => rankCountries(this.countries, models)[0]?.candidate.code ?? null

  /** Where the money seems to go, who seems to bring it, and how the others stand to them. */
  parties(models: WhoModels) {
    const countries = rankCountries(this.countries, models)
    const destination = countries[0]?.candidate.code ?? null
    const organisations = weighOrganisations(this.candidatesOf(destination), models)
    const primary = pickPrimary(organisations)
    const others = primary ? rankStandings(this.scene, primary, organisations, destination, models) : []
    return { countries, destination, organisations, primary, others }
  }

  /** The leads as they would be drafted, were the kind known. */
  leads(models: WhoModels): DraftedLead[] {
    const { countries, primary, others } = this.parties(models)
    return this.draft(models, countries, primary, others)
  }

  /** Those of the first investor, as if there were no other. */
  firstLeads(models: WhoModels): DraftedLead[] {
    const { countries, primary } = this.parties(models)
    return this.draft(models, countries, primary, [])
  }

  private draft(
    models: WhoModels,
    countries: readonly RankedCountry[],
    primary: RankedOrganisation | undefined,
    others: readonly StandingOrganisation[],
  ): DraftedLead[] {
    const { kind } = this.article.gold
    this.cover()
    return kind === 'none' ? [] : draftLeads(this.scene, kind, countries, primary, others, models)
  }
}
