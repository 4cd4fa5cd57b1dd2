import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compose } from '@/extraction/compose'
import type { ContentModel } from '@/extraction/content-model'
import { leaveOutCompanies } from '@/extraction/gazetteers/companies'
import { tell } from '@/extraction/pipeline'
import { Calibration } from './calibration'
import { lessonsOf } from './content-choices'
import { MORE, trainContent } from './content-training'
import { listArticles, sets } from './corpus'
import { type HeldOut, holdOut } from './held-out'
import { outsideExamples } from './name-examples'
import { Score } from './score'
import { foldStories } from './stories'
import { Typers } from './train-models'

const FOLDS = 8

/**
 * Scores every article with weights trained without it and without any article of the same story, and prints the table.
 *   npm run benchmark:folds -- [--ner FOLDER] [--calibrate] [--errors] [--more COUNT] [--without-companies]
 * The articles of `more` are learnt from in every fold but their own, and scored in a table of their own; `--more`
 * takes the first COUNT of them only. `--without-companies` reads as if the list of companies knew no investor of the labels. `--calibrate` writes how often values were right by their certainty, which
 * readings give as their confidence.
 */
function main(flags: string[]) {
  const after = (flag: string) => (flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined)
  const folder = after('--ner') ?? fileURLToPath(new URL('../../shared/ner', import.meta.url))
  const outside = outsideExamples(folder)
  if (!outside) {
    console.error(`No named-entity sets in ${folder}: training needs them. Give their folder with --ner FOLDER.`)
    process.exitCode = 2
    return
  }
  const own = sets.flatMap((set) => listArticles(set))
  const more = listArticles('more').slice(0, Number(after('--more') ?? Number.POSITIVE_INFINITY))
  const articles = [...own, ...more]
  if (flags.includes('--without-companies'))
    leaveOutCompanies(
      articles.flatMap(({ gold }) => gold.leads.flatMap((lead) => [lead.investor ?? '', ...lead.aliases])),
    )
  const heldOut = holdOut(articles, new Typers(articles, outside, foldStories(articles, FOLDS)))
  const ids = new Set(own.map(({ id }) => id))
  const scores = { own: new Score(), more: new Score() }
  const calibration = new Calibration()
  for (const { article, cast, content } of withContent(heldOut, ids)) {
    const reading = compose(tell(cast, content))
    const differences = scores[ids.has(article.id) ? 'own' : 'more'].add(article.gold, reading)
    calibration.add(article.gold, reading)
    if (flags.includes('--errors') && differences.length) console.log(`${article.id}\n  ${differences.join('\n  ')}`)
  }
  if (flags.includes('--calibrate')) {
    const file = fileURLToPath(new URL('../extraction/model/confidence.json', import.meta.url))
    writeFileSync(file, `${JSON.stringify(calibration.steps(), null, 1)}\n`)
  }
  console.log(`${own.length} articles, ${FOLDS} folds, ${more.length} more to learn from\n${scores.own.table()}`)
  if (more.length) console.log(`\nmore: ${more.length} articles, ${FOLDS} folds\n${scores.more.table()}`)
}

/** Adds to each article the weights of what is said, learnt from the other folds. */
function withContent(heldOut: readonly HeldOut[], own: ReadonlySet<string>): (HeldOut & { content: ContentModel })[] {
  const taught = heldOut.map((one) => ({ fold: one.fold, lessons: lessonsOf(one, own.has(one.article.id) ? 1 : MORE) }))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const content = trainContent(taught.flatMap((one) => (one.fold === fold ? [] : one.lessons)))
    return heldOut.flatMap((one) => (one.fold === fold ? [{ ...one, content }] : []))
  }).flat()
}

main(process.argv.slice(2))
