import type { LeadDraft } from '../drafts'
import { companyOf } from '../gazetteers/companies'
import type { Part, WhoModels } from '../models'
import { parts, type Standing, standings } from '../models'
import { scoreCues, shares } from '../ranking'
import type { Scene } from '../scene'
import { severalAimsCues } from './aim-cues'
import type { CountryCandidate } from './country-cues'
import { genericForeigners, invitedCountries } from './kind-cues'
import { chanceCues, severalCues } from './lead-number-cues'
import { type OrganisationCandidate, organisationCandidates } from './organisation-cues'
import { relationCues } from './relation-cues'

export interface RankedCountry {
  readonly candidate: CountryCandidate
  readonly score: number
  readonly share: number
}

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

/** A lead before WHAT is read of it, with the words that its values were read from. */
export interface DraftedLead {
  readonly draft: LeadDraft
  readonly investor: RankedOrganisation | null
  readonly partners: readonly RankedOrganisation[]
  /** The same investor under names that its own do not resemble. */
  readonly alsoNamed: readonly RankedOrganisation[]
  /** Tokens that tell the investor's country, and where the destination is named. */
  readonly homeAt: { readonly first: number; readonly last: number; readonly rule: string } | null
  readonly destinationShare: number
}

/** Cut-offs chosen by cross-validation. */
export const SECOND_LEAD = 0.4
const PARTNER = 0.3
const SAME = 0.5
const MOST_LEADS = 15
const SECOND_AIM = 0.4
/** How far the chance of being an investor at all counts for being the primary one. */
const PRIMARY_PART = 0.3

/** Countries by how likely the money goes there. */
export function rankCountries(candidates: readonly CountryCandidate[], models: WhoModels): RankedCountry[] {
  const scores = candidates.map(({ cues }) => scoreCues(cues, models.destination))
  const chances = shares(scores)
  return candidates
    .map((candidate, index) => ({ candidate, score: scores[index] ?? 0, share: chances[index] ?? 0 }))
    .sort((a, b) => b.score - a.score)
}

/** Organisations with their chance of each part, in the order of first mention. */
export function rankOrganisations(scene: Scene, destination: string | null, models: WhoModels): RankedOrganisation[] {
  return organisationCandidates(scene, destination).map((candidate) => {
    const chances = shares(parts.map((part) => scoreCues(['bias', ...candidate.cues], models.organisation[part])))
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
      const [investor = 0, partner = 0, same = 0, none = 0] = shares(
        standings.map((standing) => scoreCues(cues, models.standing[standing])),
      )
      return { organisation, cues, chances: { investor, partner, same, none } }
    })
}

/** Named where the lead itself is told, or in the headline. */
const inOwnWords = /^aim\.(own-|.*-own$|.*headline)/

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
  primary: RankedOrganisation | undefined,
  others: readonly StandingOrganisation[],
  models: WhoModels,
): DraftedLead[] {
  if (kind === 'outreach' || !primary) return [draftOutreach(scene, countries)]
  const chosen = (standing: Standing, least: number) =>
    others.filter(({ chances }) => chances[standing] >= least).map(({ organisation }) => organisation)
  const investors = [primary, ...chosen('investor', SECOND_LEAD)].slice(0, MOST_LEADS)
  const partners = chosen('partner', PARTNER).filter((partner) => !investors.includes(partner))
  const same = chosen('same', SAME).filter((other) => !investors.includes(other) && !partners.includes(other))
  const sentences = shareSentences(scene, investors)
  const leads: DraftedLead[] = []
  for (const [at, investor] of investors.entries()) {
    const home = homeOf(investor.candidate, countries)
    const own = partners.filter((partner) => nearestLead(partner, investors, sentences) === at)
    const aims = rankAims(scene, countries, home?.code ?? null, sentences[at] ?? [], models)
    for (const aim of aims.filter(
      ({ chance, cues }, index) => index === 0 || (chance >= SECOND_AIM && cues.some((cue) => inOwnWords.test(cue))),
    ))
      leads.push({
        investor,
        partners: own,
        alsoNamed: at === 0 ? same : [],
        homeAt: home && { first: home.first, last: home.last, rule: `country.${home.cue}` },
        destinationShare: aim.chance,
        draft: {
          index: leads.length,
          investor: investor.candidate.cluster,
          investorCountry: home?.code ?? null,
          destination: aim.code,
          partners: own.map(({ candidate }) => candidate.cluster),
          places: [],
          sentences: sentences[at] ?? [],
        },
      })
    if (aims.length === 0)
      leads.push({
        investor,
        partners: own,
        alsoNamed: at === 0 ? same : [],
        homeAt: null,
        destinationShare: 0,
        draft: {
          index: leads.length,
          investor: investor.candidate.cluster,
          investorCountry: home?.code ?? null,
          destination: null,
          partners: own.map(({ candidate }) => candidate.cluster),
          places: [],
          sentences: sentences[at] ?? [],
        },
      })
  }
  return leads
}

/** The countries that an investor's money may go to, the likeliest first; its home is none of them. */
function rankAims(
  scene: Scene,
  countries: readonly RankedCountry[],
  home: string | null,
  sentences: readonly number[],
  models: WhoModels,
) {
  return aimCandidates(scene, countries, home, sentences)
    .map(({ code, cues }) => ({
      code,
      cues,
      chance: shares([scoreCues(cues, models.aim.yes), scoreCues(cues, models.aim.no)])[0] ?? 0,
    }))
    .sort((a, b) => b.chance - a.chance)
}

/** Countries as seen from one lead: by how the whole text ranks them, and by what the lead's own sentences say. */
export function aimCandidates(
  scene: Scene,
  countries: readonly RankedCountry[],
  home: string | null,
  sentences: readonly number[],
): { code: string; cues: string[] }[] {
  const own = new Set(sentences)
  const abroad = countries.filter(({ candidate }) => candidate.code !== home)
  const top = abroad[0]?.score ?? 0
  return abroad.map(({ candidate, score }, rank) => {
    const cues = new Set(['bias', rank === 0 ? 'aim.first' : rank === 1 ? 'aim.second' : 'aim.later'])
    for (const gap of [0.5, 1, 2, 4]) if (top - score > gap) cues.add(`aim.behind-${gap}`)
    for (const cue of candidate.cues) cues.add(cue)
    for (const mention of candidate.mentions) {
      if (mention.by === 'demonym') continue
      const where = own.has(mention.sentence) ? 'own' : 'other'
      const before = scene.document.tokens[mention.first - 1]?.lower ?? ''
      cues.add(`aim.${where}-sentence`)
      if (/^(in|to|into|across|and|,)$/.test(before)) cues.add(`aim.${where}-${before === ',' ? 'list' : before}`)
      if (scene.document.sentences[mention.sentence]?.isHeadline) cues.add('aim.headline')
    }
    const others = new Set(abroad.map((one) => one.candidate.code).filter((code) => code !== candidate.code))
    for (const cue of severalAimsCues(scene, candidate, others, own)) cues.add(cue)
    if (abroad.length === 1) cues.add('aim.only')
    return { code: candidate.code, cues: [...cues] }
  })
}

/** The country whose people or officials an invitation speaks of most, where it names no guests. */
function guestCountry(others: readonly RankedCountry[]): { first: number; last: number; code: string } | null {
  const spoken = others.map(({ candidate }) => ({
    candidate,
    times: candidate.mentions.filter(({ by }) => by === 'demonym').length * 2 + candidate.mentions.length,
  }))
  const best = spoken.sort((a, b) => b.times - a.times)[0]
  const mention = best?.candidate.mentions.find(({ by }) => by === 'demonym') ?? best?.candidate.mentions[0]
  return best && mention && best.times >= 3
    ? { first: mention.first, last: mention.last, code: best.candidate.code }
    : null
}

function draftOutreach(scene: Scene, ranked: readonly RankedCountry[]): DraftedLead {
  const guests = invitedCountries(scene)
  const hosts = ranked.filter(({ candidate }) => !guests.has(candidate.code))
  const countries = hosts.length ? [...hosts, ...ranked.filter(({ candidate }) => guests.has(candidate.code))] : ranked
  const destination = countries[0]
  const code = destination?.candidate.code ?? null
  const invited = genericForeigners(scene, code) ?? guestCountry(countries.slice(1))
  return {
    investor: null,
    partners: [],
    alsoNamed: [],
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

/**
 * The investor's home as the text tells it; failing that, the home it is known to have if the text names that country;
 * and for a firm that no list knows, the one foreign home of a firm that the text speaks of.
 */
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
  const { cluster } = candidate
  const known = [cluster.name, ...cluster.aliases].map(companyOf).find((company) => company?.country)
  if (known?.country) {
    const told = countries.find((country) => country.candidate.code === known.country && known.country !== destination)
    const mention = told?.candidate.mentions.find(({ by }) => by !== 'city') ?? told?.candidate.mentions[0]
    return mention ? { code: known.country, cue: 'known-home-named', first: mention.first, last: mention.last } : null
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
