import type { Reading } from '@/domain/reading'
import { compose } from './compose'
import type { ArticleText } from './document'
import { contentPasses } from './explain-content'
import { type ExplainedPass, finish, type WeighedCue } from './explain-pass'
import { type Models, shippedModels } from './models'
import { type Analysis, analyse } from './pipeline'
import type { CueWeights } from './ranking'

export type { ExplainedPass } from './explain-pass'

export interface Explanation {
  readonly reading: Reading
  readonly passes: readonly ExplainedPass[]
}

const MOST_CUES = 12

/** Reads an article, and tells what was weighed on the way. The reading is the one that `read` gives: it is the same analysis. */
export function explain(article: ArticleText, models: Models = shippedModels): Explanation {
  const analysis = analyse(article, models)
  const passes = [kindPass, destinationPass, investorPass, standingPass, placePass, hostPass].map((pass) =>
    pass(analysis, models),
  )
  return {
    reading: compose(analysis),
    passes: [...passes, ...contentPasses(analysis), ...peoplePasses(analysis, models)].filter(
      ({ candidates }) => candidates.length > 0,
    ),
  }
}

/** The cues that carried most weight, for or against, against the weight they have for another answer. */
function weigh(cues: readonly string[], weights: CueWeights, against: CueWeights = {}): WeighedCue[] {
  return [...new Set(cues)]
    .map((cue) => ({ cue, weight: Number(((weights[cue] ?? 0) - (against[cue] ?? 0)).toFixed(3)) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_CUES)
}

function kindPass({ kind }: Analysis, models: Models): ExplainedPass {
  const kinds = ['investment', 'outreach', 'none'] as const
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
      cues: weigh(cues, models.kind[name], models.kind[runnerUp(name) ?? 'none']),
      at: null,
    })),
  )
}

function destinationPass({ document, countries, leads }: Analysis, models: Models): ExplainedPass {
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
        name: candidate.code,
        chance: share,
        isChosen: chosen.has(candidate.code),
        cues: weigh(candidate.cues, models.destination),
        at: span ?? null,
      }
    }),
  )
}

const spanOf = (chunks: readonly { start: number; end: number }[]) =>
  chunks[0] ? { start: chunks[0].start, end: chunks[0].end } : null

function investorPass({ organisations, leads }: Analysis, models: Models): ExplainedPass {
  const primary = leads[0]?.investor?.candidate.cluster.id
  const odds = organisations.map(({ primary: score }) =>
    Math.exp(score - Math.max(...organisations.map((one) => one.primary))),
  )
  const all = odds.reduce((sum, one) => sum + one, 0)
  return finish(
    'investor',
    'Who is the first investor?',
    organisations.map(({ candidate }, index) => ({
      name: candidate.cluster.name,
      chance: (odds[index] ?? 0) / all,
      isChosen: candidate.cluster.id === primary,
      cues: weigh(candidate.cues, models.primary),
      at: spanOf(candidate.cluster.chunks),
    })),
  )
}

function standingPass({ others, leads }: Analysis, models: Models): ExplainedPass {
  if (!leads.some(({ investor }) => investor)) return finish('standing', '', [])
  return finish(
    'standing',
    'How do the others stand to the first investor?',
    others.map(({ organisation, cues, chances }) => {
      const standing = (['investor', 'partner', 'same'] as const).reduce((best, one) =>
        chances[one] > chances[best] ? one : best,
      )
      const { cluster } = organisation.candidate
      const isChosen = leads.some((lead) =>
        [lead.investor, ...lead.partners, ...lead.alsoNamed].some((one) => one?.candidate.cluster.id === cluster.id),
      )
      return {
        name: `${cluster.name}: ${standing}`,
        chance: chances[standing],
        isChosen,
        cues: weigh(cues, models.standing[standing], models.standing.none),
        at: spanOf(cluster.chunks),
      }
    }),
  )
}

function placePass({ places, leads }: Analysis, models: Models): ExplainedPass {
  const taken = new Set(leads.flatMap(({ draft }) => draft.places.map(({ start }) => start)))
  return finish(
    'places',
    'Where is the project?',
    (places[0] ?? []).map(({ candidate, chance }) => ({
      name: candidate.cluster.name,
      chance,
      isChosen: candidate.cluster.chunks.some(({ start }) => taken.has(start)),
      cues: weigh(['bias', ...candidate.cues], models.place.project, models.place.other),
      at: spanOf(candidate.cluster.chunks),
    })),
  )
}

function hostPass(analysis: Analysis, models: Models): ExplainedPass {
  const bodies = new Set(compose(analysis).hostBodies)
  return finish(
    'host bodies',
    'Which bodies of the host side take part?',
    analysis.organisations.map(({ candidate, chances }) => ({
      name: candidate.cluster.name,
      chance: chances.host,
      isChosen: bodies.has(candidate.cluster.name),
      cues: weigh(['bias', ...candidate.cues], models.organisation.host, models.organisation.none),
      at: spanOf(candidate.cluster.chunks),
    })),
  )
}

function peoplePasses({ people }: Analysis, models: Models): ExplainedPass[] {
  return people.map(({ draft, organisation, organisationChance, side, sideChance, cues }) =>
    finish(`person: ${draft.name.value}`, 'Of which organisation, and on whose side?', [
      {
        name: organisation?.candidate.cluster.name ?? 'no organisation',
        chance: organisationChance,
        isChosen: true,
        cues: weigh(cues.organisation, models.member),
        at: draft.organisation?.found ?? null,
      },
      {
        name: `side: ${side}`,
        chance: sideChance,
        isChosen: true,
        cues: weigh(cues.side, models.side[side]),
        at: draft.role ?? draft.name,
      },
    ]),
  )
}
