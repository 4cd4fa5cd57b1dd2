import type { Sector } from '@/domain/sectors'
import { type Cues, chance, type Weights, weigh } from '@/extraction/choice'
import { layEvents } from '@/extraction/content'
import type { ContentModel } from '@/extraction/content-model'
import type { LeadDraft } from '@/extraction/drafts'
import { type Ground, layGround } from '@/extraction/ground'
import { partiesOf } from '@/extraction/pipeline'
import type { FigureMention } from '@/extraction/recognizers/figure'
import { type FigureField, layChoices } from '@/extraction/refiners/figures'
import { stepCues } from '@/extraction/refiners/next-step'
import { candidatePhrases, countPhrases, opportunityCues } from '@/extraction/refiners/opportunities'
import { laySectorField, sectorCues } from '@/extraction/refiners/sectors'
import { investorStages, stageCandidates, stageCues } from '@/extraction/refiners/stage'
import type { Choice } from './choice-trainer'
import type { LabelledArticle } from './corpus'
import { goldParties } from './gold-drafts'
import type { HeldOut } from './held-out'
import { sameOrganisation } from './score'

export type ModelPart = keyof ContentModel

/** What there was to choose in one reading of a labelled article, part by part, and what was right. */
export interface Lesson {
  readonly choices: Readonly<Record<Exclude<ModelPart, 'opportunities'>, readonly Choice[]>>
  /** Opportunities lean on the chances of the sectors, which these weights give. */
  readonly opportunities: (sectors: Weights) => Choice[]
}

type Label = LabelledArticle['gold']['leads'][number]

/** Two lessons an article: with the parties of its label, and with those that the engine finds, each lead beside the label it stands for. */
export function lessonsOf({ article, cast }: HeldOut): Lesson[] {
  const { document, scene, kind, leads } = cast
  const read = layGround(document, partiesOf(scene, kind.chosen, leads))
  return [
    layLesson(article, layGround(document, goldParties(article, document)), article.gold.leads),
    layLesson(article, read, labelsOf(article, read.drafts)),
  ]
}

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
      events: told ? eventChoices(article, ground) : [],
      nextStep: told ? stepChoices(article, ground) : [],
    },
    opportunities: (weights) => (told ? opportunityChoices(ground, labels, weights) : []),
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
  const { document, drafts } = ground
  const phrases = candidatePhrases(document, ground.sectors)
  const counts = countPhrases(phrases)
  return labels.flatMap((label, at) => {
    const scope = ground.scopes[at]
    if (!scope || !label) return []
    const sectors = new Map(laySectors(ground, at).map(({ sector, cues }) => [sector, chance(weigh(weights, cues))]))
    const names = drafts[at]?.investor?.mentions.filter((mention) => !mention.isReference) ?? []
    return phrases.map((phrase) => {
      const cues = opportunityCues(document, scope, phrase, counts, sectors, ground.projects, ground.listed, names)
      const text = document.text.slice(phrase.start, phrase.end)
      return yes(
        cues,
        label.opportunities.some((known) => likeness(known, text) >= 0.4),
      )
    })
  })
}

function figureChoices(ground: Ground, labels: readonly (Label | null)[]): Record<FigureField, Choice[]> {
  const { document, scopes, drafts } = ground
  const choices: Record<FigureField, Choice[]> = { amount: [], capacity: [], jobs: [] }
  for (const { field, lead, figures, cues } of layChoices(document, ground.words, ground.figures, drafts, scopes)) {
    if (scopes[lead]?.isOutreach) continue
    const isRight = figures.map((figure) => isFigureOf(labels[lead] ?? null, field, figure))
    const body = isRight.findIndex((right, at) => right && !document.sentences[figures[at]?.sentence ?? -1]?.isHeadline)
    const right = body >= 0 ? body : isRight.indexOf(true)
    choices[field].push({ candidates: [...cues], right: right < 0 ? figures.length : right })
  }
  return choices
}

function isFigureOf(label: Label | null, field: FigureField, { value, unit }: FigureMention): boolean {
  if (!label) return false
  if (field === 'amount')
    return label.amount !== null && near(label.amount.value, value) && label.amount.currency === unit
  if (field === 'capacity')
    return label.capacity !== null && near(label.capacity.value, value) && label.capacity.unit === unit
  return label.jobs !== null && near(label.jobs, value)
}

function eventChoices({ gold }: LabelledArticle, ground: Ground): Choice[] {
  return layEvents(ground).map(({ event, cues }) => {
    const place = event.place === null ? '' : 'place' in event.place ? event.place.place : event.place.name
    return yes(
      cues,
      gold.events.some(
        (label) => label.what === event.kind && (!label.place || !place || likeness(label.place, place) >= 0.4),
      ),
    )
  })
}

function stepChoices({ gold }: LabelledArticle, ground: Ground): Choice[] {
  const steps = stepCues(ground.document, ground.steps, ground.scopes, ground.dates, ground.kind === 'outreach')
  const likest = ground.steps.map((step) => (gold.nextStep ? likeness(gold.nextStep, step.summary) : 0))
  const best = likest.indexOf(Math.max(...likest))
  if (!gold.nextStep) return [{ candidates: steps, right: ground.steps.length }]
  return (likest[best] ?? 0) >= 0.25 ? [{ candidates: steps, right: best }] : []
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
