import type { Document } from '../document'
import { findingsOf } from '../findings'
import { rememberedFor } from '../gazetteers/memo'
import type { Scene } from '../scene'
import type { NameCluster } from './clusters'

/** Something that is said in an article: how far a thing has come, a figure, a sector. */
interface Saying {
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** What it is, as a cue names it, in general and in full: "mou", "mou.done". */
  readonly what: readonly string[]
}

/** A sentence says no more than this, however long it is. */
const MOST_SAYINGS = 40
const figures = new Set(['money', 'capacity', 'jobs', 'percent'])

/** Everything that is said, sentence by sentence, in the order of the text; nothing for furniture. */
export const sayingsOf = rememberedFor((document: Document): readonly (readonly Saying[])[] => {
  const found = findingsOf(document)
  const sayings: Saying[] = []
  for (const { start, end, sentence, row, modality } of found.stages)
    sayings.push({ start, end, sentence, what: [row.group, `${row.group}.${modality}`] })
  for (const { start, end, sentence, what } of found.figures)
    if (figures.has(what)) sayings.push({ start, end, sentence, what: [what] })
  for (const { start, end, sentence, tier, inName } of found.sectors)
    if (tier !== 'hint' && !inName) sayings.push({ start, end, sentence, what: ['sector'] })
  const bySentence: Saying[][] = document.sentences.map(() => [])
  for (const saying of sayings.sort((a, b) => a.start - b.start)) {
    const some = bySentence[saying.sentence]
    if (some && some.length < MOST_SAYINGS && !document.sentences[saying.sentence]?.isFurniture) some.push(saying)
  }
  return bySentence
})

interface Naming {
  readonly cluster: NameCluster
  readonly start: number
  readonly end: number
}

/** The organisations named in each sentence, in the order of the text. */
function namingsOf({ document, clusters }: Scene): Naming[][] {
  const namings: Naming[][] = document.sentences.map(() => [])
  for (const cluster of clusters)
    if (cluster.type === 'organisation')
      for (const { start, end, sentence } of cluster.chunks) namings[sentence]?.push({ cluster, start, end })
  for (const some of namings) some.sort((a, b) => a.start - b.start)
  return namings
}

/** How many sentences on "the company" may still be meant. */
const CARRIED = 3

/**
 * What is said of each organisation: of the one named last before the words, or first after them where none is; of those
 * beside them; and, where a sentence names nobody, of the one that the sentences before began with.
 */
export function toldCues(scene: Scene): Map<NameCluster, Set<string>> {
  const told = new Map<NameCluster, Set<string>>()
  const namings = namingsOf(scene)
  const { sentences } = scene.document
  for (const saying of sayingsOf(scene.document).flat()) {
    const add = (naming: Naming | undefined, how: string) => {
      if (!naming) return
      const cues = told.get(naming.cluster) ?? new Set<string>()
      told.set(naming.cluster, cues)
      for (const what of saying.what) cues.add(`told.${how}:${what}`)
    }
    const named = namings[saying.sentence] ?? []
    const isHeadline = sentences[saying.sentence]?.isHeadline
    const before = named.filter(({ end }) => end <= saying.start)
    const after = named.filter(({ start }) => start >= saying.end)
    const nearest = before.at(-1)
    add(nearest, isHeadline ? 'head' : 'of')
    add(before.length > 1 ? before[0] : undefined, 'past')
    add(after[0], nearest ? 'toward' : isHeadline ? 'head-ahead' : 'ahead')
    if (named.length > 0 || isHeadline) continue
    for (let at = saying.sentence - 1; at >= Math.max(0, saying.sentence - CARRIED); at--) {
      const last = sentences[at]?.isHeadline ? undefined : namings[at]?.[0]
      if (!last) continue
      add(last, 'carried')
      break
    }
  }
  return told
}
