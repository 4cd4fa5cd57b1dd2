import type { Sector } from '@/domain/sectors'
import { type Cues, chance, type Weights, weigh } from '@/extraction/choice'
import { layEventPlaces, layEvents } from '@/extraction/content'
import type { ContentModel } from '@/extraction/content-model'
import type { LeadDraft } from '@/extraction/drafts'
import { type Ground, layGround } from '@/extraction/ground'
import { partiesOf } from '@/extraction/pipeline'
import type { FigureMention } from '@/extraction/recognizers/figure'
import { gatherEvents } from '@/extraction/refiners/events'
import { capacityUnit, type FigureField, layChoices } from '@/extraction/refiners/figures'
import { stepCues } from '@/extraction/refiners/next-step'
import { candidatePhrases, countPhrases } from '@/extraction/refiners/opportunities'
import { layPhraseField, opportunityCues } from '@/extraction/refiners/opportunity-cues'
import { laySectorField, sectorCues } from '@/extraction/refiners/sectors'
import { investorStages, stageCandidates, stageCues } from '@/extraction/refiners/stage'
import type { Choice } from './choice-trainer'
import type { LabelledArticle } from './corpus'
import { goldParties } from './gold-drafts'
import type { HeldOut } from './held-out'
import { sameOrganisation } from './likeness'

export type ModelPart = keyof ContentModel

/** What there was to choose in one reading of a labelled article, part by part, and what was right. */
export interface Lesson {
  readonly choices: Readonly<Record<Exclude<ModelPart, 'opportunities' | 'events'>, readonly Choice[]>>
  /** Opportunities lean on the chances of the sectors, which these weights give. */
  readonly opportunities: (sectors: Weights) => Choice[]
  /** Events lean on where they were. */
  readonly events: (places: Weights) => Choice[]
}

type Label = LabelledArticle['gold']['leads'][number]

/**
 * The lessons of an article that was read with weights which have not seen it: one with the parties of the label, and one
 * with those that were found, each lead beside the label it stands for.
 */
export function lessonsOf({ article, cast: { document, scene, kind, leads } }: HeldOut): Lesson[] {
  const found = partiesOf(scene, kind.chosen, leads)
  return [
    layLesson(article, layGround(document, goldParties(article, document)), article.gold.leads),
    layLesson(article, layGround(document, found), labelsOf(article, found.drafts)),
  ]
}

/** The same lesson without what happened besides and what comes next. */
export const withoutSequel = (lesson: Lesson): Lesson => ({
  ...lesson,
  choices: { ...lesson.choices, eventPlaces: [], nextStep: [] },
  events: () => [],
})

/** The label of each draft, paired as the score pairs them: same investor and destination first; null for a lead that is none. */
export function labelsOf({ gold }: LabelledArticle, drafts: readonly LeadDraft[]): (Label | null)[] {
  const labels: (Label | null)[] = drafts.map(() => null)
  const left = new Set(gold.leads)
  for (const strict of [true, false])
    for (const label of left) {
      const at = drafts.findIndex(
        (draft, index) =>
          labels[index] === null && isLeadOf(label, draft) && (!strict || draft.destination === label.destination),
      )
      if (at < 0) continue
      labels[at] = label
      left.delete(label)
    }
  return labels
}

const isLeadOf = (label: Label, { investor }: LeadDraft) =>
  label.investor === null
    ? investor === null
    : investor !== null && [label.investor, ...label.aliases].some((name) => sameOrganisation(name, investor.name))

const yes = (cues: Cues, isRight: boolean): Choice => ({ candidates: [new Map(), cues], right: isRight ? 1 : 0 })

function layLesson(article: LabelledArticle, ground: Ground, labels: readonly (Label | null)[]): Lesson {
  const told = ground.drafts.length > 0
  return {
    choices: {
      ...fieldChoices(ground, labels),
      ...figureChoices(ground, labels),
      eventPlaces: told ? eventPlaceChoices(article, ground) : [],
      nextStep: told ? stepChoices(article, ground) : [],
    },
    opportunities: (weights) => (told ? opportunityChoices(ground, labels, weights) : []),
    events: (weights) => (told ? eventChoices(article, ground, weights) : []),
  }
}

function fieldChoices(ground: Ground, labels: readonly (Label | null)[]): { sectors: Choice[]; stage: Choice[] } {
  const { document } = ground
  const choices = { sectors: [] as Choice[], stage: [] as Choice[] }
  for (const [at, label] of labels.entries()) {
    const scope = ground.scopes[at]
    if (!scope || !label) continue
    for (const { sector, cues } of laySectors(ground, at))
      choices.sectors.push(yes(cues, label.sectors.includes(sector)))
    const stage = stageIndex(label.stage)
    if (stage >= 0 && !scope.isOutreach)
      choices.stage.push({ candidates: stageCandidates(stageCues(document, scope, ground.stages)), right: stage })
  }
  return choices
}

function laySectors(ground: Ground, lead: number): { sector: Sector; cues: Cues }[] {
  const scope = ground.scopes[lead]
  if (!scope) return []
  const field = laySectorField(ground.document, scope, ground.sectors)
  return [...field.mentions.keys()].map((sector) => ({
    sector,
    cues: sectorCues(ground.document, scope, field, sector, ground.projects, ground.listed, ground.policy),
  }))
}

function opportunityChoices(ground: Ground, labels: readonly (Label | null)[], weights: Weights): Choice[] {
  const phrases = candidatePhrases(ground.document, ground.sectors)
  const counts = countPhrases(phrases)
  return labels.flatMap((label, at) => {
    if (!label) return []
    const sectors = new Map(laySectors(ground, at).map(({ sector, cues }) => [sector, chance(weigh(weights, cues))]))
    const field = layPhraseField(ground, at, phrases, counts, sectors)
    if (!field) return []
    return phrases.map((phrase) => {
      const text = ground.document.text.slice(phrase.start, phrase.end)
      const isRight = label.opportunities.some((known) => likeness(known, text) >= 0.4)
      return yes(opportunityCues(ground, field, phrase), isRight)
    })
  })
}

function figureChoices(ground: Ground, labels: readonly (Label | null)[]): Record<FigureField, Choice[]> {
  const { document, scopes, drafts } = ground
  const choices: Record<FigureField, Choice[]> = { amount: [], capacity: [], jobs: [] }
  for (const { field, lead, figures, cues } of layChoices(document, ground.words, ground.figures, drafts, scopes)) {
    if (scopes[lead]?.isOutreach || !labels[lead]) continue
    const isRight = figures.map((figure) => isFigureOf(labels[lead] ?? null, field, figure))
    const body = isRight.findIndex((right, at) => right && !document.sentences[figures[at]?.sentence ?? -1]?.isHeadline)
    const right = body >= 0 ? body : isRight.indexOf(true)
    choices[field].push({ candidates: [...cues], right: right < 0 ? figures.length : right })
  }
  return choices
}

function isFigureOf(label: Label | null, field: FigureField, figure: FigureMention): boolean {
  const { value, unit } = figure
  if (!label) return false
  if (field === 'amount')
    return label.amount !== null && near(label.amount.value, value) && label.amount.currency === unit
  if (field === 'capacity')
    return label.capacity !== null && near(label.capacity.value, value) && label.capacity.unit === capacityUnit(figure)
  return label.jobs !== null && near(label.jobs, value)
}

function eventPlaceChoices({ gold }: LabelledArticle, ground: Ground): Choice[] {
  const events = gatherEvents(ground.document, ground.events, ground.places, ground.dates)
  return layEventPlaces(ground, events).flatMap(({ event, options }): Choice[] => {
    const labels = gold.events.filter(({ what }) => what === event.kind)
    if (labels.length === 0) return []
    const candidates = options.map(({ cues }) => cues)
    const isAt = labels.map(({ place }) =>
      options.findIndex(
        (option) => place !== null && option.place !== null && likeness(place, option.place.name) >= 0.4,
      ),
    )
    if (labels.length === 1)
      return (isAt[0] ?? -1) >= 0
        ? [{ candidates, right: isAt[0] ?? 0 }]
        : labels[0]?.place === null
          ? [{ candidates, right: options.length - 1 }]
          : []
    const beside = isAt.find((at) => at >= 0 && options[at]?.place?.name === event.beside?.name)
    return beside === undefined ? [] : [{ candidates, right: beside }]
  })
}

function eventChoices({ gold }: LabelledArticle, ground: Ground, weights: Weights): Choice[] {
  return layEvents(ground, weights).map(({ event, place, cues }) =>
    yes(
      cues,
      gold.events.some(
        (label) =>
          label.what === event.kind &&
          (!label.place || !place || likeness(label.place, place.name) >= 0.4) &&
          (!label.date || !event.date || label.date === event.date.iso),
      ),
    ),
  )
}

function stepChoices({ gold }: LabelledArticle, ground: Ground): Choice[] {
  const candidates = stepCues(ground)
  const { nextStep } = gold
  if (!nextStep) return [{ candidates, right: ground.steps.length }]
  const right = ground.steps.flatMap(({ summary }, at) => (likeness(nextStep, summary) >= 0.25 ? [at] : []))
  return right.length > 0 ? [{ candidates, right }] : []
}

const stageIndex = (stage: string) => [...investorStages.entries()].find(([, known]) => known === stage)?.[0] ?? -1
const near = (a: number, b: number) => Math.abs(a - b) <= 0.02 * Math.abs(a)

/** Shared words over all words, as the score counts them. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / Math.max(1, left.size + right.size - shared)
}

const wordsOf = (text: string) =>
  new Set(
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/['’`]s\b/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .split(' '),
  )
