import { WordList } from '@/extraction/lexicon/word-list'
import type { Document } from '../document'
import { innerParticles } from '../rules/name-words'
import { officialHeads, titleHeads, titleModifiers } from '../rules/titles'
import type { Token } from '../text'
import { complementEnd, isRoleWord, pluralHeads, roleAfter } from './role-complement'

/** An office as the text has it: "Federal Minister for IT and Telecommunication", "founder and chairman". */
export interface RolePhrase {
  /** Token indexes; `last` is after its last token. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly head: string
  /** A state's office rather than a firm's. */
  readonly isOfficial: boolean
  readonly isFormer: boolean
  readonly isPlural: boolean
}

const generals = new WordList('consul director secretary attorney commissioner governor auditor comptroller')
/** Heads that are ordinary words too; in lower case they make a role only with a modifier or a complement. */
const looseHeads = new WordList('charge leader expert investor principal assistant chair general captain state')

/** Finds every phrase that names an office, in order; phrases do not overlap. Linear: each phrase looks a bounded way around its head. */
export function findRoles(document: Document): RolePhrase[] {
  const { tokens } = document
  const roles: RolePhrase[] = []
  let floor = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !isHead(tokens, at)) continue
    const first = leftEnd(tokens, at, floor)
    const last = rightEnd(tokens, at)
    if (isInsideOrganisation(tokens, last)) continue
    if (looseHeads.holds(token) && first === at && last === at + 1 && !isSomebodys(tokens, at)) continue
    const modifiers = lowers(tokens, first, last)
    roles.push({
      first,
      last,
      start: tokens[first]?.start ?? token.start,
      end: tokens[last - 1]?.end ?? token.end,
      head: token.lower,
      isOfficial: officialHeads.holds(token) && !/^vice$/.test(tokens[at - 1]?.lower ?? ''),
      isFormer: modifiers.some((word) => word === 'former' || word === 'ex' || word === 'then'),
      isPlural: pluralHeads.test(token.lower),
    })
    floor = last
    at = last - 1
  }
  return roles
}

/** "*its* chair, Walid …": an ordinary word that is somebody's and stands before a name is an office. */
const isSomebodys = (tokens: readonly Token[], at: number) =>
  /^(its|their|whose)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at + 1]?.lower === ',' &&
  tokens[at + 2]?.shape === 'title'

function lowers(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = []
  for (let at = first; at < last; at++) words.push(tokens[at]?.lower ?? '')
  return words
}

function isHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.lower === 'assistant') return tokens[at - 1]?.lower === 'special' || tokens[at + 1]?.lower === 'to'
  if (!titleHeads.holds(token)) return false
  if (token.lower === 'chief' && isChiefOfficer(tokens, at)) return false
  if (
    (token.lower === 'pm' || token.lower === 'cm' || token.lower === 'gm' || token.lower === 'md') &&
    token.shape !== 'upper'
  )
    return false
  if (token.lower === 'charge' || token.lower === 'chargé')
    return /^d'?/.test(tokens[at + 1]?.lower ?? '') && token.shape !== 'lower'
  if (token.lower === 'general') return false
  if (/^(chief|executive|officer|representative|head|director)$/.test(token.lower) && leadsOn(tokens, at)) return false
  if (innerParticles.holds(tokens[at - 1]) && token.shape !== 'lower') return false
  if (token.lower === 'chief' && token.shape !== 'lower' && tokens[at + 1]?.shape === 'title')
    return !titleHeads.holds(tokens[at + 1])
  return true
}

/** "*Chief* operating officer": the head stands two words on. */
const isChiefOfficer = (tokens: readonly Token[], at: number) =>
  /^(officer|adviser|advisor|minister|secretary|economist|representative|whip|justice|engineer|scientist|strategist|analyst)$/.test(
    tokens[at + 2]?.lower ?? '',
  ) &&
  tokens[at + 2]?.sentence === tokens[at]?.sentence &&
  tokens[at + 1] !== undefined &&
  titleModifiers.holds(tokens[at + 1])

/** "*Executive* vice president", "*chief* executive": what follows is the head. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next?.sentence !== tokens[at]?.sentence || !next || next.kind !== 'word') return false
  if (/^(vice|deputy|assistant)$/.test(next.lower)) return titleHeads.holds(tokens[at + 2])
  return (
    titleHeads.holds(next) &&
    next.lower !== 'general' &&
    next.shape === tokens[at]?.shape &&
    titleModifiers.holds(tokens[at])
  )
}

/** Takes in "federal", "deputy", "energy and mineral resources" before the head. */
function leftEnd(tokens: readonly Token[], head: number, floor: number): number {
  let first = head
  const isState = officialHeads.holds(tokens[head])
  while (first > floor) {
    const before = tokens[first - 1]
    if (!before || before.sentence !== tokens[head]?.sentence) break
    if (isRoleWord(before)) {
      first--
      continue
    }
    const joins =
      before.lower === 'and' ||
      before.lower === '&' ||
      before.lower === '-' ||
      (isState && before.lower === ',' && tokens[first]?.shape === 'lower')
    const further = tokens[first - 2]
    if (joins && first - 2 >= floor && further && isRoleWord(further) && further.shape === tokens[first]?.shape) {
      first -= 2
      continue
    }
    break
  }
  if (!isState) {
    const outside = tokens[first - 1]
    const isName =
      outside && first - 1 >= floor && outside.shape !== 'lower' && outside.kind === 'word' && outside.lower !== "'s"
    if (isName && outside.sentence === tokens[head]?.sentence) {
      while (first < head && tokens[first]?.shape !== 'lower' && isCompanyWord(tokens[first]?.lower ?? '')) first++
    }
  }
  return first
}

const positionWords = new Set(
  'prime chief deputy vice acting former senior executive managing assistant special permanent principal joint additional general honorary interim outgoing incoming founding non-executive'.split(
    ' ',
  ),
)
const isCompanyWord = (word: string) => !positionWords.has(word)

/** Does a token stand in this sentence? */
export const insideOf = (tokens: readonly Token[], sentence: number | undefined) => (at: number) =>
  tokens[at]?.sentence === sentence

/** Takes in "general", "officer", "and chairman", "for IT and Telecommunication", "to the Prime Minister". */
function rightEnd(tokens: readonly Token[], head: number): number {
  const sentence = tokens[head]?.sentence
  const inside = insideOf(tokens, sentence)
  let last = head + 1
  if (tokens[head]?.lower.startsWith('charg')) {
    while (inside(last) && last < head + 4 && /^(d|d'|'|’|d'affaires|affaires)$/.test(tokens[last]?.lower ?? '')) last++
    return last
  }
  for (let grown = true; grown && inside(last); ) {
    grown = false
    const token = tokens[last]
    const next = tokens[last + 1]
    if (!token) break
    const afterHyphen = token.lower === '-' && token.glued && next?.glued ? 1 : 0
    const word = afterHyphen ? next : token
    if (word && generals.holds(tokens[last - 1]) && word.lower === 'general') {
      last += 1 + afterHyphen
      grown = true
    } else if (
      token.kind === 'word' &&
      titleHeads.holds(token) &&
      token.shape === tokens[head]?.shape &&
      !token.glued
    ) {
      last++
      grown = true
    } else if (['and', '&', ',', '/', 'cum', '-'].includes(token.lower)) {
      const to = roleAfter(tokens, last + 1, sentence)
      if (
        to > 0 &&
        !(token.lower === ',' && !/^(president|chairman|founder|director)$/.test(tokens[head]?.lower ?? ''))
      ) {
        last = to
        grown = true
      }
    } else if (['of', 'for', 'to', 'on', 'in'].includes(token.lower)) {
      const to = complementEnd(tokens, last, sentence)
      if (to > last) {
        last = to
        grown = last - head < 20
      }
    }
  }
  return last
}

/** "Prime Minister's Office", "Chief Minister House": a place of work, not its holder. */
function isInsideOrganisation(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last]
  const word = next?.lower === "'s" ? tokens[last + 1] : next
  return /^(office|house|secretariat|palace|hotel|cup)$/.test(word?.lower ?? '') && word?.shape !== 'lower'
}
