import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lessonsOf } from './content-choices'
import { MORE, trainContent } from './content-training'
import { listArticles, trainingSets } from './corpus'
import { holdOut } from './held-out'
import { outsideExamples } from './name-examples'
import { foldStories } from './stories'
import { Typers } from './train-models'

const FOLDS = 8
const modelFile = fileURLToPath(new URL('../extraction/model/content.json', import.meta.url))

/**
 * Trains the weights that choose sectors, stage, figures, opportunities, events and next step, and writes them. Every article
 * is learnt from twice: with who and where as labelled, and as weights read it that have not seen it.
 *   npm run train:content -- [--ner FOLDER]
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
  const articles = trainingSets.flatMap((set) => listArticles(set))
  const heldOut = holdOut(articles, new Typers(articles, outside, foldStories(articles, FOLDS)))
  const more = new Set(listArticles('more').map(({ id }) => id))
  const lessons = heldOut.flatMap((one) => lessonsOf(one, more.has(one.article.id) ? MORE : 1))
  writeFileSync(modelFile, `${JSON.stringify(trainContent(lessons), null, 1)}\n`)
}

main(process.argv.slice(2))
