import type { Sector } from '@/domain/sectors'
import { chance, strongest, type Weights, weigh } from '@/extraction/choice'
import { thresholds } from '@/extraction/content-model'
import type { Found } from '@/extraction/drafts'
import type { Ground } from '@/extraction/ground'
import type { SectorMention } from '@/extraction/recognizers/sector'
import { laySectorField, sectorCues } from './sectors'

/** One sector weighed for one lead. */
export interface WeighedSector {
  readonly sector: Sector
  readonly chance: number
  readonly cues: readonly { cue: string; weight: number }[]
}

/** The chance of every mentioned sector of a lead, the likeliest first. */
export function weighSectors(ground: Ground, lead: number, weights: Weights, isTraced = false): WeighedSector[] {
  const scope = ground.scopes[lead]
  if (!scope) return []
  const field = laySectorField(ground.document, scope, ground.sectors)
  return [...field.mentions.keys()]
    .map((sector) => {
      const cues = sectorCues(ground.document, scope, field, sector, ground.projects, ground.listed, ground.policy)
      return { sector, chance: chance(weigh(weights, cues)), cues: isTraced ? strongest(weights, cues) : [] }
    })
    .sort((a, b) => b.chance - a.chance || (a.sector < b.sector ? -1 : 1))
}

/** The sectors to write on the card: the likeliest one, and all above the threshold. */
export function assignSectors(ground: Ground, lead: number, weighed: readonly WeighedSector[]): Found<Sector>[] {
  return weighed
    .filter((row, at) => row.chance >= thresholds.sector || (at === 0 && row.chance >= 0.1))
    .flatMap(({ sector, chance: certainty }) => {
      const mention = bestMention(ground, lead, sector)
      return mention ? [{ value: sector, start: mention.start, end: mention.end, rule: mention.rule, certainty }] : []
    })
}

const worth = { sure: 4, likely: 2, hint: 0 }

/** The mention that shows a sector best: a sure phrase of the body, in a sentence about the lead. */
function bestMention(ground: Ground, lead: number, sector: Sector): SectorMention | undefined {
  const scope = ground.scopes[lead]
  let best: SectorMention | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const mention of ground.sectors) {
    if (mention.sector !== sector) continue
    const isHeadline = ground.document.sentences[mention.sentence]?.isHeadline ?? false
    const own = scope?.own.has(mention.sentence) ? 2 : 0
    const named = scope?.named.has(mention.sentence) ? 1 : 0
    const score =
      worth[mention.tier] +
      own +
      named -
      (isHeadline ? 2.5 : 0) -
      (mention.inName ? 2 : 0) -
      (scope?.others.has(mention.sentence) ? 3 : 0)
    if (score > most) {
      most = score
      best = mention
    }
  }
  return best
}
