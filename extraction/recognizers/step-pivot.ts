import type { Document, Token } from '@/extraction/document'

/** What joins the doer to the deed that comes, by name, and the token of the deed's verb. */
interface Pivot {
  readonly name: string
  readonly next: number
}

const set = (list: string) => new Set(list.split(' '))
const modals = set("will would shall should 'll may must could")
export const beings = set('is are was were be')
const wishes = set(
  'plans plan planning wants want hopes hope expects expect intends intend aims aim seeks seek needs need agreed decided asked ordered told promised promising promises pledged undertook prepares preparing',
)
/** Verbs whose infinitive after a noun tells what comes: "deliveries to start next year". */
const deeds = set(
  'start begin commence launch open operate run enter be complete finish visit meet hold follow sign decide build reach arrive become',
)
/** "expects a deal within two quarters": what is expected, without a verb. */
const expectations = set('expects expect expected foresees awaits awaiting')
/** What is told in the present of a time to come: "construction begins in May", "the delegation travels on to Osaka". */
const presents = set(
  'begins starts opens follows leaves travels flies goes continues meets visits joins comes closes lasts runs arrives departs returns moves heads holds decides votes rules ends expires goes becomes takes hosts enters resumes launches begin open follow leave travel fly continue meet join come depart arrive go',
)
/** Of "is leaving next month". */
const goings = set(
  'leaving going flying travelling traveling coming meeting opening starting visiting holding hosting sending returning moving planning preparing beginning launching hoping aiming',
)
/** What has been set for a time to come: "a visit arranged for February". */
const arranged = set(
  'foreseen pencilled penciled tabled aimed arranged hoped booked slated planned scheduled targeted targetted promised announced envisaged due expected',
)
/** Nouns of what comes: "completion in 2024", "handover within a few months". */
const comings = set(
  'completion handover commissioning launch opening delivery deliveries closing decision admissions inauguration production operations construction work works takeover start switch-on groundbreaking signing shipments',
)
const timings = set('in by within on from before until till for at')
const pivots = new Set([
  ...presents,
  ...arranged,
  ...comings,
  'can',
  'ought',
  ...modals,
  ...beings,
  ...wishes,
  ...expectations,
  'has',
  'have',
  'had',
  'invited',
  'invites',
  'inviting',
  'due',
  'scheduled',
  'to',
])
const participles = set(
  'expected scheduled due set slated planned supposed likely ready about invited asked told hoped yet still going',
)
const skippedAdverbs = set('also soon now then therefore thus probably first later once again even already')
/** The pivot at a token, told by its words or by a time to come; null where there is none. */
export const pivotAt = (document: Document, at: number): Pivot | null =>
  wordedAt(document.tokens, at) ?? timedAt(document, at)

/** The words after a token, and whether they stand in its sentence. */
const followersOf = (tokens: readonly Token[], at: number) => (offset: number) => tokens[at + offset]?.lower ?? ''
const besidesOf = (tokens: readonly Token[], at: number) => (offset: number) =>
  tokens[at + offset]?.sentence === tokens[at]?.sentence

/** A pivot that a word tells: "will start", "is due to", "has yet to". */
function wordedAt(tokens: readonly Token[], at: number): Pivot | null {
  const word = tokens[at]?.lower ?? ''
  if (!pivots.has(word)) return null
  const follows = followersOf(tokens, at)
  const isBeside = besidesOf(tokens, at)
  if (modals.has(word)) return { name: word, next: pastAdverbs(tokens, at + 1) }
  if (beings.has(word)) {
    if (follows(1) === 'to') return { name: 'is-to', next: at + 2 }
    for (const offset of [1, 2])
      if (participles.has(follows(offset))) {
        const name = follows(offset)
        if (follows(offset + 1) === 'to') return { name, next: at + offset + 2 }
        if (['due', 'scheduled', 'planned', 'set', 'expected'].includes(name)) return { name, next: at + offset + 1 }
      }
    return null
  }
  if (wishes.has(word) && follows(1) === 'to') return { name: 'wish', next: at + 2 }
  if (
    (word === 'has' || word === 'have' || word === 'had') &&
    ['yet', 'still'].includes(follows(1)) &&
    follows(2) === 'to'
  )
    return { name: 'yet', next: at + 3 }
  if ((word === 'has' || word === 'have') && follows(1) === 'to' && follows(2) === 'be')
    return { name: 'has-to', next: at + 2 }
  if (expectations.has(word) && ['a', 'an', 'the'].includes(follows(1))) return { name: 'expects', next: at + 2 }
  if (word === 'to' && deeds.has(follows(1)) && isThing(tokens[at - 1])) return { name: 'to', next: at + 1 }
  if (word === 'asked' || word === 'told' || word === 'ordered')
    for (let offset = 2; offset <= 7; offset++)
      if (isBeside(offset) && follows(offset) === 'to') return { name: 'asked', next: at + offset + 1 }
  if (word.startsWith('invit')) {
    for (let offset = 2; offset <= 7; offset++)
      if (isBeside(offset) && follows(offset) === 'to') return { name: 'invited', next: at + offset + 1 }
  }
  if ((word === 'due' || word === 'expected' || word === 'scheduled') && follows(1) !== 'to')
    return { name: word, next: at + 1 }
  return null
}

const isForm = /^(will|would|shall|should|may|might|could|can|must|to|not|never|has|have|had|was|were|did)$/

/** What has a time to come instead of a word that tells so: "opens in June", "pencilled in for 2026", "completion in 2024". */
function timedAt(document: Document, at: number): Pivot | null {
  const { tokens } = document
  const word = tokens[at]?.lower ?? ''
  const before = tokens[at - 1]
  const after = tokens[at + 1]?.lower ?? ''
  if (word === 'ought') return after === 'to' ? { name: 'should', next: at + 2 } : null
  if (word === 'can') return isTimed(document, at + 1) ? { name: 'can', next: at + 1 } : null
  if ((word === 'has' || word === 'have') && after === 'to') return { name: 'has-to', next: at + 2 }
  if ((word === 'has' || word === 'have') && (after === 'until' || after === 'till')) return { name: 'until', next: at }
  if (arranged.has(word))
    return (timings.has(after) || timings.has(tokens[at + 2]?.lower ?? '')) && isTimed(document, at + 1)
      ? { name: 'arranged', next: at }
      : null
  if (beings.has(word) && goings.has(after)) return isTimed(document, at + 2) ? { name: 'going', next: at + 1 } : null
  if (presents.has(word) && before && before.sentence === tokens[at]?.sentence && !isForm.test(before.lower)) {
    if (
      (word === 'follows' || word === 'comes' || word === 'come') &&
      (after === 'next' || after === 'first' || after === '.')
    )
      return { name: 'present', next: at }
    return isTimed(document, at + 1) ? { name: 'present', next: at } : null
  }
  if (comings.has(word) && timings.has(after) && isTimed(document, at + 1)) return { name: 'coming', next: at + 1 }
  return null
}

const monthWords = set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
)
const timeNouns = set(
  'week weeks month months year years days fortnight quarter half spring summer autumn winter weekend',
)
const timeOpeners = set('next coming this within few following first second third fourth last end')
const REACH = 11

/** A time to come stands within the words from here. */
function isTimed(document: Document, from: number): boolean {
  const { tokens } = document
  const sentence = tokens[from]?.sentence
  const thisYear = Number((document.published ?? '0').slice(0, 4))
  for (let at = from; at < from + REACH && tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at]
    if (!token) break
    const word = token.lower
    const before = tokens[at - 1]?.lower ?? ''
    if (word === 'ago' || (word === 'last' && timeNouns.has(tokens[at + 1]?.lower ?? ''))) return false
    if (word === 'soon' || word === 'shortly' || word === 'tomorrow') return true
    if (monthWords.has(word) && token.shape !== 'lower' && before !== 'last' && before !== 'every')
      return !isPastYear(tokens, at + 1, thisYear)
    if (token.kind === 'number' && /^20[1-4]\d$/.test(word)) return Number(word) >= thisYear
    if (timeNouns.has(word))
      for (let back = at - 1; back >= at - 5 && back >= from - 1; back--)
        if (timeOpeners.has(tokens[back]?.lower ?? '') || (timings.has(tokens[back]?.lower ?? '') && at - back > 1))
          return true
  }
  return false
}

const isPastYear = (tokens: readonly Token[], at: number, thisYear: number) => {
  for (let ahead = at; ahead < at + 3; ahead++) {
    const word = tokens[ahead]?.lower ?? ''
    if (/^(19|20)\d\d$/.test(word)) return Number(word) < thisYear
  }
  return false
}

/** A noun by its looks: in lower case, longer than the little words, no participle. */
const isThing = (token: Token | undefined) =>
  token?.kind === 'word' &&
  token.shape === 'lower' &&
  token.lower.length > 4 &&
  !/(ed|ing|ly)$/.test(token.lower) &&
  !verbs.has(token.lower)
const verbs = set(
  'wants hopes plans needs seeks expects intends wishes chose agree agrees willing ready about going likely meant forced right order continue continues began begins begin start starts',
)

function pastAdverbs(tokens: readonly Token[], at: number): number {
  let next = at
  while (tokens[next] && skippedAdverbs.has(tokens[next]?.lower ?? '') && next < at + 2) next++
  return next
}
