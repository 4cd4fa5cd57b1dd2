import type { Document, Token } from '@/extraction/document'
import { vocabulary } from '@/extraction/lexicon/vocabulary'
import { beings, pivotAt } from './step-pivot'

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
const dropped = set(
  'the a an its their his her also then now soon thereby therefore in order some about of to who which that',
)
const longest = 10

/** "Production will start in December" → "Production to start in December". One candidate a pivot, outside headline and furniture. */
export function findSteps(document: Document): StepCandidate[] {
  const { tokens } = document
  const steps: StepCandidate[] = []
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    const sentence = document.sentences[token?.sentence ?? -1]
    if (!token || !sentence || sentence.isFurniture || sentence.isHeadline || token.kind !== 'word') continue
    const pivot = pivotAt(document, at)
    if (!pivot) continue
    const step = summarise(document, at, pivot.next, pivot.name)
    if (step) steps.push(step)
    at = Math.max(at, pivot.next - 1)
  }
  return steps
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
    if (words.length === 0 && joins.has(token.lower)) break
    if (dropped.has(token.lower)) continue
    words.unshift(token)
  }
  return words
}
/** Behind these a clause goes on with the subject of the one before: "they arrived on Monday *and* will stay". */
const joins = set('and but or then')

const isInvitation = (name: string) => name === 'invited' || name === 'asked'

/** Where a clause stands between: the words that open the sentence, up to the first border, three at most. */
function subjectWords(document: Document, pivot: number): Token[] {
  const { tokens } = document
  const sentence = document.sentences[tokens[pivot]?.sentence ?? -1]
  const words: Token[] = []
  for (let at = sentence?.firstToken ?? pivot; at < pivot && words.length < 4; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || openers.has(token.lower) || isDeed(token)) break
    if (!dropped.has(token.lower)) words.push(token)
  }
  return words
}
/** What a subject did or is, with which it ends. */
const isDeed = ({ lower, shape }: Token) =>
  shape === 'lower' && (beings.has(lower) || vocabulary.lookUp(lower)?.form === 'past' || /..ed$/.test(lower))
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
