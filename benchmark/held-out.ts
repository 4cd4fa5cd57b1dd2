import { type Cast, setCast } from '@/extraction/pipeline'
import { articleText, type LabelledArticle } from './corpus'
import { type Typers, trainWho } from './train-models'

/** An article with who and where as weights read it that have not seen its fold. */
export interface HeldOut {
  readonly article: LabelledArticle
  readonly fold: number
  readonly cast: Cast
}

/** Reads who and where of every article by weights of the other folds. */
export function holdOut(articles: readonly LabelledArticle[], typers: Typers): HeldOut[] {
  const foldOf = ({ id }: LabelledArticle) => typers.foldOf.get(id) ?? 0
  const folds = [...new Set(articles.map(foldOf))].sort((a, b) => a - b)
  return folds.flatMap((fold) => {
    const models = trainWho(
      articles.filter((article) => foldOf(article) !== fold),
      typers,
      fold,
    )
    return articles
      .filter((article) => foldOf(article) === fold)
      .map((article) => ({ article, fold, cast: setCast(articleText(article), models) }))
  })
}
