import type { Sentence } from '../document'
import type { TypedChunk } from '../recognizers/name-types'
import type { Scene } from '../scene'
import { MOST_MENTIONS, type NameCluster } from './clusters'
import { besideCue, carriers, isTelling, isWord, prepositions, signsOf } from './context-words'

/** How far a word may stand from the name whose cue it is, in tokens; how many such words count a side. */
const AHEAD = 14
const BACK = 12
const TELLING = 3
const MOST_WORDS = 70

/**
 * The words around an organisation's mentions, as they stand: right beside it, the first that tell something to its
 * left and right, what it owns, what it is said to be, and what else its sentences speak of. There are thousands, so each
 * may weigh but little; they tell what the named cues have no rule for.
 */
export function contextCues(scene: Scene, { chunks, forms }: NameCluster, destination: string | null): string[] {
  const { sentences } = scene.document
  const opening = sentences.find((sentence) => !sentence.isHeadline && !sentence.isFurniture)?.index ?? 0
  const cues = hear(scene, destination, chunks, ({ isHeadline, index }) =>
    isHeadline ? 'headline' : index <= opening + 1 ? 'opening' : 'later',
  )
  for (const form of forms) calledCues(form, cues)
  return [...cues]
}

/** The words around a place's mentions. */
export const wordsAround = (scene: Scene, destination: string | null, chunks: readonly TypedChunk[]): string[] => [
  ...hear(scene, destination, chunks),
]

/** The words around mentions, and once a sentence what else it speaks of; with where in the article, if `whereOf` tells it. */
function hear(
  scene: Scene,
  destination: string | null,
  chunks: readonly TypedChunk[],
  whereOf?: (sentence: Sentence) => string,
): Set<string> {
  const { sentences } = scene.document
  const signs = signsOf(scene, destination)
  const cues = new Set<string>()
  const heard = new Set<number>()
  for (const chunk of chunks.slice(0, MOST_MENTIONS)) {
    const sentence = sentences[chunk.sentence]
    if (!sentence) continue
    const where = whereOf?.(sentence)
    aroundMention(signs, sentence, chunk, where ? adderOf(cues, `@${where}`) : (cue) => cues.add(cue), cues)
    if (!heard.has(sentence.index)) besideCues(signs, sentence, cues)
    heard.add(sentence.index)
    if (where) cues.add(`at.where:${where}`)
  }
  return cues
}

/** Notes a cue by itself, and with where in the article it stands. */
const adderOf = (cues: Set<string>, where: string) => (cue: string) => {
  cues.add(cue)
  cues.add(cue + where)
}

function besideCues(signs: readonly string[], { firstToken, lastToken }: Sentence, cues: Set<string>) {
  const end = Math.min(lastToken, firstToken + MOST_WORDS)
  for (let at = firstToken; at < end; at++) {
    const cue = besideCue(signs[at] ?? '')
    if (cue !== null) cues.add(cue)
  }
}

/** The signs of one sentence by token index. */
const signIn =
  (signs: readonly string[], { firstToken, lastToken }: Sentence) =>
  (at: number): string =>
    at < firstToken ? '<start>' : at >= lastToken ? '<end>' : (signs[at] ?? '<end>')

function aroundMention(
  signs: readonly string[],
  sentence: Sentence,
  chunk: TypedChunk,
  add: (cue: string) => void,
  cues: Set<string>,
) {
  const sign = signIn(signs, sentence)
  const next = afterBrackets(sign, chunk.last)
  const [before, after] = [sign(chunk.first - 1), sign(next)]
  const before2 = `${sign(chunk.first - 2)} ${before}`
  const after2 = `${after} ${sign(next + 1)}`
  add(`at.before:${before}`)
  add(`at.before2:${before2}`)
  cues.add(`at.before3:${sign(chunk.first - 3)} ${before2}`)
  add(`at.after:${after}`)
  add(`at.after2:${after2}`)
  cues.add(`at.after3:${after2} ${sign(next + 2)}`)
  cues.add(`at.between:${before} … ${after}`)
  aheadCues(sign, next, sentence.lastToken, add, cues)
  backCues(sign, chunk.first, sentence.firstToken, add, cues)
  if (after === "'s") for (let at = next + 1; at < next + 4; at++) if (isWord(sign(at))) add(`at.owns:${sign(at)}`)
  if (after === ',') appositionCues(sign, next, sentence.lastToken, add, cues)
}

function afterBrackets(sign: (at: number) => string, at: number): number {
  if (sign(at) !== '(') return at
  for (let close = at + 1; close < at + 8; close++) if (sign(close) === ')') return close + 1
  return at
}

const stops = new Set(['.', ';', ':', '<start>', '<end>'])

function aheadCues(
  sign: (at: number) => string,
  from: number,
  limit: number,
  add: (cue: string) => void,
  cues: Set<string>,
) {
  let told = 0
  let isPassive = false
  for (let at = from; at < limit && at < from + AHEAD && told < TELLING; at++) {
    const here = sign(at)
    if (stops.has(here)) break
    if (/^(was|were|been|being|be)$/.test(here)) isPassive = true
    if (prepositions.has(here) && told === 0) cues.add(`at.toward:${here}`)
    if (carriers.has(here) || !isTelling(here)) continue
    told++
    add(`at.${told === 1 ? 'does' : 'later'}:${here}`)
    if (told === 1 && isPassive) cues.add(`at.undergoes:${here}`)
  }
}

function backCues(
  sign: (at: number) => string,
  first: number,
  limit: number,
  add: (cue: string) => void,
  cues: Set<string>,
) {
  let told = 0
  let link = ''
  for (let at = first - 1; at >= limit && at > first - BACK && told < TELLING; at--) {
    const here = sign(at)
    if (stops.has(here)) break
    if (prepositions.has(here) && !link && told === 0) link = here
    if (!isTelling(here)) continue
    told++
    add(`at.${told === 1 ? 'led' : 'earlier'}:${here}`)
    if (told === 1) add(`at.link:${here} ${link}`)
    else cues.add(`at.link2:${here} ${link}`)
  }
}

/** "X, a Turkish *maker* of *tiles*, *plans*". */
function appositionCues(
  sign: (at: number) => string,
  comma: number,
  limit: number,
  add: (cue: string) => void,
  cues: Set<string>,
) {
  let at = comma + 1
  for (; at < limit && at < comma + 20 && sign(at) !== ','; at++) if (isWord(sign(at))) cues.add(`at.is:${sign(at)}`)
  for (at++; at < limit && at < comma + 34; at++)
    if (isWord(sign(at))) {
      add(`at.is-and-does:${sign(at)}`)
      return
    }
}

/** The words of the name itself, lower-case. */
function calledCues(form: string, cues: Set<string>) {
  const words = form.split(' ')
  cues.add(`called.last:${words.at(-1)}`)
  if (words.length > 1) cues.add(`called.first:${words[0]}`)
  for (const word of words) cues.add(`called.word:${word}`)
  cues.add(`called.end:${form.slice(-3)}`)
}
