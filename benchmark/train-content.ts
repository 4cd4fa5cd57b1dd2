import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readContent } from '@/extraction/content'
import { fitContent, type Lesson, lessonOf } from './content-fit'
import { listArticles, trainingSets } from './corpus'
import { Score } from './score'

const folds = 10
const modelFile = fileURLToPath(new URL('../extraction/model/content.json', import.meta.url))

/** Scores what is read of each article by a model that has not seen it. WHO is taken from the labels. */
function crossValidate(lessons: readonly Lesson[], showErrors: boolean) {
  const score = new Score()
  for (let fold = 0; fold < folds; fold++) {
    const model = fitContent(lessons.filter((_, at) => at % folds !== fold))
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
  const lessons = trainingSets.flatMap((set) => listArticles(set)).map(lessonOf)
  crossValidate(lessons, flags.includes('--errors'))
  if (!flags.includes('--dry')) writeFileSync(modelFile, `${JSON.stringify(fitContent(lessons), null, 1)}\n`)
}

main(process.argv.slice(2))
