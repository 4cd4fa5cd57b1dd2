import type { Weights } from './choice'
import weights from './model/content.json'

/** The trained weights that choose what an article says of a lead, and the chance from which a value is taken. */
export interface ContentModel {
  readonly sectors: Weights
  readonly amount: Weights
  readonly capacity: Weights
  readonly jobs: Weights
  readonly stage: Weights
  readonly opportunities: Weights
  readonly events: Weights
  readonly eventPlaces: Weights
  readonly nextStep: Weights
}

/** As shipped; made by `npm run train:content`. */
export const contentModel: ContentModel = weights

/** Chances from which a value is taken, settled by cross-validation on the labelled articles. */
export const thresholds = {
  sector: 0.4,
  opportunity: 0.3,
  event: 0.3,
  nextStepBias: 1,
  /** How far a figure's weighed sum must lie above that of taking none. */
  amount: -0.5,
  capacity: -0.3,
  jobs: -0.5,
  /** What is added to the sum of an event's having been nowhere in particular. */
  nowhere: -1,
}
/** How many opportunities a lead may list. */
export const mostOpportunities = 6
