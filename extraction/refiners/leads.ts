import type { LeadDraft } from '../drafts'
import type { Standing, WhoModels } from '../models'
import type { Scene } from '../scene'
import { rankAims } from './aims'
import type { RankedCountry } from './destination'
import { homeOf } from './home'
import type { RankedOrganisation, StandingOrganisation } from './organisations'
import { draftOutreach } from './outreach'
import { isSameBearer } from './same-bearer'

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
const SECOND_LEAD = 0.4
const PARTNER = 0.3
const SAME = 0.5
const MOST_LEADS = 15
const SECOND_AIM = 0.5

/** Named where the lead itself is told, or in the headline. */
const inOwnWords = /^aim\.(own-|.*-own$|.*headline)/

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
  const isSame = (a: RankedOrganisation, b: RankedOrganisation) =>
    isSameBearer(a.candidate.cluster, b.candidate.cluster)
  const investors = distinct([primary, ...chosen('investor', SECOND_LEAD)], isSame).slice(0, MOST_LEADS)
  const partners = distinct(chosen('partner', PARTNER), isSame).filter(
    (partner) => !investors.some((investor) => isSame(investor, partner)),
  )
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

/** All but those that are the same as one before them. */
const distinct = (
  all: readonly RankedOrganisation[],
  isSame: (a: RankedOrganisation, b: RankedOrganisation) => boolean,
) => all.filter((one, at) => !all.slice(0, at).some((before) => isSame(before, one)))

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
