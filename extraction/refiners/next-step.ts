import { type Cues, see } from '@/extraction/choice'
import type { Document } from '@/extraction/document'
import type { DateMention } from '@/extraction/recognizers/date'
import type { StepCandidate } from '@/extraction/recognizers/next-step'
import type { Scope } from './scope'

const set = (list: string) => new Set(list.split(' '))
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
const times =
  /\b(next|soon|later|months?|weeks?|years?|days?|end of|quarter|january|february|march|april|may|june|july|august|september|october|november|december|20[1-4]\d|before|tomorrow|shortly|by then)\b/i

/** The cues for and against a step's being what comes next, the choice of none last. */
export function stepCues(
  document: Document,
  steps: readonly StepCandidate[],
  scopes: readonly Scope[],
  dates: readonly DateMention[],
  isOutreach: boolean,
): Cues[] {
  const rows = steps.map((step, index) => {
    const cues: Cues = new Map()
    const sentence = document.sentences[step.sentence]
    see(cues, `pivot:${step.pivot}`)
    for (const [name, words] of [
      ['start', starts],
      ['end', ends],
      ['meet', meets],
      ['decide', decides],
      ['build', builds],
    ] as const)
      if (
        words.has(step.verb) ||
        step.summary
          .split(' ')
          .slice(1, 5)
          .some((word) => words.has(word.toLowerCase()) && name !== 'build')
      )
        see(cues, `verb:${name}`)
    const text = document.text.slice(sentence?.start ?? 0, Math.min(sentence?.end ?? 0, (sentence?.start ?? 0) + 600))
    if (times.test(document.text.slice(step.start, step.end))) see(cues, 'timed')
    else if (times.test(text)) see(cues, 'timed-sentence')
    const doer = step.summary.toLowerCase().split(' ')
    if (doer.slice(0, 4).some((word) => works.has(word))) see(cues, 'doer:work')
    if (doer.slice(0, 4).some((word) => offices.has(word))) see(cues, 'doer:office')
    for (const name of ['start', 'end', 'meet', 'decide'])
      if (cues.has('timed') && cues.has(`verb:${name}`)) see(cues, `timed&${name}`)
    if (dates.some((date) => date.sentence === step.sentence)) see(cues, 'dated')
    if (scopes.some((scope) => scope.named.has(step.sentence) || scope.referred.has(step.sentence))) see(cues, 'named')
    if (scopes[0]?.own.has(step.sentence)) see(cues, 'own')
    if (scopes[0]?.others.has(step.sentence)) see(cues, 'others')
    const paragraph = sentence?.paragraph ?? 0
    const last = document.paragraphs.length
    if (paragraph <= 2) see(cues, 'opening')
    if (paragraph > last * 0.66) see(cues, 'closing')
    if (index === 0) see(cues, 'first')
    if (index === steps.length - 1) see(cues, 'last')
    if (/[“”"]/.test(text)) see(cues, 'quoted')
    if (step.summary.split(' ').length <= 4) see(cues, 'short')
    if (/^(it|he|she|they|this|that|there|which|we|you|i)\b/i.test(step.summary)) see(cues, 'pronoun')
    return cues
  })
  const none: Cues = new Map([['none', 1]])
  see(none, isOutreach ? 'none:out' : 'none:inv')
  return [...rows, none]
}
