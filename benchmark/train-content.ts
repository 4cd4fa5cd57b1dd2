import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readContent } from '@/extraction/content'
import type { ContentModel } from '@/extraction/content-model'
import type { Ground } from '@/extraction/ground'
import { type Choice, fitChoices } from './choice-trainer'
import { choicesOf, labelledGround, type ModelPart } from './content-choices'
import type { LabelledArticle } from './corpus'
import { listArticles, sets } from './corpus'
import { opportunityPrior, sectorPrior } from './field-priors'
import { figurePrior } from './figure-prior'
import { Score } from './score'
import { stagePrior } from './stage-prior'
import { stepPrior } from './step-prior'

const folds = 10
const modelFile = fileURLToPath(new URL('../extraction/model/content.json', import.meta.url))
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

interface Lesson {
  article: LabelledArticle
  ground: Ground
}

/** Fits every part of the content model to the lessons. */
function fitModel(lessons: readonly Lesson[]): ContentModel {
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

/** Scores what is read of each article by a model that has not seen it. WHO is taken from the labels. */
function crossValidate(lessons: readonly Lesson[], showErrors: boolean) {
  const score = new Score()
  for (let fold = 0; fold < folds; fold++) {
    const model = fitModel(lessons.filter((_, at) => at % folds !== fold))
    for (const { article, ground } of lessons.filter((_, at) => at % folds === fold)) {
      const content = readContent(ground.document, ground, model)
      const leads = article.gold.leads.map((lead, at) => {
        const found = content.leads[at]
        if (!found) return lead
        const { stage, sectors, opportunities, amount, capacity, jobs } = found
        return {
          ...lead,
          stage: stage?.value ?? 'interest',
          sectors: sectors.map((row) => row.value),
          opportunities: opportunities.map((row) => row.value),
          amount: amount?.value ?? null,
          capacity: capacity?.value ?? null,
          jobs: jobs?.value ?? null,
        }
      })
      const differences = score.add(article.gold, {
        ...article.gold,
        leads,
        events: content.events.map((row) => row.value),
        nextStep: content.nextStep?.value ?? null,
      })
      if (showErrors && differences.length) console.log(`${article.id}\n  ${differences.join('\n  ')}`)
    }
  }
  console.log(`${folds}-fold cross-validation, WHO from the labels\n${score.table()}`)
}

/**
 * Trains the weights that choose sectors, stage, figures, opportunities, events and next step, and writes them.
 *   npm run train:content            # cross-validates, then fits to all labelled articles and writes extraction/model/content.json
 *   npm run train:content -- --errors
 */
function main(flags: string[]) {
  const lessons = sets
    .flatMap((set) => listArticles(set))
    .map((article) => ({ article, ground: labelledGround(article) }))
  crossValidate(lessons, flags.includes('--errors'))
  if (!flags.includes('--dry')) writeFileSync(modelFile, `${JSON.stringify(fitModel(lessons), null, 1)}\n`)
}

main(process.argv.slice(2))
