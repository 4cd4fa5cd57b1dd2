import type { Models } from '@/extraction/models'
import type { LabelledArticle } from './corpus'
import { trainCues } from './cue-examples'
import { type NameExample, ownExamples } from './name-examples'
import { trainTyper } from './name-training'

const INNER_FOLDS = 4

/** Trains all models on these articles, and on the names of other texts. Names in training cues are typed by typers that did not see the article. */
export function trainModels(articles: readonly LabelledArticle[], outside: readonly NameExample[]): Models {
  const own = ownExamples(articles)
  const names = trainTyper([...own, ...outside])
  const foldOf = new Map(articles.map(({ id }, index) => [id, index % INNER_FOLDS]))
  const typers = Array.from({ length: INNER_FOLDS }, (_, fold) =>
    trainTyper([...own.filter(({ document }) => foldOf.get(document) !== fold), ...outside]),
  )
  return trainCues(articles, ({ id }) => typers[foldOf.get(id) ?? 0] ?? names, names)
}
