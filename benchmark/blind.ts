import { read } from '@/extraction/read'
import { articleText, listArticles } from './corpus'
import { Score } from './score'

/**
 * Scores the articles that nothing was trained or tuned on, with the weights as shipped: the table and nothing else.
 *   npm run benchmark:blind
 */
const score = new Score()
for (const article of listArticles('blind')) score.add(article.gold, read(articleText(article)))
console.log(`blind: ${score.articles} articles\n${score.table()}`)
