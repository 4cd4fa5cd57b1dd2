import type { Document } from '../document'
import type { Cluster, Mention } from '../drafts'
import { nameTypes, type TypedChunk } from '../recognizers/name-types'
import { functionWords, legalForms, plainWords } from '../rules/name-words'
import { type Group, linkBrackets, linkByInitials, linkByWords, root } from './cluster-links'

/** How many mentions of one name are looked at, so that a text of two megabytes stays in hand. */
export const MOST_MENTIONS = 40

/** A cluster as the passes between names and leads see it. */
export interface NameCluster extends Cluster {
  readonly chunks: readonly TypedChunk[]
  /** How likely it is an organisation, 0 to 1. */
  readonly organisation: number
  /** The distinct forms in lower case, longest first. */
  readonly forms: readonly string[]
}

/** Gathers chunks that name the same bearer, and settles the type of each by all of its mentions. */
export function clusterNames(document: Document, chunks: readonly TypedChunk[]): NameCluster[] {
  const groups = new Map<string, Group>()
  for (const chunk of chunks) {
    const words = bareWords(chunk.words)
    const key = words.join(' ')
    if (!key || isPlain(words)) continue
    const group = groups.get(key)
    if (group) group.chunks.push(chunk)
    else groups.set(key, { key, words, chunks: [chunk], type: 'other', organisation: 0, into: null })
  }
  for (const group of groups.values()) settleType(group)
  const acronyms = linkBrackets(document, groups)
  const ordered = [...groups.values()].sort(
    (a, b) => b.words.length - a.words.length || (a.chunks[0]?.start ?? 0) - (b.chunks[0]?.start ?? 0),
  )
  linkByWords(ordered)
  linkByInitials(ordered, acronyms)
  return assemble(document, ordered)
}

function bareWords(words: readonly string[]): readonly string[] {
  let end = words.length
  while (
    end > 1 &&
    (legalForms.has(words[end - 1] ?? '') ||
      words[end - 1] === 'co' ||
      words[end - 1] === "'s" ||
      words[end - 1] === 'private')
  )
    end--
  const start = words[0] === 'the' && end > 1 ? 1 : 0
  return start === 0 && end === words.length ? words : words.slice(start, end)
}

/** Nothing but words of position, units and the like. */
const isPlain = (words: readonly string[]) =>
  words.every((word) => plainWords.has(word) || functionWords.has(word) || /^\d/.test(word))

function settleType(group: Group) {
  const sums = [0, 0, 0, 0]
  for (const chunk of group.chunks)
    for (const [row, score] of chunk.scores.entries()) sums[row] = (sums[row] ?? 0) + score
  const scale = group.chunks.length > 3 ? 3 / group.chunks.length : 1
  const top = Math.max(...sums)
  group.type = nameTypes[sums.indexOf(top)] ?? 'other'
  const odds = sums.map((sum) => Math.exp((sum - top) * scale))
  group.organisation = (odds[1] ?? 0) / odds.reduce((all, one) => all + one, 0)
}

function assemble(document: Document, ordered: readonly Group[]): NameCluster[] {
  const members = new Map<Group, Group[]>()
  for (const group of ordered) {
    const top = root(group)
    const list = members.get(top)
    if (list) list.push(group)
    else members.set(top, [group])
  }
  const built = [...members].map(([top, groups]) => {
    const chunks = groups.flatMap((group) => group.chunks).sort((a, b) => a.start - b.start)
    const spelled = formsOf(document, chunks)
    const main = groups.reduce(
      (longest, group) => (longest.type === top.type && longest.words.length >= group.words.length ? longest : group),
      top,
    )
    const name = spelledLike(document, main.type === top.type ? main : top) ?? spelled[0] ?? ''
    return {
      id: 0,
      type: top.type,
      name,
      aliases: spelled.filter((form) => form !== name),
      forms: groups.map((group) => group.key),
      organisation: Math.max(...groups.map((group) => group.organisation)),
      chunks,
      mentions: chunks.map(
        (chunk): Mention => ({ start: chunk.start, end: chunk.end, sentence: chunk.sentence, isReference: false }),
      ),
    }
  })
  built.sort((a, b) => (a.chunks[0]?.start ?? 0) - (b.chunks[0]?.start ?? 0))
  for (const [id, cluster] of built.entries()) cluster.id = id
  return built
}

/** Distinct spellings, the longest first; body before headline. */
function formsOf(document: Document, chunks: readonly TypedChunk[]): string[] {
  const forms = new Map<string, string>()
  for (const chunk of chunks) {
    const form = document.normal.slice(chunk.start, chunk.end)
    forms.set(form.toLowerCase(), form)
  }
  return [...forms.values()].sort((a, b) => b.length - a.length)
}

/** The group's own spelling, from the body if it stands there. */
function spelledLike(document: Document, group: Group): string | undefined {
  const inBody = group.chunks.filter((chunk) => chunk.start >= document.headlineEnd)
  const best = (inBody.length ? inBody : group.chunks).reduce<TypedChunk | undefined>(
    (longest, chunk) => (longest && longest.end - longest.start >= chunk.end - chunk.start ? longest : chunk),
    undefined,
  )
  return best && document.normal.slice(best.start, best.end)
}
