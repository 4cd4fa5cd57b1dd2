import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { read } from '@/extraction/read'
import { Calibration } from './calibration'
import { articleText, listArticles, sets } from './corpus'
import { trainCues } from './cue-examples'
import { outsideExamples, ownExamples } from './name-examples'
import { trainTyper } from './name-training'
import { Score } from './score'

const FOLDS = 8

/**
 * Scores every article with names and cues trained without it, and prints the table.
 *   npm run benchmark:folds -- [--ner FOLDER] [--calibrate]
 * `--calibrate` writes how often values were right by their certainty, which readings give as their confidence.
 * The weights that read figures, stage and the like (`content.json`) are the shipped ones.
 */
function main(flags: string[]) {
  const at = flags.indexOf('--ner')
  const folder = at >= 0 ? (flags[at + 1] ?? '') : fileURLToPath(new URL('../../shared/ner', import.meta.url))
  const outside = outsideExamples(folder)
  if (!outside) {
    console.error(`No named-entity sets in ${folder}: training needs them. Give their folder with --ner FOLDER.`)
    process.exitCode = 2
    return
  }
  const articles = sets.flatMap((set) => listArticles(set))
  const foldOf = new Map(articles.map(({ id }, index) => [id, index % FOLDS]))
  const own = ownExamples(articles)
  const typers = Array.from({ length: FOLDS }, (_, fold) =>
    trainTyper([...own.filter(({ document }) => foldOf.get(document) !== fold), ...outside]),
  )
  const score = new Score()
  const calibration = new Calibration()
  for (const [fold, names] of typers.entries()) {
    const others = articles.filter(({ id }) => foldOf.get(id) !== fold)
    const models = trainCues(others, ({ id }) => typers[foldOf.get(id) ?? 0] ?? names, names)
    for (const article of articles) {
      if (foldOf.get(article.id) !== fold) continue
      const reading = read(articleText(article), models)
      score.add(article.gold, reading)
      calibration.add(article.gold, reading)
    }
  }
  if (flags.includes('--calibrate')) {
    const file = fileURLToPath(new URL('../extraction/model/confidence.json', import.meta.url))
    writeFileSync(file, `${JSON.stringify(calibration.steps(), null, 1)}\n`)
  }
  console.log(`${articles.length} articles, ${FOLDS} folds\n${score.table()}`)
}

main(process.argv.slice(2))
