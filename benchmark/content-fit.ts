import type { ContentModel } from '@/extraction/content-model'
import type { Ground } from '@/extraction/ground'
import { type Choice, fitChoices } from './choice-trainer'
import { choicesOf, labelledGround, type ModelPart } from './content-choices'
import type { LabelledArticle } from './corpus'
import { opportunityPrior, sectorPrior } from './field-priors'
import { figurePrior } from './figure-prior'
import { stagePrior } from './stage-prior'
import { stepPrior } from './step-prior'

/** How strongly each part holds to its prior; settled by cross-validation. */
const ridges: Record<ModelPart, number> = {
  sectors: 4,
  amount: 4,
  capacity: 8,
  jobs: 8,
  stage: 3,
  opportunities: 3,
  events: 3,
  nextStep: 4,
}
const priors: Partial<Record<ModelPart, Readonly<Record<string, number>>>> = {
  ...figurePrior,
  sectors: sectorPrior,
  opportunities: opportunityPrior,
  stage: stagePrior,
  nextStep: stepPrior,
}

/** A labelled article with its ground laid by the labels' own parties. */
export interface Lesson {
  article: LabelledArticle
  ground: Ground
}

export const lessonOf = (article: LabelledArticle): Lesson => ({ article, ground: labelledGround(article) })

/** Fits every part of the content model to the lessons. Deterministic. */
export function fitContent(lessons: readonly Lesson[]): ContentModel {
  const gather = (sectorWeights: ContentModel['sectors']) =>
    lessons.map(({ article, ground }) => choicesOf(article, ground, sectorWeights))
  const part = (rows: readonly Record<ModelPart, Choice[]>[], name: ModelPart) =>
    fitChoices(
      rows.flatMap((row) => row[name]),
      ridges[name],
      priors[name],
    )
  const sectors = part(gather({}), 'sectors')
  const rows = gather(sectors)
  return {
    sectors,
    amount: part(rows, 'amount'),
    capacity: part(rows, 'capacity'),
    jobs: part(rows, 'jobs'),
    stage: part(rows, 'stage'),
    opportunities: part(rows, 'opportunities'),
    events: part(rows, 'events'),
    nextStep: part(rows, 'nextStep'),
  }
}
