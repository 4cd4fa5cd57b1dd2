import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compose } from '@/extraction/compose'
import type { ContentModel } from '@/extraction/content-model'
import { leaveOutCompanies } from '@/extraction/gazetteers/companies'
import { tell } from '@/extraction/pipeline'
import { Calibration } from './calibration'
import { type Lesson, lessonsOf } from './content-choices'
import { trainContent } from './content-training'
import { furtherSets, listArticles, sets } from './corpus'
import { type HeldOut, holdOut } from './held-out'
import { outsideExamples } from './name-examples'
import { Score } from './score'
import { foldStories } from './stories'
import { Typers } from './train-models'

const FOLDS = 8

/**
 * Scores every article with weights trained without it and without any article of the same story, and prints the table.
 *   npm run benchmark:folds -- [--ner FOLDER] [--write] [--errors] [--further COUNT] [--without-companies]
 * The further sets are learnt from in every fold but the article's own, and scored in tables of their own; `--further`
 * takes the first COUNT articles of each only. `--without-companies` reads as if the list of companies knew no investor
 * of the labels. `--write` writes what was learnt of WHAT is said: the weights that choose sectors, stage, figures,
 * opportunities, events and next step (each article is learnt from twice: with who and where as labelled, and as weights
 * read it that have not seen it), and how often values were right by their certainty, which readings give as their confidence.
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
  const further = Number(after('--further') ?? Number.POSITIVE_INFINITY)
  const groups = [
    { name: sets.join(' and '), articles: sets.flatMap((set) => listArticles(set)), score: new Score() },
    ...furtherSets.map((set) => ({ name: set, articles: listArticles(set).slice(0, further), score: new Score() })),
  ]
  const articles = groups.flatMap((group) => group.articles)
  const scoreOf = new Map(groups.flatMap(({ articles: own, score }) => own.map(({ id }) => [id, score] as const)))
  if (flags.includes('--without-companies'))
    leaveOutCompanies(
      articles.flatMap(({ gold }) => gold.leads.flatMap((lead) => [lead.investor ?? '', ...lead.aliases])),
    )
  const heldOut = holdOut(articles, new Typers(articles, outside, foldStories(articles, FOLDS)))
  const lessons = new Map(heldOut.map((one) => [one, lessonsOf(one)]))
  const calibration = new Calibration()
  for (const { article, cast, content } of withContent(heldOut, lessons)) {
    const reading = compose(tell(cast, content))
    const differences = scoreOf.get(article.id)?.add(article.gold, reading) ?? []
    calibration.add(article.gold, reading)
    if (flags.includes('--errors') && differences.length) console.log(`${article.id}\n  ${differences.join('\n  ')}`)
  }
  if (flags.includes('--write')) {
    write('content', trainContent([...lessons.values()].flat()))
    write('confidence', calibration.steps())
  }
  for (const { name, score } of groups)
    if (score.articles) console.log(`${name}: ${score.articles} articles, ${FOLDS} folds\n${score.table()}\n`)
}

/** Adds to each article the weights of what is said, learnt from the other folds. */
function withContent(
  heldOut: readonly HeldOut[],
  lessons: ReadonlyMap<HeldOut, readonly Lesson[]>,
): (HeldOut & { content: ContentModel })[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const content = trainContent(heldOut.flatMap((one) => (one.fold === fold ? [] : (lessons.get(one) ?? []))))
    return heldOut.flatMap((one) => (one.fold === fold ? [{ ...one, content }] : []))
  }).flat()
}

const write = (name: string, weights: object) =>
  writeFileSync(
    fileURLToPath(new URL(`../extraction/model/${name}.json`, import.meta.url)),
    `${JSON.stringify(weights, null, 1)}\n`,
  )

main(process.argv.slice(2))
