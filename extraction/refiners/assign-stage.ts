import type { Stage } from '@/domain/stages'
import { type Cues, strongest, type Weights } from '@/extraction/choice'
import type { Found } from '@/extraction/drafts'
import type { Ground } from '@/extraction/ground'
import { shares } from '@/extraction/ranking'
import type { StageMention } from '@/extraction/recognizers/stage-cue'
import { bearing, investorStages, stageCandidates, stageCues, tellingOf } from './stage'

/** The chance of every stage for one lead, the likeliest first. */
export interface WeighedStage {
  readonly stage: Stage
  readonly chance: number
  readonly cues: readonly { cue: string; weight: number }[]
}

/** Weighs the stages of a lead. An invitation has one stage only. */
export function weighStages(ground: Ground, lead: number, weights: Weights, isTraced = false): WeighedStage[] {
  const scope = ground.scopes[lead]
  if (!scope) return []
  if (scope.isOutreach) return [{ stage: 'outreach', chance: 0.97, cues: [] }]
  const cues = stageCues(ground.document, scope, ground.stages)
  const chances = shares(sumStages(weights, cues))
  const candidates = isTraced ? stageCandidates(cues) : []
  return investorStages
    .map((stage, at) => ({
      stage,
      chance: chances[at] ?? 0,
      cues: isTraced ? strongest(weights, candidates[at] ?? new Map()) : [],
    }))
    .sort((a, b) => b.chance - a.chance)
}

const tables = new WeakMap<Weights, Map<string, number[]>>()

/** The weighted sum of the cues for every stage; the weights of each cue are gathered once a model. */
function sumStages(weights: Weights, cues: Cues): number[] {
  const table = tables.get(weights) ?? new Map<string, number[]>()
  tables.set(weights, table)
  const sums = investorStages.map(() => 0)
  for (const [cue, strength] of cues) {
    const row = table.get(cue) ?? investorStages.map((stage) => weights[`${stage}|${cue}`] ?? 0)
    table.set(cue, row)
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0) * strength
  }
  return sums
}

/** The likeliest stage with the phrase that speaks for it most; null where no phrase of the text does. */
export function assignStage(
  ground: Ground,
  lead: number,
  weighed: readonly WeighedStage[],
  weights: Weights,
): Found<Stage> | null {
  const chosen = weighed[0]
  const scope = ground.scopes[lead]
  if (!chosen || !scope) return null
  let best: StageMention | null = null
  let most = 0
  for (const mention of ground.stages) {
    const weight =
      chosen.stage === 'outreach'
        ? mention.row.group === 'invite'
          ? 1
          : 0.01
        : tellingOf(mention).reduce((sum, [cue, share]) => sum + share * (weights[`${chosen.stage}|${cue}`] ?? 0), 0)
    const isHeadline = ground.document.sentences[mention.sentence]?.isHeadline
    const score = weight * bearing(ground.document, scope, mention.sentence) * (isHeadline ? 0.5 : 1)
    if (score > most) {
      most = score
      best = mention
    }
  }
  if (best)
    return { value: chosen.stage, start: best.start, end: best.end, rule: best.row.id, certainty: chosen.chance }
  const named = ground.drafts[lead]?.investor?.mentions[0]
  return named
    ? {
        value: chosen.stage,
        start: named.start,
        end: named.end,
        rule: 'stage.named-only',
        certainty: chosen.chance * 0.6,
      }
    : null
}
