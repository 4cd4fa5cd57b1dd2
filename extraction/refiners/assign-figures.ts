import type { Amount, Capacity, Figure } from '@/domain/reading'
import { strongest, weigh } from '@/extraction/choice'
import { type ContentModel, thresholds } from '@/extraction/content-model'
import type { AssignedFigures, Found } from '@/extraction/drafts'
import type { Ground } from '@/extraction/ground'
import { shares } from '@/extraction/ranking'
import type { FigureMention } from '@/extraction/recognizers/figure'
import { reasonFor } from './figure-reasons'
import { capacityUnit, type FigureChoice, type FigureField, layChoices } from './figures'

/** One figure weighed for one lead's field, against taking none. */
export interface WeighedFigure {
  readonly lead: number
  readonly field: FigureField
  /** Null for taking none. */
  readonly figure: FigureMention | null
  readonly chance: number
  readonly cues: readonly { cue: string; weight: number }[]
}

interface Pick {
  readonly choice: FigureChoice
  readonly figure: FigureMention
  readonly chance: number
}

/** Weighs every figure for every lead and field. */
export function weighFigures(choices: readonly FigureChoice[], model: ContentModel): WeighedFigure[] {
  return choices.flatMap((choice) => {
    const weights = model[choice.field]
    const chances = shares(choice.cues.map((cues) => weigh(weights, cues)))
    return choice.cues.map((cues, at) => ({
      lead: choice.lead,
      field: choice.field,
      figure: choice.figures[at] ?? null,
      chance: chances[at] ?? 0,
      cues: strongest(weights, cues),
    }))
  })
}

/** Chooses amount, capacity and jobs for all leads together: a figure belongs to one lead only. */
export function assignFigures(ground: Ground, model: ContentModel): AssignedFigures {
  const { document, words, figures, drafts, scopes } = ground
  const choices = layChoices(document, words, figures.slice(0, ground.weighable), drafts, scopes)
  const picks = pickFigures(choices, model)
  const used = new Map(picks.map((pick) => [pick.figure, `leads.${pick.choice.lead}.${pick.choice.field}`]))
  const contexts = new Map(choices.flatMap(({ figures: peers, cues }) => peers.map((figure, at) => [figure, cues[at]])))
  const values = picks.map((pick) => pick.figure)
  return {
    figures: figures.map((figure, at): Figure => {
      const path = used.get(figure) ?? null
      return {
        quote: document.text.slice(figure.start, figure.end),
        start: figure.start,
        end: figure.end,
        what: figure.what,
        value: figure.value,
        unit: figure.unit,
        path,
        reason: path ? null : reasonFor(ground, figure, contexts.get(figure), values, at < ground.weighable),
      }
    }),
    leads: drafts.map((_, lead) => {
      const of = (field: FigureField) => picks.find((pick) => pick.choice.lead === lead && pick.choice.field === field)
      const [amount, capacity, jobs] = [of('amount'), of('capacity'), of('jobs')]
      return {
        amount: amount
          ? found<Amount>(amount, { value: amount.figure.value, currency: amount.figure.unit ?? 'USD' })
          : null,
        capacity: capacity
          ? found<Capacity>(capacity, { value: capacity.figure.value, unit: capacityUnit(capacity.figure) ?? 'units' })
          : null,
        jobs: jobs ? found(jobs, Math.round(jobs.figure.value)) : null,
      }
    }),
  }
}

const found = <Value>(pick: Pick, value: Value): Found<Value> => ({
  value,
  start: pick.figure.start,
  end: pick.figure.end,
  rule: pick.figure.rule,
  certainty: pick.chance,
})

/** Takes the surest pairs of lead and figure first; whoever is left over takes none. */
function pickFigures(choices: readonly FigureChoice[], model: ContentModel): Pick[] {
  const offers: (Pick & { margin: number })[] = []
  for (const choice of choices) {
    const sums = choice.cues.map((cues) => weigh(model[choice.field], cues))
    const none = sums.at(-1) ?? 0
    const chances = shares(sums)
    choice.figures.forEach((figure, at) => {
      const margin = (sums[at] ?? 0) - none
      if (margin > thresholds[choice.field]) offers.push({ choice, figure, chance: chances[at] ?? 0, margin })
    })
  }
  offers.sort((a, b) => b.margin - a.margin || a.figure.start - b.figure.start)
  const picks: Pick[] = []
  for (const offer of offers) {
    const isFree = !picks.some(
      (pick) =>
        pick.figure === offer.figure ||
        (pick.choice.lead === offer.choice.lead && pick.choice.field === offer.choice.field),
    )
    if (isFree) picks.push(offer)
  }
  return picks
}
