import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compose } from '@/extraction/compose'
import type { ContentModel } from '@/extraction/content-model'
import { shippedModels } from '@/extraction/models'
import { setCast, tell } from '@/extraction/pipeline'
import { Calibration } from './calibration'
import { type Lesson, lessonsOf, withoutSequel } from './content-choices'
import { trainContent } from './content-training'
import { articleText, contentSet, listArticles } from './corpus'
import { layFolds } from './folds'
import { type HeldOut, holdOut } from './held-out'
import { Score } from './score'

/**
 * Scores every article with weights trained without it and without any article of the same story, and prints the table.
 *   npm run benchmark:folds -- [--ner FOLDER] [--write] [--errors] [--further COUNT] [--without-companies]
 * The further sets are learnt from in every fold but the article's own, and scored in tables of their own; `--further`
 * takes the first COUNT articles of each only. `--without-companies` reads as if the list of companies knew no investor
 * of the labels. `--write` writes what was learnt of WHAT is said: the weights that choose sectors, stage, figures,
 * opportunities, events and next step (each article is learnt from twice: with who and where as labelled, and as weights
 * read it that have not seen it), and how often values were right by their certainty, which readings give as their
 * confidence: on all sets but `later`, which was gathered by what is hardest.
 */
async function main(flags: string[]) {
  const folds = layFolds(flags)
  if (!folds) {
    process.exitCode = 2
    return
  }
  const groups = folds.groups.map((group) => ({ ...group, score: new Score() }))
  const scoreOf = new Map(groups.flatMap(({ articles, score }) => articles.map(({ id }) => [id, score] as const)))
  const heldOut = await holdOut(folds, flags)
  const lessons = new Map(heldOut.map((one) => [one, lessonsFrom(one)]))
  const calibration = new Calibration()
  for (const { article, group, cast, content } of withContent(folds.count, heldOut, lessons)) {
    const reading = compose(tell(cast, content))
    const differences = scoreOf.get(article.id)?.add(article.gold, reading) ?? []
    if (group !== contentSet) calibration.add(article.gold, reading)
    if (flags.includes('--errors') && differences.length) console.log(`${article.id}\n  ${differences.join('\n  ')}`)
  }
  if (flags.includes('--write')) {
    write('content', trainContent([...[...lessons.values()].flat(), ...sampleLessons()]))
    write('confidence', calibration.steps())
  }
  for (const { name, score } of groups)
    if (score.articles) console.log(`${name}: ${score.articles} articles, ${folds.count} folds\n${score.table()}\n`)
}

/** Of the further reports neither events nor next steps are learnt: on the other sets they are read worse with them. */
const lessonsFrom = (one: HeldOut): Lesson[] =>
  one.group === contentSet ? lessonsOf(one).map(withoutSequel) : lessonsOf(one)

/** Adds to each article the weights of what is said, learnt from the other folds. */
function withContent(
  count: number,
  heldOut: readonly HeldOut[],
  lessons: ReadonlyMap<HeldOut, readonly Lesson[]>,
): (HeldOut & { content: ContentModel })[] {
  return Array.from({ length: count }, (_, fold) => {
    const content = trainContent(heldOut.flatMap((one) => (one.fold === fold ? [] : (lessons.get(one) ?? []))))
    return heldOut.flatMap((one) => (one.fold === fold ? [{ ...one, content }] : []))
  }).flat()
}

/** How often the samples count: they are what a newcomer sees first, and are to be read without a fault. */
const SAMPLES_COUNT = 5

/** The articles that come with the product, as learnt from beside the labelled ones; no table scores them. */
const sampleLessons = (): Lesson[] =>
  listArticles('samples').flatMap((article) => {
    const lessons = lessonsOf({
      article,
      group: 'samples',
      fold: -1,
      cast: setCast(articleText(article), shippedModels),
    })
    return Array.from({ length: SAMPLES_COUNT }, () => lessons).flat()
  })

const write = (name: string, weights: object) =>
  writeFileSync(
    fileURLToPath(new URL(`../extraction/model/${name}.json`, import.meta.url)),
    `${JSON.stringify(weights, null, 1)}\n`,
  )

await main(process.argv.slice(2))
