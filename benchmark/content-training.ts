import type { Weights } from '@/extraction/choice'
import type { ContentModel } from '@/extraction/content-model'
import { type Choice, fitChoices } from './choice-trainer'
import type { Lesson, ModelPart } from './content-choices'
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
const priors: Partial<Record<ModelPart, Weights>> = {
  ...figurePrior,
  sectors: sectorPrior,
  opportunities: opportunityPrior,
  stage: stagePrior,
  nextStep: stepPrior,
}

/** Fits every part of the content model to the lessons. Pure and deterministic. */
export function trainContent(lessons: readonly Lesson[]): ContentModel {
  const learn = (name: ModelPart, choices: readonly Choice[]) => fitChoices(choices, ridges[name], priors[name])
  const part = (name: Exclude<ModelPart, 'opportunities'>) =>
    learn(
      name,
      lessons.flatMap(({ choices }) => choices[name]),
    )
  const sectors = part('sectors')
  return {
    sectors,
    amount: part('amount'),
    capacity: part('capacity'),
    jobs: part('jobs'),
    stage: part('stage'),
    opportunities: learn(
      'opportunities',
      lessons.flatMap((lesson) => lesson.opportunities(sectors)),
    ),
    events: part('events'),
    nextStep: part('nextStep'),
  }
}
