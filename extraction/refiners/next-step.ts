import { type Cues, see } from '@/extraction/choice'
import type { Document } from '@/extraction/document'
import type { Ground } from '@/extraction/ground'
import { WordList } from '@/extraction/lexicon/word-list'
import type { FigureMention } from '@/extraction/recognizers/figure'
import type { StepCandidate } from '@/extraction/recognizers/next-step'
import type { StageMention } from '@/extraction/recognizers/stage-cue'
import { isEveryday } from './near-words'
import type { Scope } from './scope'

const set = (list: string) => new WordList(list)
const starts = set('start begin commence launch open operate run enter inaugurate produce')
const ends = set('complete completed finish finished ready operational commissioned done built delivered')
const meets = set('visit meet hold discuss travel tour present explore arrive come call sit brief convene return')
const decides = set(
  'decide approve sign submit finalise finalize consider review select settle choose take rule weigh vote apply pick draw prepare draft',
)
const builds = set(
  'build construct make employ create invest spend put install supply bring help provide give need help use allow boost lead',
)
const works = set(
  'work works construction production plant factory project pilot phase line mine mill hotel campus deal shipments deliveries operations marketplace cinema clinic courses commissioning launch',
)
const offices = set(
  'minister ministry council board committee commission bank court department delegation president team officials directors engineers regulator authority',
)
const soon = set('next soon shortly tomorrow later before then upcoming forthcoming straight')
const spans = set(
  'month months week weeks year years day days quarter quarters autumn spring summer winter end beginning half',
)
const monthNames = set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
)
const conditions = set('if unless once provided should')
const pronouns = set('it he she they this that there which we you i who some one everything nothing')
const year = /^20[1-4]\d$/

/** The cues for and against a step's being what comes next, the choice of none last. */
export function stepCues(ground: Ground): Cues[] {
  const { document, steps, scopes, dates } = ground
  const dated = new Set(dates.map(({ sentence }) => sentence))
  const figures = new Map<number, FigureMention[]>()
  for (const figure of ground.figures.slice(0, ground.weighable))
    figures.set(figure.sentence, [...(figures.get(figure.sentence) ?? []), figure])
  const stages = new Map<number, StageMention[]>()
  for (const stage of ground.stages) stages.set(stage.sentence, [...(stages.get(stage.sentence) ?? []), stage])
  const rows = steps.map((step, index) => {
    const cues: Cues = new Map()
    see(cues, `pivot:${step.pivot}`)
    const summary = step.summary.toLowerCase().split(' ')
    deedCues(step, summary, cues)
    wordCues(document, step, cues)
    timeCues(document, step, cues)
    if (dated.has(step.sentence)) see(cues, 'dated')
    standingCues(document, scopes, step, cues)
    for (const { what, start, end } of figures.get(step.sentence) ?? [])
      if (start >= step.start && end <= step.end) see(cues, `figure:${what}`)
    for (const { row, start, end } of stages.get(step.sentence) ?? [])
      if (start >= step.start && end <= step.end) see(cues, `stage:${row.group}`)
    if (index === 0) see(cues, 'first')
    if (index === steps.length - 1) see(cues, 'last')
    return cues
  })
  const none: Cues = new Map([['none', 1]])
  see(none, ground.kind === 'outreach' ? 'none:out' : 'none:inv')
  if (scopes.length > 1) see(none, 'none:many')
  if (steps.length < 4) see(none, 'none:few')
  if (ground.stages.some(({ row, modality }) => row.group === 'open' && modality === 'done')) see(none, 'none:opened')
  return [...rows, none]
}

/** How much a word inside the step counts, and one elsewhere in its sentence: there are many of them. */
const WITHIN = 0.8
const BESIDE = 0.5
const MOST_WORDS = 120

/** The everyday words of the step and of its sentence, as they stand. */
function wordCues({ tokens, sentences }: Document, step: StepCandidate, cues: Cues): void {
  const sentence = sentences[step.sentence]
  if (!sentence) return
  see(cues, `verb-is:${step.verb}`, WITHIN)
  let isFirst = true
  for (let at = sentence.firstToken; at < Math.min(sentence.lastToken, sentence.firstToken + MOST_WORDS); at++) {
    const token = tokens[at]
    if (!token || !isEveryday(token)) continue
    if (token.start < step.start || token.end > step.end) {
      see(cues, `beside:${token.lower}`, BESIDE)
      continue
    }
    see(cues, `in:${token.lower}`, WITHIN)
    if (isFirst) see(cues, `opens:${token.lower}`, WITHIN)
    isFirst = false
  }
}

/** Who does what. */
function deedCues(step: StepCandidate, summary: readonly string[], cues: Cues): void {
  for (const [name, words] of [
    ['start', starts],
    ['end', ends],
    ['meet', meets],
    ['decide', decides],
    ['build', builds],
  ] as const)
    if (words.has(step.verb) || (name !== 'build' && summary.slice(1, 5).some((word) => words.has(word))))
      see(cues, `verb:${name}`)
  if (summary.slice(0, 4).some((word) => works.has(word))) see(cues, 'doer:work')
  if (summary.slice(0, 4).some((word) => offices.has(word))) see(cues, 'doer:office')
  if (summary.length <= 4) see(cues, 'short')
  if (pronouns.has(summary[0] ?? '')) see(cues, 'pronoun')
  if (summary.includes('not') || summary.includes('never')) see(cues, 'denied')
  if (summary[0] === 'to') see(cues, 'no-doer')
}

function timeCues({ tokens, sentences }: Document, step: StepCandidate, cues: Cues): void {
  const sentence = sentences[step.sentence]
  if (!sentence) return
  let isQuoted = false
  for (let at = sentence.firstToken; at < Math.min(sentence.lastToken, sentence.firstToken + 120); at++) {
    const token = tokens[at]
    if (!token) break
    const word = token.lower
    const isInside = token.start >= step.start && token.end <= step.end
    const kind = soon.holds(token)
      ? 'soon'
      : monthNames.holds(token) && token.shape !== 'lower'
        ? 'month'
        : token.kind === 'number' && year.test(word)
          ? 'year'
          : spans.holds(token)
            ? 'span'
            : null
    if (kind) see(cues, `${isInside ? 'when' : 'when-beside'}:${kind}`)
    if (kind && isInside) see(cues, 'timed')
    if (conditions.holds(token)) see(cues, 'if')
    if (word === '“' || word === '”' || word === '"') isQuoted = true
  }
  if (isQuoted) see(cues, 'quoted')
  for (const name of ['start', 'end', 'meet', 'decide'])
    if (cues.has('timed') && cues.has(`verb:${name}`)) see(cues, `timed&${name}`)
}

/** Where in the article, and beside whom. */
function standingCues(document: Document, scopes: readonly Scope[], step: StepCandidate, cues: Cues): void {
  const { sentence } = step
  if (scopes.some((scope) => scope.named.has(sentence) || scope.referred.has(sentence))) see(cues, 'named')
  if (scopes.some((scope) => scope.namings.some(({ start, end }) => start >= step.start && end <= step.end)))
    see(cues, 'names-investor')
  if (scopes[0]?.own.has(sentence)) see(cues, 'own')
  if (scopes[0]?.others.has(sentence)) see(cues, 'others')
  const paragraph = document.sentences[sentence]?.paragraph ?? 0
  if (paragraph <= 2) see(cues, 'opening')
  if (paragraph > document.paragraphs.length * 0.66) see(cues, 'closing')
  if (paragraph >= document.paragraphs.length - 1) see(cues, 'last-paragraph')
}
