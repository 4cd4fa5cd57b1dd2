import type { Reading } from '@/domain/reading'
import { type ArticleText, read } from '@/extraction/read'
import { acceptBaseline, type Baseline, dropsSince, loadBaseline, scoresOf } from './baseline'
import { articleText, type LabelledArticle, listArticles, sets } from './corpus'
import { diffReadings, tellDiff } from './diff'
import { loadReadings, saveReadings } from './saved-readings'
import { Score } from './score'

/**
 * Prints the score field by field, and the speed.
 *   npm run benchmark:reading -- [dev|train] [--errors]
 *   … --save FILE   writes what this version reads
 *   … --diff FILE   tells, article by article, what has changed since the version that wrote FILE
 *   … --accept      makes these scores the baseline that `npm test` compares with
 */
function main(flags: string[]) {
  const chosen = sets.filter((set) => flags.includes(set))
  const readings = new Map<string, Reading>()
  const scores: Baseline = {}
  const scored: LabelledArticle[] = []
  for (const set of chosen.length ? chosen : sets) {
    const articles = listArticles(set)
    const score = new Score()
    const differing: string[] = []
    scored.push(...articles)
    for (const article of articles) {
      const reading = read(articleText(article))
      readings.set(article.id, reading)
      const differences = score.add(article.gold, reading)
      if (differences.length) differing.push(`${article.id}\n  ${differences.join('\n  ')}`)
    }
    console.log(`${set}: ${articles.length} articles\n${score.table()}`)
    console.log(`${tellSpeed(articles)}\n`)
    if (flags.includes('--errors')) console.log(differing.join('\n\n'))
    scores[set] = scoresOf(score)
  }
  const saveTo = after(flags, '--save')
  if (saveTo) saveReadings(saveTo, readings)
  const diffWith = after(flags, '--diff')
  if (diffWith) console.log(tellDiff(diffReadings(scored, loadReadings(diffWith), readings)))
  if (flags.includes('--accept')) acceptBaseline({ ...loadBaseline(), ...scores })
  else
    console.log(dropsSince(loadBaseline(), { ...loadBaseline(), ...scores }).join('\n') || 'no drop since the baseline')
}

const after = (flags: readonly string[], flag: string): string | undefined =>
  flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined

/** How long reading is warmed up and then measured, in milliseconds. */
const SPELL = 3000

/**
 * Reading speed after warming up, by the clock and by the processor: on a machine that does other things besides, the
 * second is the engine's own. The processor's time counts all threads, the compiler's and the collector's included.
 */
function tellSpeed(articles: LabelledArticle[]): string {
  const texts = articles.map(articleText)
  const length = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length
  readFor(SPELL, texts)
  const cpu = process.cpuUsage()
  const from = performance.now()
  const count = readFor(SPELL, texts)
  const wall = performance.now() - from
  const { user, system } = process.cpuUsage(cpu)
  const a = (milliseconds: number) => ((1000 * count) / milliseconds).toFixed(0)
  return `articles a second ${a(wall)} by the clock, ${a((user + system) / 1000)} by the processor (${length.toFixed(0)} characters each)`
}

/** Reads the texts again and again for at least so many milliseconds; tells how many were read. */
function readFor(milliseconds: number, texts: readonly ArticleText[]): number {
  const from = performance.now()
  let count = 0
  while (performance.now() - from < milliseconds) {
    for (const text of texts) read(text)
    count += texts.length
  }
  return count
}

main(process.argv.slice(2))
