import type { LeadDraft } from '../drafts'
import type { Models, Part } from '../models'
import { parts } from '../models'
import { scoreCues, shares } from '../ranking'
import type { Scene } from '../scene'
import type { CountryCandidate } from './country-cues'
import { genericForeigners } from './kind-cues'
import { type OrganisationCandidate, organisationCandidates } from './organisation-cues'

export interface RankedCountry {
  readonly candidate: CountryCandidate
  readonly score: number
  readonly share: number
}

/** An organisation with its chance of each part, 0 to 1. */
export interface RankedOrganisation {
  readonly candidate: OrganisationCandidate
  readonly chances: Readonly<Record<Part, number>>
}

/** A lead before WHAT is read of it, with the words that its values were read from. */
export interface DraftedLead {
  readonly draft: LeadDraft
  readonly investor: RankedOrganisation | null
  readonly partners: readonly RankedOrganisation[]
  /** Tokens that tell the investor's country, and where the destination is named. */
  readonly homeAt: { readonly first: number; readonly last: number; readonly rule: string } | null
  readonly destinationShare: number
}

/** Cut-offs chosen by cross-validation. */
export const SECOND_LEAD = 0.45
const FIRST_NAMED = 0.6
const PARTNER = 0.4

/** Countries by how likely the money goes there. */
export function rankCountries(candidates: readonly CountryCandidate[], models: Models): RankedCountry[] {
  const scores = candidates.map(({ cues }) => scoreCues(cues, models.destination))
  const chances = shares(scores)
  return candidates
    .map((candidate, index) => ({ candidate, score: scores[index] ?? 0, share: chances[index] ?? 0 }))
    .sort((a, b) => b.score - a.score)
}

/** Organisations with their chance of each part, in the order of first mention. */
export function rankOrganisations(scene: Scene, destination: string | null, models: Models): RankedOrganisation[] {
  return organisationCandidates(scene, destination).map((candidate) => {
    const chances = shares(parts.map((part) => scoreCues(['bias', ...candidate.cues], models.organisation[part])))
    const [investor = 0, partner = 0, host = 0, none = 0] = chances
    return { candidate, chances: { investor, partner, host, none } }
  })
}

/** Which organisations are investors, the primary one first: the first named of those that are nearly as likely as the likeliest. */
export function pickInvestors(organisations: readonly RankedOrganisation[]): RankedOrganisation[] {
  const top = Math.max(0, ...organisations.map(({ chances }) => chances.investor))
  const primary = organisations.find(({ chances }) => chances.investor >= top * FIRST_NAMED && chances.investor > 0)
  if (!primary) return []
  return [primary, ...organisations.filter((other) => other !== primary && other.chances.investor >= SECOND_LEAD)]
}

const homeOrder = [
  'possessive',
  'demonym',
  'firm-before',
  'based-before',
  'bracket',
  'of-after',
  'apposition',
  'dash',
  'name',
]

/** Drafts one lead an investor; for an outreach, one lead without. */
export function draftLeads(
  scene: Scene,
  kind: 'investment' | 'outreach',
  countries: readonly RankedCountry[],
  organisations: readonly RankedOrganisation[],
): DraftedLead[] {
  if (kind === 'outreach') return [draftOutreach(scene, countries)]
  const investors = pickInvestors(organisations)
  const partners = organisations.filter((other) => !investors.includes(other) && other.chances.partner >= PARTNER)
  const sentences = shareSentences(scene, investors)
  return investors.map((investor, index): DraftedLead => {
    const home = homeOf(investor.candidate, countries)
    const ranked = countries.filter(({ candidate }) => candidate.code !== home?.code)
    const destination = ranked[0]
    const own = partners.filter((partner) => nearestLead(partner, investors, sentences) === index)
    return {
      investor,
      partners: own,
      homeAt: home && { first: home.first, last: home.last, rule: `country.${home.cue}` },
      destinationShare: destination?.share ?? 0,
      draft: {
        index,
        investor: investor.candidate.cluster,
        investorCountry: home?.code ?? null,
        destination: destination?.candidate.code ?? null,
        partners: own.map(({ candidate }) => candidate.cluster),
        places: [],
        sentences: sentences[index] ?? [],
      },
    }
  })
}

function draftOutreach(scene: Scene, countries: readonly RankedCountry[]): DraftedLead {
  const destination = countries[0]
  const code = destination?.candidate.code ?? null
  const invited = genericForeigners(scene, code)
  return {
    investor: null,
    partners: [],
    homeAt: invited && { first: invited.first, last: invited.last, rule: 'country.invited' },
    destinationShare: destination?.share ?? 0,
    draft: {
      index: 0,
      investor: null,
      investorCountry: invited?.code ?? null,
      destination: code,
      partners: [],
      places: [],
      sentences: scene.document.sentences.filter((sentence) => !sentence.isFurniture).map(({ index }) => index),
    },
  }
}

/** The investor's home as the text tells it; failing that, the one foreign home of a firm that the text speaks of. */
function homeOf(
  candidate: OrganisationCandidate,
  countries: readonly RankedCountry[],
): { code: string; cue: string; first: number; last: number } | null {
  const destination = countries[0]?.candidate.code
  const told = candidate.homes.filter((home) => home.cue !== 'name' || home.code !== destination)
  const votes = new Map<string, number>()
  for (const home of told)
    votes.set(home.code, (votes.get(home.code) ?? 0) + (homeOrder.length - homeOrder.indexOf(home.cue)) / 3)
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]
  if (best) {
    const home = told
      .filter(({ code }) => code === best[0])
      .sort((a, b) => homeOrder.indexOf(a.cue) - homeOrder.indexOf(b.cue))[0]
    if (home) return home
  }
  const others = countries.filter((country) => country.candidate.code !== destination && country.candidate.homes > 0)
  const likely = others.sort((a, b) => b.candidate.homes - a.candidate.homes)[0]
  const mention = likely?.candidate.mentions.find(({ by }) => by === 'demonym') ?? likely?.candidate.mentions[0]
  return likely && mention
    ? { code: likely.candidate.code, cue: 'firm-unnamed', first: mention.first, last: mention.last }
    : null
}

/** Sentences of each lead: with one investor all of them; with several, those that name it and those that carry on. */
function shareSentences(scene: Scene, investors: readonly RankedOrganisation[]): number[][] {
  const lists = investors.map((): number[] => [])
  const named = new Map<number, Set<number>>()
  for (const [index, { candidate }] of investors.entries())
    for (const chunk of candidate.cluster.chunks)
      named.set(chunk.sentence, (named.get(chunk.sentence) ?? new Set()).add(index))
  let current = [0]
  for (const sentence of scene.document.sentences) {
    if (sentence.isFurniture) continue
    const here = named.get(sentence.index)
    if (here && !sentence.isHeadline) current = [...here]
    const owners = here ? [...here] : current
    for (const index of owners) lists[index]?.push(sentence.index)
  }
  return lists
}

/** The lead whose investor is named in the same sentence, or nearest before. */
function nearestLead(
  partner: RankedOrganisation,
  investors: readonly RankedOrganisation[],
  sentences: readonly (readonly number[])[],
): number {
  const own = new Set(partner.candidate.cluster.chunks.map(({ sentence }) => sentence))
  let best = 0
  let most = 0
  for (const [index, { candidate }] of investors.entries()) {
    const together = candidate.cluster.chunks.filter(({ sentence }) => own.has(sentence)).length * 2
    const near = (sentences[index] ?? []).filter((sentence) => own.has(sentence)).length
    if (together + near > most) {
      most = together + near
      best = index
    }
  }
  return best
}
