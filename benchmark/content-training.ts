import type { Weights } from '@/extraction/choice'
import type { ContentModel } from '@/extraction/content-model'
import { type Choice, fitChoices } from './choice-trainer'
import type { Lesson, ModelPart } from './content-choices'
import { eventPlacePrior, opportunityPrior, sectorPrior } from './field-priors'
import { figurePrior } from './figure-prior'
import { stagePrior } from './stage-prior'
import { stepPrior } from './step-prior'

/** How strongly each part holds to its prior; settled by cross-validation. */
const ridges: Record<ModelPart, number> = {
  sectors: 4,
  amount: 4,
  capacity: 14,
  jobs: 14,
  stage: 3,
  opportunities: 14,
  events: 6,
  eventPlaces: 2,
  nextStep: 3,
}
const priors: Partial<Record<ModelPart, Weights>> = {
  ...figurePrior,
  sectors: sectorPrior,
  opportunities: opportunityPrior,
  stage: stagePrior,
  nextStep: stepPrior,
  eventPlaces: eventPlacePrior,
}

/** Fits every part of the content model to the lessons. Pure and deterministic. */
export function trainContent(lessons: readonly Lesson[], learnFrom = fitChoices): ContentModel {
  const learn = (name: ModelPart, choices: readonly Choice[]) => learnFrom(choices, ridges[name], priors[name])
  const part = (name: Exclude<ModelPart, 'opportunities' | 'events'>) =>
    learn(
      name,
      lessons.flatMap(({ choices }) => choices[name]),
    )
  const sectors = part('sectors')
  const eventPlaces = part('eventPlaces')
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
    events: learn(
      'events',
      lessons.flatMap((lesson) => lesson.events(eventPlaces)),
    ),
    eventPlaces,
    nextStep: part('nextStep'),
  }
}
