import type { Document, Token } from '@/extraction/document'
import { WordList } from '@/extraction/lexicon/word-list'

/** A short noun phrase: what could be named as a project. `first` and `next` are token indexes. */
export interface NounPhrase {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly next: number
  readonly sentence: number
  /** The last word of it in lower case. */
  readonly head: string
}

const set = (list: string) => new WordList(list)
/** Words that make a field of what stands before them; no part of a project's name. */
const fieldHeads = set('sector sectors industry industries field fields area areas')
export const isFieldHead = (word: string) => fieldHeads.has(word)
/** Words that a phrase cannot hold: determiners, prepositions, pronouns, auxiliaries, common verbs and adverbs. */
const borders =
  set(`the a an this that these those its their his her our your my some any all both each every no such other another many much more most several few less least own
  of in on at to for from by with without into onto over under between among through during before after since until about against across along near within behind beyond like as than per via off out up down
  and or but nor so yet if when while where which who whom whose what that because although though whether how why there here then
  i he she it they we you him them us me himself itself themselves one ones nobody anybody everyone someone something anything nothing
  is are was were be been being am has have had having do does did done will would shall should can could may might must let
  said says say told tells added noted explained announced stated reported according
  also already still just only even ever never not too very quite rather almost nearly about around some now soon again once today tomorrow yesterday far away together
  including include includes such namely like
  build builds built building_ make makes made making set sets setting put puts putting sign signed signs invest invests invested investing open opens opened opening plan plans planned want wants wanted wish wished hope hopes hoped start starts started begin begins began run runs ran produce produces produced producing
  take takes took taken taking give gives given gave get gets got go goes going gone went come comes came coming bring brings brought see sees saw seen seek seeks sought spend spends spent spending buy buys bought buying sell sells sold selling use uses used using need needs needed
  establish establishes established establishing construct constructs constructed constructing launch launches launched develop develops developed expand expands expanded join joins joined finance manufacture manufactures manufactured assemble assembles assembled supply supplies supplied offer offers offered provide provides provided
  explore explores explored pursue pursues pursued consider considers considered undertake undertakes undertook deploy deploys deployed install installs installed deliver delivers delivered create creates created acquire acquires acquired operate operates operated discuss discusses discussed examine examines examined assess assesses evaluate evaluates finalise finalize introduce introduces introduced transform extend extends extended relocate relocates relocated
  worth cost costs costing called named known based able meant leave leaves left past hold holds eye eyes feed feeds attract attracts enhance enhances enhanced promote promotes boost boosts facilitate facilitates improve improves support supports encourage encourages increase increases reduce reduces strengthen strengthens tap modernise modernize upgrade rd th st nd teaching maintain keep keeps close closes closer
  m bn mn mln billion million trillion mw gw mwh gwh crore lakh bn tonnes tons 's first ’s`)
const weakOpeners = set(
  'new first second third large larger largest big bigger biggest major modern latest local foreign chinese existing further additional various different great huge certain same keen strong potential future next last entire whole full proposed planned dedicated brand leading main key so-called',
)
const facilityHeads =
  set(`plant factory mill works facility refinery smelter mine farm park hotel hospital campus terminal station warehouse centre center complex hub dam project projects store shop showroom workshop laboratory gigafactory network road railway
  port airport school clinic resort estate zone brewery dairy foundry yard depot studio marketplace supermarket restaurant pipeline substation tower towers line lines corridor bridge system university college mall unit services infrastructure bank
  plants factories mills facilities refineries smelters mines farms parks hotels hospitals campuses terminals stations warehouses centres centers complexes hubs dams stores shops showrooms schools clinics resorts zones cinemas restaurants houses branches kiosks ports airports systems units programme venture stake`)

export const isFacility = (word: string) => facilityHeads.has(word)
export const isFacilityWord = (token: Token) => token.kind === 'word' && facilityHeads.holds(token)
const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind === 'word'

/** The noun phrase around the tokens `first` to `next`: adjectives and nouns to the left, nouns to the right. */
export function phraseAround(document: Document, first: number, next: number): NounPhrase | null {
  const { tokens } = document
  const sentence = tokens[first]?.sentence
  if (sentence === undefined) return null
  let from = first
  let left = 0
  while (left < 4) {
    const before = tokens[from - 1]
    if (!before || before.sentence !== sentence) break
    if (before.lower === '-' && before.glued && isWord(tokens[from - 2])) {
      from -= 2
      left++
      continue
    }
    if (!isWord(before) || borders.holds(before) || isVerbish(before)) break
    if (before.shape !== 'lower' && tokens[first]?.shape === 'lower' && left > 0 && tokens[from]?.shape === 'lower')
      break
    from--
    left++
  }
  let to = next
  let right = 0
  while (right < 2) {
    const after = tokens[to]
    if (!after || after.sentence !== sentence) break
    if (after.lower === '-' && after.glued && isWord(tokens[to + 1])) {
      to += 2
      right++
      continue
    }
    if (!isWord(after) || borders.holds(after) || isVerbish(after) || after.lower === "'s") break
    if ((!isFacility(after.lower) && right > 0) || fieldHeads.holds(after)) break
    to++
    right++
  }
  while (from < to - 1 && makings.holds(tokens[from]) && !isFacility(tokens[from + 1]?.lower ?? ''))
    from += tokens[from + 1]?.lower === 'of' ? 2 : 1
  if (to - from === 1 && isFacility(tokens[from]?.lower ?? '') && ['for', 'of'].includes(tokens[to]?.lower ?? ''))
    to = objectEnd(tokens, to)
  while (from < first && tokens[from]?.lower === "'s") from++
  while (from < first && (weakOpeners.holds(tokens[from]) || tokens[from]?.kind !== 'word')) from++
  const opening = tokens[from]
  const closing = tokens[to - 1]
  if (!opening || !closing) return null
  return { start: opening.start, end: closing.end, first: from, next: to, sentence, head: closing.lower }
}

/** After "factory for", "processing of": the end of the lower-case words that follow; the same place where none do. */
function objectEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1
  while (
    to < at + 4 &&
    isWord(tokens[to]) &&
    tokens[to]?.sentence === tokens[at]?.sentence &&
    !borders.holds(tokens[to]) &&
    !isVerbishAt(tokens, to)
  )
    to++
  return to > at + 1 ? to : at
}

const isVerbishAt = (tokens: readonly Token[], at: number) => {
  const token = tokens[at]
  return token !== undefined && isVerbish(token)
}
const makings = set(
  'manufacture building turning making assembly production manufacturing maker makers construction development',
)

/** A word that looks like a verb between nouns: "-ing" and "-ed" endings apart from those that make nouns or adjectives. */
function isVerbish(token: Token): boolean {
  if (token.shape !== 'lower') return false
  const word = token.lower
  if (word.endsWith('ing')) return !gerunds.has(word)
  if (word.endsWith('ed') && word.length > 4) return !participles.has(word)
  return word.endsWith('ly') && word.length > 4
}
const gerunds = set(
  'charging swapping processing manufacturing computing mining building housing shipping farming fishing banking gaming recycling engineering clothing training refining printing packaging spinning weaving drilling trading lending publishing broadcasting shopping hiring sharing handling testing breeding bottling smelting processing purifying outsourcing marketing branding warehousing dredging hailing parking swimming learning teaching nursing ring wiring bearing piping tooling casting forging welding plumbing',
)
const participles = set(
  'advanced integrated automated electrified wind-powered mixed ready-made readymade specialised specialized dried processed canned packaged refined fixed bed-ed used leather-ed combined prefabricated recycled liquefied imported branded certified state-owned speed seed feed',
)
