import { remembered } from '../gazetteers/memo'
import { commonWords } from '../recognizers/common-words'
import { functionWords } from '../rules/name-words'
import type { Scene } from '../scene'

const list = (words: string) => new Set(words.split(' '))
/** Words that carry tense, number or stress, and are passed over on the way to a word that tells something. */
export const carriers = list(
  "has have had is are was were will would could can may might to be been being also already now not 's n't shall should must do does did just only soon then still even so that which who both each",
)
export const prepositions = list(
  'with by to from of in for between and at on like including as via through under than against alongside among over into after behind beside plus per',
)

const irregular = new Map(
  'began begin,begun begin,broke break,broken break,brought bring,built build,bought buy,came come,chose choose,drew draw,drawn draw,fell fall,found find,gave give,given give,got get,went go,gone go,grew grow,held hold,kept keep,laid lay,led lead,left leave,lost lose,made make,met meet,paid pay,ran run,said say,saw see,seen see,sought seek,sold sell,sent send,spent spend,stood stand,took take,taken take,told tell,thought think,won win,withdrew withdraw,withdrawn withdraw,wrote write,written write,setting set'
    .split(',')
    .map((row): [string, string] => {
      const [form = '', base = ''] = row.split(' ')
      return [form, base]
    }),
)

/** A word without its endings, alike for most forms of a verb and both numbers of a noun. */
const stem = remembered((word): string => {
  const base = irregular.get(word)
  if (base) return base
  const { length } = word
  if (length > 5 && word.endsWith('ing')) return bare(word.slice(0, -3))
  if (length > 4 && (word.endsWith('ied') || word.endsWith('ies'))) return `${word.slice(0, -3)}y`
  if (length > 4 && word.endsWith('ed')) return bare(word.slice(0, -2))
  if (length > 3 && word.endsWith('s') && !/[sui]s$/.test(word)) return bare(word.slice(0, -1))
  return length > 4 ? bare(word) : word
})

/** "plann" → "plan", "acquire" → "acquir". */
function bare(word: string): string {
  const last = word.at(-1) ?? ''
  if (word.length > 3 && last === word.at(-2) && !'lsz'.includes(last)) return word.slice(0, -1)
  return word.length > 3 && last === 'e' ? word.slice(0, -1) : word
}

const marks = list(', ( ) - : ; . " “ ” — – / &')
/** What stands for a word in the cues of whoever is named beside it; the same wherever the word stands. */
const plainSign = remembered((word): string => {
  if (functionWords.has(word) || prepositions.has(word) || carriers.has(word)) return word
  return commonWords.has(word) && !/[^a-z-]/.test(word) ? stem(word) : '<rare>'
})

/** Does the sign stand for a word that tells something, rather than for a mark or a small word? */
export const isTelling = remembered(
  (sign) =>
    /^[a-z<$#]/.test(sign) &&
    sign !== '<mark>' &&
    !functionWords.has(sign) &&
    !carriers.has(sign) &&
    !prepositions.has(sign),
)
/** Is it a word of the language, rather than a name, a number or a mark? */
export const isWord = remembered((sign) => /^[a-z]{3}/.test(sign) && isTelling(sign))

/** What a word tells of everybody named in its sentence; null for names, numbers and marks. */
export const besideCue = remembered((sign) => (isWord(sign) ? `beside.${sign}` : null))

const known = new WeakMap<Scene, Map<string | null, readonly string[]>>()

/**
 * What stands for each token of a text in the cues of names near it: an everyday word without its ending, and for a
 * name only what is named. `destination` is told from other countries.
 */
export function signsOf(scene: Scene, destination: string | null): readonly string[] {
  const tables = known.get(scene) ?? new Map<string | null, readonly string[]>()
  known.set(scene, tables)
  const cached = tables.get(destination)
  if (cached) return cached
  const signs = scene.document.tokens.map(({ kind, lower }) => {
    if (kind === 'number') return '#'
    if (kind === 'symbol') return '$'
    if (kind === 'mark') return marks.has(lower) || lower === "'s" ? lower : '<mark>'
    return plainSign(lower)
  })
  for (const { first, last, isOfficial } of scene.roles)
    signs.fill(isOfficial ? '<official>' : '<officer>', first, last)
  for (const { type, chunks } of scene.clusters)
    for (const { first, last } of chunks) signs.fill(`<${type}>`, first, last)
  for (const { first, last, code, by } of scene.countries) {
    const cluster = scene.clusters[scene.clusterAt[first] ?? -1]
    const isWhole = scene.clusterAt[first - 1] !== cluster?.id && scene.clusterAt[last] !== cluster?.id
    if (cluster && !isWhole) continue
    signs.fill(`<${code === destination ? 'destination' : 'abroad'}${by === 'demonym' ? '-people' : ''}>`, first, last)
  }
  tables.set(destination, signs)
  return signs
}
