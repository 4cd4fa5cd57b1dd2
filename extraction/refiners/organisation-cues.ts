import { countryOf } from '../countries'
import type { TypedChunk } from '../recognizers/name-types'
import { firmNouns } from '../rules/cue-words'
import { publicHeads } from '../rules/name-words'
import type { Scene } from '../scene'
import { MOST_MENTIONS, type NameCluster } from './clusters'
import { contextCues } from './context-cues'
import { withFirmOrder } from './firm-order'
import { jointCues } from './joint-cues'
import { mentionCues } from './mention-cues'
import { findHomes, homeCues } from './organisation-homes'
import { nameCues } from './organisation-name-cues'
import { referenceCues } from './reference-cues'
import { toldCues } from './told-cues'

/** An organisation of an article with what speaks for its part in it. */
export interface OrganisationCandidate {
  readonly cluster: NameCluster
  readonly cues: readonly string[]
  /** Cues of the words around its mentions, as they stand; many, and each of little weight. */
  readonly words: readonly string[]
  /** Home country as the text tells it, by the strongest cue; null when it does not. */
  readonly homes: readonly {
    readonly code: string
    readonly cue: string
    readonly first: number
    readonly last: number
  }[]
}

const LIKELY = 0.12
/** A text of two megabytes names thousands; those that it names first are weighed, each by its first mentions. */
const MOST_CANDIDATES = 150
/** The organisations of an article, each with its cues. `destination` is where the money seems to go. */
export function organisationCandidates(scene: Scene, destination: string | null): OrganisationCandidate[] {
  const candidates: OrganisationCandidate[] = []
  const likely = scene.clusters
    .filter((cluster) => isCandidate(cluster) && !isOfCountry(scene, cluster))
    .slice(0, MOST_CANDIDATES)
  const firmsFirst = likely.find((cluster) => cluster.type === 'organisation' && !isPublicName(cluster))
  const told = toldCues(scene)
  const most = Math.max(0, ...likely.map((cluster) => cluster.chunks.length))
  for (const cluster of likely) {
    const cues = new Set<string>()
    const homes = findHomes(scene, cluster)
    nameCues(cluster, destination, cues)
    homeCues(homes, destination, cues)
    for (const chunk of cluster.chunks.slice(0, MOST_MENTIONS)) {
      if (isBracketed(scene, chunk)) cues.add('mention.bracketed')
      else mentionCues(scene, cluster, chunk, destination, cues)
    }
    referenceCues(scene, cluster, cues)
    for (const cue of told.get(cluster) ?? []) cues.add(cue)
    const bodyCount = cluster.chunks.length
    cues.add(bodyCount === 1 ? 'count.1' : bodyCount === 2 ? 'count.2' : bodyCount <= 4 ? 'count.3-4' : 'count.5+')
    if (bodyCount === most && most > 1) cues.add('count.most')
    if (cluster === firmsFirst) cues.add('order.first-firm')
    if (cluster === likely[0]) cues.add('order.first')
    placeCues(scene, cluster, cues)
    cues.add(
      cluster.organisation > 0.9
        ? 'type.sure'
        : cluster.organisation > 0.5
          ? 'type.likely'
          : cluster.organisation > LIKELY
            ? 'type.doubtful'
            : `type.rather-${cluster.type}`,
    )
    candidates.push({ cluster, cues: [...cues], words: contextCues(scene, cluster, destination), homes })
  }
  return withFirmOrder(scene, candidates, destination).map(({ cluster, cues, words, homes }) => ({
    cluster,
    cues: cues.concat(jointCues(cues)),
    words,
    homes,
  }))
}

const isBracketed = (scene: Scene, chunk: TypedChunk) =>
  scene.document.tokens[chunk.first - 1]?.lower === '(' && scene.document.tokens[chunk.last]?.lower === ')'

/** "Group", "Chinese Group", "Saudi Delegation": says what somebody is and from where, and names nobody. */
const isGeneric = (form: string) =>
  form
    .split(' ')
    .every(
      (word) => firmNouns.has(word) || genericNames.has(word) || countryOf(word)?.by === 'demonym' || word === 'the',
    )
const genericNames = new Set('government investors council embassy consulate ministry ex team officials'.split(' '))

/** Any name that is no country and surely no person may be an organisation: what stands around it decides. */
function isCandidate(cluster: NameCluster): boolean {
  if (cluster.forms.every(isGeneric)) return false
  if (cluster.type === 'organisation') return true
  if (cluster.forms.some((form) => countryOf(form) !== undefined)) return false
  if (cluster.type === 'person')
    return (
      cluster.organisation > LIKELY ||
      (cluster.forms[0]?.split(' ').length === 1 && cluster.chunks.every((chunk) => chunk.honorific === null))
    )
  return true
}

/** "Herzegovina" in "Bosnia and Herzegovina". */
const isOfCountry = ({ countries, countryAt }: Scene, { chunks }: NameCluster) =>
  chunks.every(({ first, last }) => {
    const country = countries[countryAt[first] ?? -1]
    return country !== undefined && country.last >= last
  })

const isPublicName = (cluster: NameCluster) =>
  cluster.forms.some((form) => form.split(' ').some((word) => publicHeads.has(word)))

function placeCues(scene: Scene, cluster: NameCluster, cues: Set<string>) {
  const { document } = scene
  const bodyStart = document.sentences.find((sentence) => !sentence.isHeadline && !sentence.isFurniture)?.index ?? 0
  const total = document.sentences.length
  for (const chunk of cluster.chunks.slice(0, MOST_MENTIONS)) {
    const sentence = document.sentences[chunk.sentence]
    if (!sentence) continue
    if (sentence.isHeadline) cues.add('place.headline')
    else if (sentence.index === bodyStart) cues.add('place.first-sentence')
    else if (sentence.index <= bodyStart + 2) cues.add('place.early')
  }
  const first = cluster.chunks[0]?.sentence ?? 0
  if (first > total * 0.66) cues.add('place.late-only')
  else if (first > total * 0.4) cues.add('place.middle')
}
