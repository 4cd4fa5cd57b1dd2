import type { Document, Token } from '@/extraction/document'

/** Something that the text says comes next: where it says so, in ten words at most. */
export interface StepCandidate {
  /** What joins the doer to the deed: "will", "is to", "invited", "due". */
  readonly pivot: string
  readonly summary: string
  readonly verb: string
  readonly start: number
  readonly end: number
  readonly sentence: number
}

const set = (list: string) => new Set(list.split(' '))
const modals = set("will would shall should 'll may must could")
const beings = set('is are was were be')
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
const dropped = set(
  'the a an its their his her also then now soon thereby therefore in order some about of to who which that',
)
const skippedAdverbs = set('also soon now then therefore thus probably first later once again even already')
const longest = 10

/** "Production will start in December" → "Production to start in December". One candidate a pivot, outside headline and furniture. */
export function findSteps(document: Document): StepCandidate[] {
  const { tokens } = document
  const steps: StepCandidate[] = []
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    const sentence = document.sentences[token?.sentence ?? -1]
    if (!token || !sentence || sentence.isFurniture || sentence.isHeadline || token.kind !== 'word') continue
    const pivot = pivotAt(tokens, at) ?? timedAt(document, at)
    if (!pivot) continue
    const step = summarise(document, at, pivot.next, pivot.name)
    if (step) steps.push(step)
    at = Math.max(at, pivot.next - 1)
  }
  return steps
}

/** The words after a token, and whether they stand in its sentence. */
const followersOf = (tokens: readonly Token[], at: number) => (offset: number) => tokens[at + offset]?.lower ?? ''
const besidesOf = (tokens: readonly Token[], at: number) => (offset: number) =>
  tokens[at + offset]?.sentence === tokens[at]?.sentence

/** A pivot at this token, and the token of the verb after it. */
function pivotAt(tokens: readonly Token[], at: number): { name: string; next: number } | null {
  const word = tokens[at]?.lower ?? ''
  if (!pivots.has(word)) return null
  const follows = followersOf(tokens, at)
  const isBeside = besidesOf(tokens, at)
  if (modals.has(word)) return { name: word === 'will' ? 'will' : word, next: pastAdverbs(tokens, at + 1) }
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
function timedAt(document: Document, at: number): { name: string; next: number } | null {
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

function summarise(document: Document, pivot: number, deed: number, name: string): StepCandidate | null {
  const { tokens } = document
  const first = tokens[pivot]
  const verb = tokens[deed]
  if (!first || !verb || verb.sentence !== first.sentence || verb.kind === 'mark') return null
  const named =
    isInvitation(name) && !beings.has(first.lower)
      ? invitedWords(tokens, pivot, deed)
      : name === 'expects'
        ? []
        : doerWords(tokens, name === 'coming' ? pivot + 1 : pivot)
  const doer = named.length > 0 || name === 'expects' ? named : subjectWords(document, pivot)
  const deeds: Token[] = []
  for (let at = deed; at < tokens.length && deeds.length + doer.length + (isInvitation(name) ? 2 : 1) < longest; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== first.sentence) break
    if (token.kind === 'mark' && ![`-`, `'`, '’', '“', '”', '"', '/'].includes(token.lower)) break
    if (deeds.length > 0 && ['the', 'a', 'an', 'its', 'their'].includes(token.lower)) continue
    if (token.lower === 'and' && deeds.length > 4) break
    if (name === 'invited' && token.lower === 'for' && deeds.length > 1) break
    deeds.push(token)
  }
  while (deeds.length > 1 && weakEnds.has(deeds.at(-1)?.lower ?? '')) deeds.pop()
  const isBare = ['due', 'scheduled', 'expected', 'planned', 'set'].includes(name) && tokens[deed - 1]?.lower !== 'to'
  const joined = name === 'invited' ? 'invited to' : isBare ? name : isTold(name) ? '' : name === 'can' ? 'can' : 'to'
  const told =
    name === 'expects'
      ? `${write(document, deeds)} expected`
      : `${write(document, doer)} ${joined} ${write(document, deeds)}`
  const summary = told.trim().replace(/\s+/g, ' ')
  const words = summary.split(' ')
  const start = doer[0]?.start ?? first.start
  const end = deeds.at(-1)?.end ?? verb.end
  if (words.length < 3 || words.length > longest || end <= start) return null
  return { pivot: name, summary, verb: verb.lower, start: Math.min(start, first.start), end, sentence: first.sentence }
}

/** What is told in its own words, without "to". */
const isTold = (name: string) => ['present', 'arranged', 'coming', 'until', 'going'].includes(name)

const weakEnds = set(
  'in on at to for from by with of and or the a that which who where when than as its into per more once after before because while so if but',
)

/** The words for who does it: back from the pivot to the nearest border, four at most. */
function doerWords(tokens: readonly Token[], pivot: number): Token[] {
  const words: Token[] = []
  for (let at = pivot - 1; at >= 0 && words.length < 4; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[pivot]?.sentence) break
    if (token.lower === '-' || token.lower === "'s") {
      if (words.length > 0) words.unshift(token)
      continue
    }
    if (token.kind === 'mark') break
    if (
      words.length > 0 &&
      ['and', 'that', 'which', 'but', 'when', 'where', 'said', 'before', 'because', 'for', 'while', 'as'].includes(
        token.lower,
      )
    )
      break
    if (dropped.has(token.lower)) continue
    words.unshift(token)
  }
  return words
}

const isInvitation = (name: string) => name === 'invited' || name === 'asked'

/** Where a clause stands between: the words that open the sentence, up to the first border, three at most. */
function subjectWords(document: Document, pivot: number): Token[] {
  const { tokens } = document
  const sentence = document.sentences[tokens[pivot]?.sentence ?? -1]
  const words: Token[] = []
  for (let at = sentence?.firstToken ?? pivot; at < pivot && words.length < 4; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || openers.has(token.lower)) break
    if (!dropped.has(token.lower)) words.push(token)
  }
  return words
}
const openers = set('in on at when while after before with as if for from by since during according once')

/** "invited the GuoDong delegation to": the words between. */
function invitedWords(tokens: readonly Token[], pivot: number, deed: number): Token[] {
  return tokens
    .slice(pivot + 1, deed - 1)
    .filter((token) => !dropped.has(token.lower))
    .slice(-2)
}

const write = (document: Document, tokens: readonly Token[]) =>
  tokens
    .map((token, at) => `${at > 0 && !token.glued ? ' ' : ''}${document.text.slice(token.start, token.end)}`)
    .join('')
