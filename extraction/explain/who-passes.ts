import type { ExplainedPass } from '@/domain/explanation'
import { countryName } from '../gazetteers/places'
import type { Models } from '../models'
import type { Analysis } from '../pipeline'
import { partCues } from '../refiners/organisations'
import { finish, firstSpan, weighWho } from './pass'

const kinds = ['investment', 'outreach', 'none'] as const

export function kindPass({ kind }: Analysis, models: Models): ExplainedPass {
  const cues = ['bias', ...kind.cues]
  const runnerUp = (name: (typeof kinds)[number]) =>
    kinds.filter((other) => other !== name).sort((a, b) => kind.chances[b] - kind.chances[a])[0]
  return finish(
    'kind',
    'Is it an investment, an invitation, or neither?',
    kinds.map((name) => ({
      name,
      chance: kind.chances[name],
      isChosen: kind.chosen === name,
      cues: weighWho(cues, models.kind[name], models.kind[runnerUp(name) ?? 'none']),
      at: null,
    })),
  )
}

export function destinationPass({ document, countries, leads }: Analysis, models: Models): ExplainedPass {
  const chosen = new Set(leads.map(({ draft }) => draft.destination))
  return finish(
    'destination',
    'Where would the money go?',
    countries.map(({ candidate, share }) => {
      const mention = candidate.mentions[0]
      const span = mention && {
        start: document.tokens[mention.first]?.start ?? 0,
        end: document.tokens[mention.last - 1]?.end ?? 0,
      }
      return {
        name: countryName(candidate.code) ?? candidate.code,
        chance: share,
        isChosen: chosen.has(candidate.code),
        cues: weighWho(candidate.cues, models.destination),
        at: span ?? null,
      }
    }),
  )
}

export function investorPass({ organisations, leads }: Analysis, models: Models): ExplainedPass {
  const primary = leads[0]?.investor?.candidate.cluster.id
  const top = organisations.reduce((most, one) => Math.max(most, one.primary), Number.NEGATIVE_INFINITY)
  const odds = organisations.map(({ primary: score }) => Math.exp(score - top))
  const all = odds.reduce((sum, one) => sum + one, 0)
  return finish(
    'investor',
    'Who is the first investor?',
    organisations.map(({ candidate, cues }, index) => ({
      name: candidate.cluster.name,
      chance: (odds[index] ?? 0) / all,
      isChosen: candidate.cluster.id === primary,
      cues: weighWho(cues, models.primary),
      at: firstSpan(candidate.cluster.chunks),
    })),
  )
}

const standings = ['investor', 'partner', 'same'] as const
const sayStanding = { investor: 'an investor, too', partner: 'a partner', same: 'the same under another name' }

export function standingPass({ others, leads }: Analysis, models: Models): ExplainedPass {
  const question = 'How do the others stand to the first investor?'
  if (!leads.some(({ investor }) => investor)) return finish('standing', question, [])
  const taken = new Set(
    leads.flatMap(({ investor, partners, alsoNamed }) =>
      [investor, ...partners, ...alsoNamed].map((one) => one?.candidate.cluster.id),
    ),
  )
  return finish(
    'standing',
    question,
    others.map(({ organisation, cues, chances }) => {
      const standing = standings.reduce((best, one) => (chances[one] > chances[best] ? one : best))
      const { cluster } = organisation.candidate
      return {
        name: `${cluster.name}: ${sayStanding[standing]}`,
        chance: chances[standing],
        isChosen: taken.has(cluster.id),
        cues: weighWho(cues, models.standing[standing], models.standing.none),
        at: firstSpan(cluster.chunks),
      }
    }),
  )
}

export const placePasses = ({ places, leads }: Analysis, models: Models): ExplainedPass[] =>
  leads.map(({ draft, investor }, index) => {
    const taken = new Set(draft.places.map(({ start }) => start))
    return finish(
      `leads.${index}.places`,
      `Where is the project of ${investor?.candidate.cluster.name ?? 'whoever is invited'}?`,
      (places[index] ?? []).map(({ candidate, chance }) => ({
        name: candidate.cluster.name,
        chance,
        isChosen: candidate.cluster.chunks.some(({ start }) => taken.has(start)),
        cues: weighWho(['bias', ...candidate.cues], models.place.project, models.place.other),
        at: firstSpan(candidate.cluster.chunks),
      })),
    )
  })

/** `bodies`: the host bodies on the card, by name. */
export const hostPass = (analysis: Analysis, models: Models, bodies: ReadonlySet<string>): ExplainedPass =>
  finish(
    'hostBodies',
    'Which bodies of the host side take part?',
    analysis.organisations.map(({ candidate, chances }) => ({
      name: candidate.cluster.name,
      chance: chances.host,
      isChosen: bodies.has(candidate.cluster.name),
      cues: weighWho(partCues(candidate), models.organisation.host, models.organisation.none),
      at: firstSpan(candidate.cluster.chunks),
    })),
  )

/** What every name was taken for: who is no organisation here was never weighed as an investor. */
export const namesPass = ({ scene }: Analysis): ExplainedPass =>
  finish(
    'names',
    'What is each name the name of?',
    scene.clusters.map(({ name, type, organisation, chunks }) => ({
      name: `${name}: ${type}`,
      chance: type === 'organisation' ? organisation : 1 - organisation,
      isChosen: true,
      cues: [],
      at: firstSpan(chunks),
    })),
  )
