import { countryOf } from '../countries'
import { type Document, wordsOf } from '../document'
import { bodyOf, organisationWord } from '../gazetteers/bodies'
import { companyOf } from '../gazetteers/companies'
import { remembered } from '../gazetteers/memo'
import { nameWord } from '../gazetteers/people'
import { placeOf } from '../gazetteers/places'
import {
  functionWords,
  innerParticles,
  legalForms,
  ofHeads,
  organisationHeads,
  placeHeads,
  publicHeads,
} from '../rules/name-words'
import { titleHeads } from '../rules/titles'
import { commonWords } from './common-words'
import type { Chunk } from './names'

/** Buckets that features are hashed into; a power of two. */
export const BUCKETS = 1 << 15

/** FNV-1a over UTF-16 units, folded into the buckets. Each feature starts from its own seed, so that "last=bank" and "first=bank" part. */
export function bucketOf(seed: number, word: string): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0
  for (let at = 0; at < word.length; at++) {
    hash ^= word.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  hash ^= hash >>> 15
  return (hash >>> 0) & (BUCKETS - 1)
}

const sayVerbs = new Set(
  'said says told added noted announced stated explained argued met signed thanked called praised remarked observed claimed warned believes expects hopes wants plans'.split(
    ' ',
  ),
)

/** What is known of the words of a text as a whole, found once an article. */
export interface NameContext {
  /** Words that follow "Mr" and the like, or stand after an office, somewhere in the text. */
  readonly addressed: ReadonlySet<string>
}

/** Words that some honorific in the text shows to be a person's. */
export function nameContext(chunks: readonly Chunk[]): NameContext {
  const addressed = new Set<string>()
  for (const chunk of chunks) {
    const last = chunk.words.at(-1)
    if (chunk.honorific !== null && last) addressed.add(last)
  }
  return { addressed }
}

const adderOf = (features: number[]) => (seed: number, word: string) => {
  features.push(bucketOf(seed, word))
}

/** The features that a name has wherever it stands, from its lower-case words with spaces between. */
const ownFeatures = remembered((name): readonly number[] => {
  const words = name.split(' ')
  const features: number[] = []
  const add = adderOf(features)
  const count = words.length
  const first = words[0] ?? ''
  const last = words[count - 1] ?? ''
  add(0, '')
  add(1, words.join(' '))
  add(2, first)
  add(3, last)
  add(4, count > 5 ? '6' : String(count))
  for (const [at, word] of words.entries()) {
    add(5, word)
    if (at > 0 && at < count - 1) add(6, word)
  }
  add(7, last.slice(-3))
  add(8, last.slice(-2))
  add(9, first.slice(0, 3))
  add(10, first.slice(-3))
  add(11, last.slice(0, 3))
  addLists(add, words, first, last)
  addGazetteers(add, words, name)
  return features
})

/** The hashed features of a chunk: its words and their build, the words around it, what lists know of it. */
export function nameFeatures(
  document: Document,
  chunk: Chunk,
  context: NameContext,
  isRole: (token: number) => boolean,
): number[] {
  const { tokens } = document
  const { words } = chunk
  const features = ownFeatures(words.join(' ')).slice()
  const add = adderOf(features)
  const count = words.length
  const last = words[count - 1] ?? ''
  let shape = ''
  let common = 0
  let particles = 0
  let initials = 0
  for (let at = chunk.first; at < chunk.last; at++) {
    const token = tokens[at]
    if (!token) continue
    shape += token.kind === 'word' ? token.shape.charAt(0) : token.kind === 'number' ? '9' : token.lower
    if (token.kind !== 'word') continue
    if (commonWords.has(token.lower)) common++
    if (innerParticles.holds(token)) particles++
    if (token.end - token.start === 1) initials++
  }
  add(12, shape.slice(0, 8))
  add(13, common === 0 ? 'none' : common >= count ? 'all' : common === 1 ? 'one' : 'some')
  add(14, `${common >= count ? 'all' : common}${count}`)
  if (particles) add(15, 'particle')
  if (initials) add(16, String(initials))
  if (count === 1) add(17, shape + (common ? 'c' : 'n'))
  addNeighbours(add, document, chunk, isRole)
  if (chunk.honorific !== null) add(40, 'honorific')
  if (context.addressed.has(last)) add(41, count === 1 ? 'addressed-alone' : 'addressed')
  return features
}

const SMALLEST_FIRST_NAME = 2

/** What the lists of people's names, places, firms and public bodies know of the words. */
function addGazetteers(add: (seed: number, word: string) => void, words: readonly string[], whole: string) {
  let given = 0
  let surnames = 0
  let ambiguous = 0
  for (const [at, word] of words.entries()) {
    if (word.length < SMALLEST_FIRST_NAME) continue
    const known = nameWord(word)
    if (!known) continue
    if (known.ambiguous) ambiguous++
    if (known.given) given++
    if (known.surname) surnames++
    if (at === 0) add(50, known.ambiguous ? 'first-ambiguous' : known.given ? 'first-given' : 'first-surname')
    if (at === words.length - 1)
      add(51, known.ambiguous ? 'last-ambiguous' : known.surname ? 'last-surname' : 'last-given')
  }
  const all = given + surnames === 0 ? 'none' : given > 0 && surnames > 0 ? 'both' : given > 0 ? 'given' : 'surname'
  add(52, `${all}${ambiguous > 0 ? '~' : ''}${words.length > 1 ? '2' : '1'}`)
  const place = placeOf(whole)
  add(53, place ? `${place.kind}${place.ambiguous ? '~' : ''}` : 'no-place')
  const company = companyOf(whole)
  add(54, company ? (company.ambiguous ? 'firm~' : 'firm') : 'no-firm')
  const body = bodyOf(whole)
  if (body) add(55, body.ambiguous ? 'body~' : body.class)
  if (place && company) add(56, 'place-or-firm')
  if (all !== 'none' && company) add(56, 'person-or-firm')
  if (all !== 'none' && place) add(56, 'person-or-place')
  const head = organisationWord(words.at(-1) ?? '')
  if (head) add(57, head)
}

function addLists(add: (seed: number, word: string) => void, words: readonly string[], first: string, last: string) {
  const country = countryOf(words.join(' '))
  if (country) add(20, country.by)
  const firstCountry = words.length > 1 ? countryOf(first) : undefined
  if (firstCountry) add(21, firstCountry.by)
  const lastCountry = words.length > 1 ? countryOf(last) : undefined
  if (lastCountry) add(22, lastCountry.by)
  if (organisationHeads.has(last)) add(23, 'last-organisation')
  if (placeHeads.has(last)) add(23, 'last-place')
  if (legalForms.has(last)) add(23, 'legal')
  if (ofHeads.has(first)) add(24, 'of-head')
  if (publicHeads.has(last) || publicHeads.has(first)) add(24, 'public')
  if (functionWords.has(first)) add(25, 'function')
  for (const word of words) {
    if (organisationHeads.has(word)) add(26, 'any-organisation')
    if (titleHeads.has(word)) add(26, 'title')
  }
}

function addNeighbours(
  add: (seed: number, word: string) => void,
  document: Document,
  chunk: Chunk,
  isRole: (token: number) => boolean,
) {
  const { tokens, sentences } = document
  const sentence = sentences[chunk.sentence]
  const firstToken = sentence?.firstToken ?? 0
  const lastToken = sentence?.lastToken ?? tokens.length
  const word = wordsOf(tokens, { firstToken, lastToken }, '|')
  const one = word(chunk.first - 1)
  const two = word(chunk.first - 2)
  const next = word(chunk.last)
  const after = word(chunk.last + 1)
  add(30, one)
  add(31, `${two} ${one}`)
  add(32, next)
  add(33, `${next} ${after}`)
  add(34, `${one} _ ${next}`)
  if (isRole(chunk.first - 1)) add(35, 'role-before')
  if (one === ',' && isRole(chunk.first - 2)) add(35, 'role-comma-before')
  if (isRole(chunk.last)) add(36, 'role-after')
  if (next === ',' && (isRole(chunk.last + 1) || isRole(chunk.last + 2) || isRole(chunk.last + 3)))
    add(36, 'role-comma-after')
  if (next === '(' && isRole(chunk.last + 1)) add(36, 'role-bracket-after')
  if (sayVerbs.has(next) || (next === ',' && sayVerbs.has(after))) add(37, 'says')
  if (sayVerbs.has(one)) add(37, 'said-by')
  if (one === '|') add(38, 'opens')
  if (sentence?.isHeadline) add(38, 'headline')
  if (next === '-' && (after === 'based' || after === 'born')) add(39, after)
  if (next === "'s") add(39, 'possessive')
}
