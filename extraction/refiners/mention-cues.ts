import { wordsOf } from '../document'
import type { TypedChunk } from '../recognizers/name-types'
import { actOf, firmNouns, stakeWords, ventureWords } from '../rules/cue-words'
import type { Scene } from '../scene'
import type { NameCluster } from './clusters'
import { governorCues, subjectCues } from './sentence-part-cues'
import { cuesByWord } from './sentence-words'

/** What stands around one mention of the organisation. */
export function mentionCues(
  scene: Scene,
  cluster: NameCluster,
  chunk: TypedChunk,
  destination: string | null,
  cues: Set<string>,
) {
  const { document, clusterAt, clusters, roleAt, roles, countryAt, countries } = scene
  const { tokens } = document
  const sentence = document.sentences[chunk.sentence]
  if (!sentence) return
  const word = wordsOf(tokens, sentence)
  const headline = sentence.isHeadline ? 'headline.' : ''
  const before = word(chunk.first - 1)
  if (
    /^(with|by|to|from|of|in|for|between|and|at|on|between|like|including|as|via|through|under|than|against|that|while|where|when)$/.test(
      before,
    )
  )
    cues.add(`before.${before}`)
  else if (before === '' || before === ':' || before === '"' || before === '“') cues.add('before.opens')
  else if (before === ',') cues.add('before.comma')
  else if (before === '(') cues.add('before.bracket')
  else if (before === "'s") {
    const owner = countries[countryAt[chunk.first - 2] ?? -1]
    cues.add(
      owner
        ? owner.code === destination
          ? 'before.destination-possessive'
          : 'before.foreign-possessive'
        : 'before.possessive',
    )
  } else if (before === 'the') cues.add('before.the')
  let next = chunk.last
  if (word(next) === '(') {
    while (next < sentence.lastToken && word(next) !== ')') next++
    next++
  }
  if (word(next) === "'s" || word(next) === "'") {
    cues.add('after.possessive')
    for (let at = next + 1; at < next + 5; at++) {
      const act = actOf.get(word(at))
      if (
        /^(plan|plans|investment|proposal|bid|interest|offer|decision|entry|project|factory|plant|expansion|delegation|arrival)$/.test(
          word(at),
        )
      )
        cues.add('after.possessive-plan')
      if (stakeWords.has(word(at))) cues.add('after.possessive-stake')
      if (act === 'own') cues.add('after.possessive-unit')
      const role = roles[roleAt[at] ?? -1]
      if (role) cues.add(role.isOfficial ? 'after.possessive-official' : 'after.possessive-officer')
    }
  } else subjectCues(scene, chunk, next, headline, cues)
  const role = roles[roleAt[next] ?? -1]
  if (role) cues.add(role.isOfficial ? 'role.official-after' : 'role.officer-after')
  const roleBefore = roles[roleAt[chunk.first - 2] ?? -1] ?? roles[roleAt[chunk.first - 3] ?? -1]
  if (roleBefore && /^(of|at|for|from)$/.test(word(chunk.first - 1) === 'the' ? word(chunk.first - 2) : before))
    cues.add(roleBefore.isOfficial ? 'role.official-of' : 'role.officer-of')
  for (let at = next; at < next + 5; at++)
    if (/^(delegation|team|representatives|executives)$/.test(word(at))) cues.add('after.delegation')
  governorCues(word, chunk.first, headline, cues)
  for (let at = chunk.first - 5; at < next + 6; at++) {
    if (at >= chunk.first && at < next) continue
    const act = actOf.get(word(at))
    if (act) cues.add(`near.${act}`)
    if (firmNouns.has(word(at))) cues.add('near.firm-noun')
    if (ventureWords.has(word(at))) cues.add('near.venture')
    if (stakeWords.has(word(at))) cues.add('near.stake')
    if (tokens[at]?.kind === 'symbol' && at < sentence.lastToken) cues.add('near.money')
    const other = clusters[clusterAt[at] ?? -1]
    if (other && other !== cluster && other.type === 'organisation' && Math.abs(at - chunk.first) < 5)
      cues.add('near.other-organisation')
  }
  for (const cue of besideCues(document, chunk.sentence)) cues.add(cue)
}

/** What the sentence speaks of, whoever is named in it. */
const besideCues = cuesByWord({
  'sentence.invest': 'invest investing investment investments invests invested',
  'sentence.deal': 'memorandum mou agreement deal contract pact',
  'sentence.loan': 'loan loans credit grant financing',
  'sentence.rivals': 'rival rivals competitor competitors competition compete',
})
