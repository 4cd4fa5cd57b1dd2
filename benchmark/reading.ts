import { read } from '@/extraction/read'
import { articleText, type LabelledArticle, listArticles, sets } from './corpus'
import { Score } from './score'

/**
 * Prints the score field by field, and the speed.
 *   npm run benchmark:reading -- [dev|train] [--errors]
 */
function main(flags: string[]) {
  const chosen = sets.filter((set) => flags.includes(set))
  for (const set of chosen.length ? chosen : sets) {
    const articles = listArticles(set)
    const score = new Score()
    const differing: string[] = []
    for (const article of articles) {
      const differences = score.add(article.gold, read(articleText(article)))
      if (differences.length) differing.push(`${article.id}\n  ${differences.join('\n  ')}`)
    }
    console.log(`${set}: ${articles.length} articles\n${score.table()}`)
    console.log(`articles a second ${articlesPerSecond(articles).toFixed(0)}\n`)
    if (flags.includes('--errors')) console.log(differing.join('\n\n'))
  }
}

/** Reading speed on one core after warming up, over about one second. */
function articlesPerSecond(articles: LabelledArticle[]): number {
  const texts = articles.map(articleText)
  for (const text of texts) read(text)
  const from = performance.now()
  let count = 0
  while (performance.now() - from < 1000) {
    for (const text of texts) read(text)
    count += texts.length
  }
  return (1000 * count) / (performance.now() - from)
}

main(process.argv.slice(2))
