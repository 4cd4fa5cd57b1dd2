import type { ArticleText } from '@/extraction/document'
import { articleText, listArticles } from './corpus'
import { drawing } from './drawing'

const syllables = 'ka ro mi tan del vor shi bek lu zan fir mo gra nel pul hai dor wes qim tra'.split(' ')

/**
 * As many articles as are asked for, made of the labelled ones: each has a third of its capitalised words and all of its
 * figures replaced by ones that come up nowhere else, so that no table of known words can help. The same every time.
 */
export function* varyArticles(count: number): Generator<ArticleText> {
  const articles = listArticles('train').map(articleText)
  const draw = drawing(29)
  const name = () => {
    const word = Array.from({ length: 2 + draw.below(3) }, () => draw.from(syllables)).join('')
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  for (let at = 0; at < count; at++) {
    const { text, published } = articles[at % articles.length] ?? { text: '', published: null }
    const varied = text
      .replace(/\b[A-Z][a-z]{3,}\b/g, (word) => (draw.chance(0.33) ? name() : word))
      .replace(/\d{2,}/g, () => String(10 + draw.below(9000)))
    yield { text: varied, published }
  }
}
