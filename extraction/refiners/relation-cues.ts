import { actOf, firmNouns, ventureWords } from '../rules/cue-words'
import type { Scene } from '../scene'
import { MOST_MENTIONS } from './clusters'
import type { OrganisationCandidate } from './organisation-cues'
import { cuesByWord } from './sentence-words'

/** How an organisation stands to the primary investor: beside it, under it, against it, or in sentences of its own. */
export function relationCues(
  scene: Scene,
  primary: OrganisationCandidate,
  other: OrganisationCandidate,
  destination: string | null,
): string[] {
  const cues = new Set<string>()
  const { tokens } = scene.document
  const primarySentences = new Set(primary.cluster.chunks.map(({ sentence }) => sentence))
  let own = 0
  for (const chunk of other.cluster.chunks.slice(0, MOST_MENTIONS)) {
    if (!primarySentences.has(chunk.sentence)) {
      own++
      for (const cue of ownCues(scene.document, chunk.sentence)) cues.add(cue)
      continue
    }
    cues.add('relation.same-sentence')
    for (const first of primary.cluster.chunks.slice(0, MOST_MENTIONS)) {
      if (first.sentence !== chunk.sentence) continue
      const [from, to] = first.first < chunk.first ? [first.last, chunk.first] : [chunk.last, first.first]
      cues.add(first.first < chunk.first ? 'relation.after' : 'relation.before')
      between(tokens.slice(from, Math.min(to, from + 14)), first.first < chunk.first, cues)
    }
  }
  if (own > 0) cues.add('relation.own-sentence')
  if (own > 2) cues.add('relation.own-sentences')
  const homes = new Set(primary.homes.map(({ code }) => code))
  if (other.homes.length && homes.size)
    cues.add(other.homes.some(({ code }) => homes.has(code)) ? 'relation.same-home' : 'relation.other-home')
  if (other.homes.some(({ code }) => code === destination)) cues.add('relation.local')
  if (
    cues.has('relation.same-sentence') &&
    [primary, other].every(({ homes }) => homes.some(({ code, cue }) => code !== destination && cue !== 'name'))
  )
    cues.add('relation.same-sentence-both-foreign')
  if (other.homes.some(({ code, cue }) => code !== destination && cue !== 'name'))
    cues.add(cues.has('relation.own-sentence') ? 'relation.foreign-own-sentence' : 'relation.foreign')
  const words = new Set(primary.cluster.forms.flatMap((form) => form.split(' ')).filter((word) => word.length > 3))
  if (other.cluster.forms.some((form) => form.split(' ').some((word) => words.has(word) && !firmNouns.has(word))))
    cues.add('relation.shares-word')
  const start = primary.cluster.chunks[0]?.start ?? 0
  cues.add((other.cluster.chunks[0]?.start ?? 0) < start ? 'relation.named-before' : 'relation.named-after')
  return [...cues]
}

function between(words: readonly { lower: string; kind: string }[], primaryFirst: boolean, cues: Set<string>) {
  const side = primaryFirst ? 'then' : 'first'
  const lowers = words.map(({ lower }) => lower)
  if (lowers.length === 1 && lowers[0] === 'and') cues.add('relation.and')
  if (lowers.length <= 2 && lowers.includes(',')) cues.add('relation.listed')
  if (lowers.length <= 2 && lowers.includes("'s")) cues.add(`relation.possessive-${side}`)
  if (lowers.length <= 3 && lowers.includes('(')) cues.add('relation.bracket')
  if (lowers.includes('with')) cues.add(`relation.with-${side}`)
  if (lowers.includes('and')) cues.add(`relation.and-${side}`)
  for (const lower of lowers) {
    const act = actOf.get(lower)
    if (act) cues.add(`relation.${act}-${side}`)
    if (ventureWords.has(lower)) cues.add('relation.venture')
    if (/^(subsidiary|unit|arm|parent|affiliate|owned|owner|owns|brand|division|part)$/.test(lower))
      cues.add(`relation.unit-${side}`)
    if (/^(rival|rivals|competitor|unlike|against)$/.test(lower)) cues.add('relation.rival')
    if (/^(stake|shares|from|of)$/.test(lower)) cues.add(`relation.${lower}-${side}`)
  }
}

/** What the organisation's sentences tell where the primary investor is not in them. */
const ownCues = cuesByWord({
  'relation.own-money': '$ € £ ¥ ₹ million billion bn mn',
  'relation.own-size': 'mw tonnes tons hectares rooms jobs workers units',
  'relation.own-project': 'invest investing investment plant factory build project',
  'relation.own-also': 'also another meanwhile too likewise similarly third second other',
})
