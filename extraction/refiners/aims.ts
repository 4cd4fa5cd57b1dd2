import type { WhoModels } from '../models'
import { scoreParts, shares } from '../ranking'
import type { Scene } from '../scene'
import { severalAimsCues } from './aim-cues'
import type { RankedCountry } from './destination'

const aimParts = ['yes', 'no'] as const

/** The countries that an investor's money may go to, the likeliest first; its home is none of them. */
export function rankAims(
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
      chance: shares(scoreParts(cues, models.aim, aimParts))[0] ?? 0,
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
