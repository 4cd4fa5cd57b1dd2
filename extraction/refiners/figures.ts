import { type Cues, see } from '@/extraction/choice'
import type { Document } from '@/extraction/document'
import type { LeadDraft } from '@/extraction/drafts'
import type { Words } from '@/extraction/lexicon/words'
import type { FigureMention } from '@/extraction/recognizers/figure'
import { type CueMention, contextCues, findFigureCues, pairCues } from './figure-cues'
import { nearWords } from './near-words'
import type { Scope } from './scope'

export const figureFields = ['amount', 'capacity', 'jobs'] as const
export type FigureField = (typeof figureFields)[number]

/** Whether a figure could be this field's value at all. */
export function fits(field: FigureField, figure: FigureMention): boolean {
  if (field === 'amount') return figure.what === 'money' && figure.value >= 10_000
  if (field === 'capacity') return figure.value > 0 && figure.what === 'capacity'
  if (!Number.isInteger(figure.value)) return false
  return figure.value >= 5 && (figure.what === 'jobs' || (figure.what === 'count' && figure.unit === 'people'))
}

/** "50,000 tonnes" where nothing says that they are of a year. */
const isRateless = ({ what, weak, unit }: FigureMention) => what === 'count' && weak && unit !== 'people'

const LEAST_BARE = 20

/** A count that its neighbours make a capacity, or people in work: "a capacity of 50,000 tonnes", "work for 8,000". */
function mayFit(field: FigureField, figure: FigureMention, cues: Cues | undefined): boolean {
  if (field === 'capacity') return isRateless(figure) && cues?.has('installed') === true
  if (field === 'amount' || figure.what !== 'count' || figure.weak) return false
  const isWork = cues?.has('create') || cues?.has('work')
  return isWork === true && figure.value >= LEAST_BARE && Number.isInteger(figure.value)
}

/** The unit of a capacity: what is made is counted by the year where nothing else is said. */
export const capacityUnit = (figure: FigureMention) => (isRateless(figure) ? `${figure.unit}/y` : figure.unit)

/** How much a single word counts beside a phrase that a rule was written for. */
const WORD = 0.3

/** One lead's choice for one field: the figures that could be it with their cues, and last the choice of none. */
export interface FigureChoice {
  readonly field: FigureField
  readonly lead: number
  readonly figures: readonly FigureMention[]
  readonly cues: readonly Cues[]
}

/** Lays out what there is to choose from, for every lead and field. */
export function layChoices(
  document: Document,
  words: Words,
  figures: readonly FigureMention[],
  drafts: readonly LeadDraft[],
  scopes: readonly Scope[],
): FigureChoice[] {
  const usable = figures.filter((figure) => !document.sentences[figure.sentence]?.isFurniture)
  const mentions = findFigureCues(words, new Set(usable.map((figure) => figure.sentence)))
  const context = new Map<FigureMention, Cues>()
  for (const figure of usable)
    context.set(figure, contextCues(document, figure, mentions.get(figure.sentence) ?? noMentions))
  const choices: FigureChoice[] = []
  for (const field of figureFields) {
    const peers = usable.filter(
      (figure) =>
        (fits(field, figure) || mayFit(field, figure, context.get(figure))) && !isAllotted(document, scopes, figure),
    )
    drafts.forEach((_, lead) => {
      const scope = scopes[lead]
      if (!scope) return
      const cues = peers.map((figure) => {
        const own = new Map(context.get(figure))
        if (field !== 'jobs') {
          own.delete('work')
          nearWords(document, figure, WORD, own)
        }
        pairCues(document, scope, figure, peers, own)
        if (field !== 'amount' && figure.what === 'count') see(own, figure.weak ? 'weak' : 'bare')
        return own
      })
      const none: Cues = new Map([['none', 1]])
      if (scope.isOutreach) see(none, 'none:outreach')
      if (scope.leads > 1) see(none, 'none:many')
      if (scope.leads > 3) see(none, 'none:crowd')
      if (scope.siblings > 1) see(none, 'none:siblings')
      choices.push({ field, lead, figures: peers, cues: [...cues, none] })
    })
  }
  return choices
}

/** "In May, Pakistan allocated 2,000 megawatts": the state hands out what no investor of the article is named for. */
function isAllotted(document: Document, scopes: readonly Scope[], figure: FigureMention): boolean {
  if (scopes.some((scope) => scope.named.has(figure.sentence) || scope.referred.has(figure.sentence))) return false
  for (let at = figure.first - 1; at >= figure.first - 4; at--)
    if (/^(allocat|allott|reserv)/.test(document.tokens[at]?.lower ?? '')) return true
  return false
}

const noMentions: readonly CueMention[] = []
