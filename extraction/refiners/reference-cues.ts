import { countryOf } from '../countries'
import { referenceNouns } from '../rules/cue-words'
import type { Scene } from '../scene'
import { MOST_MENTIONS, type NameCluster } from './clusters'
import { referredActCues } from './sentence-part-cues'

/** "The company", "the Chinese firm", "it": counts for the organisation of a firm's kind that was named last, and so does what it does. */
export function referenceCues(scene: Scene, cluster: NameCluster, cues: Set<string>) {
  const { tokens, sentences } = scene.document
  let times = 0
  for (const chunk of cluster.chunks.slice(0, MOST_MENTIONS)) {
    const follower = sentences[chunk.sentence + 1]
    if (!follower || follower.isFurniture || sentences[chunk.sentence]?.isHeadline) continue
    for (let at = chunk.last; at < follower.lastToken && at < chunk.last + 60; at++) {
      if (scene.clusterAt[at] !== -1 && scene.clusters[scene.clusterAt[at] ?? -1]?.type === 'organisation') break
      const word = tokens[at]?.lower ?? ''
      const before = tokens[at - 1]?.lower ?? ''
      const isFirm =
        referenceNouns.has(word) && (before === 'the' || before === 'its' || countryOf(before)?.by === 'demonym')
      if (isFirm) times++
      if (isFirm || (word === 'it' && at === follower.firstToken)) referredActCues(scene, at + 1, cues)
    }
  }
  if (times > 0) cues.add('reference.company')
  if (times > 2) cues.add('reference.company-often')
}
