import { countryOf } from '../countries'
import type { Document } from '../document'
import type { NameType } from '../drafts'
import { commonWords } from '../recognizers/common-words'
import type { TypedChunk } from '../recognizers/name-types'
import { ofHeads, organisationHeads } from '../rules/name-words'

/** Chunks of one spelling, until they are found to be part of a longer name's. */
export interface Group {
  key: string
  words: readonly string[]
  chunks: TypedChunk[]
  type: NameType
  organisation: number
  into: Group | null
}

const genericTails = new Set(
  'group groups company corporation corp co inc ltd limited holding holdings international global pakistan africa asia plc llc ag sa gmbh nv bv pvt private technologies technology industries industry energy power motors motor enterprises ventures capital investment investments consortium delegation team bank europe india china america middle east north south telecom services solutions'.split(
    ' ',
  ),
)
const smallWords = new Set(['of', 'the', 'and', 'for', '&', 'on', 'in', 'de', 'du', 'da', 'a', 'to', 'al'])

/** "Special Investment Facilitation Council (SIFC)" and "SIFC (Special Investment Facilitation Council)". */
export function linkBrackets(document: Document, groups: Map<string, Group>): Set<Group> {
  const linked = new Set<Group>()
  const all = [...groups.values()]
    .flatMap((group) => group.chunks.map((chunk) => ({ chunk, group })))
    .sort((a, b) => a.chunk.first - b.chunk.first)
  for (let at = 1; at < all.length; at++) {
    const before = all[at - 1]
    const here = all[at]
    if (!before || !here || before.group === here.group || before.chunk.sentence !== here.chunk.sentence) continue
    if (here.chunk.first - before.chunk.last > 2) continue
    const between = document.tokens.slice(before.chunk.last, here.chunk.first)
    const opens =
      between.at(-1)?.lower === '(' && between.length <= 2 && between.every((token) => '("“'.includes(token.lower))
    const closes = ')"”,;'.includes(document.tokens[here.chunk.last]?.lower ?? '')
    if (!opens || !closes || here.group.words.length > 2) continue
    const short = here.group.words.join('')
    if (countryOf(short) && before.group.words.length < 2) continue
    if (before.group.type === 'person' || (here.group.type === 'place' && countryOf(short))) continue
    const fits = isShortFor(short, before.group.words) || document.tokens[here.chunk.first]?.shape !== 'title'
    if (!fits || short.length > 12) continue
    merge(here.group, before.group)
    linked.add(here.group)
  }
  return linked
}

/** The letters of `short` begin words of the name in order, for the most part. */
export function isShortFor(short: string, words: readonly string[]): boolean {
  const letters = words
    .filter((word) => !smallWords.has(word))
    .map((word) => word.charAt(0))
    .join('')
  const all = words.map((word) => word.charAt(0)).join('')
  const bare = short.replace(/[^\p{L}]/gu, '')
  if (bare.length < 2) return false
  return (
    bare === letters ||
    bare === all ||
    (bare.length >= 3 && (letters.startsWith(bare) || (bare.startsWith(letters) && letters.length >= 3)))
  )
}

function merge(from: Group, into: Group) {
  const target = root(into)
  if (root(from) !== target) root(from).into = target
}
/** The longest name that a group was found to be a form of. */
export function root(group: Group): Group {
  let at = group
  while (at.into) at = at.into
  return at
}

/** Surnames to full names; "GuoDong" to "GuoDong Group"; "SUNWALK Pakistan" to "SUNWALK group". */
export function linkByWords(ordered: readonly Group[]) {
  const byFirst = new Map<string, Group[]>()
  const byWord = new Map<string, Group[]>()
  for (const group of ordered) {
    const first = group.words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), group].slice(0, 12))
    if (group.type === 'person')
      for (const word of group.words) byWord.set(word, [...(byWord.get(word) ?? []), group].slice(0, 12))
  }
  for (const group of ordered) {
    const longer = longerPerson(group, byWord) ?? longerOrganisation(group, byFirst)
    if (!longer) continue
    if (group.type !== longer.type) {
      group.type = longer.type
      group.organisation = longer.organisation
    }
    merge(group, longer)
  }
}

function longerPerson(group: Group, byWord: ReadonlyMap<string, Group[]>): Group | undefined {
  const last = group.words.at(-1) ?? ''
  if (group.words.length > 3 || countryOf(group.key)?.by === 'name') return undefined
  const isOne = group.words.length === 1
  if (isOne && group.type !== 'person' && group.type !== 'other' && group.organisation > 0.9) return undefined
  const found = (byWord.get(last) ?? []).filter(
    (other) => other !== group && other.words.length > group.words.length && isInside(group.words, other.words),
  )
  if (isOne && found.length > 1 && group.chunks.every((chunk) => chunk.honorific === null)) {
    const named = found.filter((other) => other.words.at(-1) === last || other.words[0] === last)
    return lastBefore(named.length ? named : found, group)
  }
  return lastBefore(found, group)
}

/** Of several bearers, the one named last before the short form stands first. */
function lastBefore(found: readonly Group[], group: Group): Group | undefined {
  const start = group.chunks[0]?.start ?? 0
  let best: Group | undefined
  for (const other of found) {
    const at = other.chunks[0]?.start ?? 0
    const bestAt = best?.chunks[0]?.start ?? -1
    if (!best || (at < start && at > bestAt) || bestAt > start) best = other
  }
  return best
}

/** Every word of `short` stands in `long`, in order. */
function isInside(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}

function longerOrganisation(group: Group, byFirst: ReadonlyMap<string, Group[]>): Group | undefined {
  const first = group.words[0] ?? ''
  if (group.type === 'person' && group.words.length > 1) return undefined
  if (
    countryOf(first) ||
    (group.words.length === 1 && (commonWords.has(first) || first.length < 3)) ||
    organisationHeads.has(first) ||
    ofHeads.has(first)
  )
    return undefined
  for (const other of byFirst.get(first) ?? []) {
    if (other === group || root(other) === root(group) || other.type !== 'organisation') continue
    const shared = sharedPrefix(group.words, other.words)
    const isShorter =
      group.words.length < other.words.length || (group.words.length === other.words.length && group.key > other.key)
    if (!isShorter || shared === 0) continue
    const rest = group.words.slice(shared)
    const otherRest = other.words.slice(shared)
    const restGeneric = rest.every((word) => genericTails.has(word) || countryOf(word) !== undefined)
    const otherGeneric = otherRest.every(
      (word) =>
        organisationHeads.has(word) ||
        genericTails.has(word) ||
        smallWords.has(word) ||
        commonWords.has(word) ||
        countryOf(word) !== undefined,
    )
    if (restGeneric && (otherGeneric || (rest.length === 0 && shared >= 2))) return other
  }
  return undefined
}

function sharedPrefix(a: readonly string[], b: readonly string[]): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}

export function linkByInitials(ordered: readonly Group[], done: ReadonlySet<Group>) {
  const byInitials = new Map<string, Group>()
  for (const group of ordered) {
    if (group.words.length < 3 || group.type !== 'organisation') continue
    for (const short of initialsOf(group.words)) if (!byInitials.has(short)) byInitials.set(short, group)
  }
  for (const group of ordered) {
    if (group.into || done.has(group) || group.words.length !== 1 || group.key.length < 3 || group.key.length > 8)
      continue
    if (group.type === 'person' || countryOf(group.key)) continue
    const long = byInitials.get(group.key)
    if (long) merge(group, long)
  }
}

/** The initials that a long name goes by: with and without its small words. */
const initialsOf = (words: readonly string[]): string[] => [
  words
    .filter((word) => !smallWords.has(word))
    .map((word) => word.charAt(0))
    .join(''),
  words.map((word) => word.charAt(0)).join(''),
]
