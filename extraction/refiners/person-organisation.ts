import type { TypedChunk } from '../recognizers/name-types'
import { insideOf, type RolePhrase } from '../recognizers/roles'
import { referenceNouns } from '../rules/cue-words'
import type { Scene } from '../scene'
import type { NameCluster } from './clusters'
import type { ReadPersonDraft } from './people'

/** "Jack Ma's Alibaba", "Aziz of Engro": an organisation that stands with the bare name. */
export function ownerOf(scene: Scene, cluster: NameCluster): ReadPersonDraft['organisation'] {
  const { document } = scene
  for (const chunk of cluster.chunks) {
    const next = document.tokens[chunk.last]?.lower
    if (next !== "'s" && next !== 'of' && next !== 'from' && next !== 'at') continue
    const at = document.tokens[chunk.last + 1]?.lower === 'the' ? chunk.last + 2 : chunk.last + 1
    const owner = organisationAt(scene, at)
    if (owner) return owner
  }
  return null
}

function organisationAt(scene: Scene, at: number): ReadPersonDraft['organisation'] {
  const cluster = scene.clusters[scene.clusterAt[at] ?? -1]
  if (!cluster || cluster.type === 'person' || (cluster.type !== 'organisation' && cluster.organisation < 0.3))
    return null
  const chunk = cluster.chunks.find(({ first, last }) => first <= at && last > at)
  if (!chunk) return null
  return {
    cluster,
    found: { value: cluster.name, start: chunk.start, end: chunk.end, rule: 'person.organisation', certainty: 0.85 },
  }
}

/** "CEO *of Jazz*", "*Engro's* chief", "*Jazz* CEO": the organisation that the office is in. */
export function organisationOf(scene: Scene, phrase: RolePhrase, chunk: TypedChunk): ReadPersonDraft['organisation'] {
  const { tokens } = scene.document
  const sentence = tokens[phrase.first]?.sentence
  const inSentence = insideOf(tokens, sentence)
  let at = phrase.last
  if (tokens[at]?.lower === ',' && inSentence(at)) at++
  if (/^(of|at|for|with|in|from|to|,)$/.test(tokens[at]?.lower ?? '') || at > phrase.last) {
    for (let next = at; next < at + 9 && inSentence(next); next++) {
      if (next >= chunk.first && next < chunk.last) break
      const found = organisationAt(scene, next)
      if (
        found &&
        (/^(of|at|for|with|in|from|,|the)$/.test(tokens[next - 1]?.lower ?? '') ||
          tokens[next - 1]?.lower === "'s" ||
          scene.countryAt[next - 1] !== -1)
      )
        return found
      if (next > at && tokens[next]?.kind === 'mark' && tokens[next]?.lower !== '-') break
      if (scene.clusters[scene.clusterAt[next] ?? -1]?.type === 'person') break
    }
  }
  const direct = organisationAt(scene, phrase.last)
  if (direct && inSentence(phrase.last)) return direct
  const before = tokens[phrase.first - 1]?.lower
  if (inSentence(phrase.first - 1)) {
    const adjacent = organisationAt(scene, phrase.first - 1)
    if (adjacent) return adjacent
    if (before === "'s" || before === "'") return organisationAt(scene, phrase.first - 2)
  }
  const other = tokens[chunk.last]?.lower
  if (other === 'of' || other === 'from' || (other === ',' && tokens[chunk.last + 1]?.lower === 'of')) {
    const start = other === ',' ? chunk.last + 2 : chunk.last + 1
    return organisationAt(scene, tokens[start]?.lower === 'the' ? start + 1 : start)
  }
  return null
}

/** "Its chairman", "the company's founder", "chairman of the group". */
export function referenceOf(scene: Scene, phrase: RolePhrase): 'company' | null {
  const { tokens } = scene.document
  const before = tokens[phrase.first - 1]?.lower ?? ''
  if (before === 'its' || before === 'whose' || before === 'their') return 'company'
  if (before === "'s" && referenceNouns.holds(tokens[phrase.first - 2])) return 'company'
  if (/^(of|at|for)$/.test(tokens[phrase.last]?.lower ?? '')) {
    for (let at = phrase.last + 1; at < phrase.last + 5; at++) if (referenceNouns.holds(tokens[at])) return 'company'
  }
  return null
}
