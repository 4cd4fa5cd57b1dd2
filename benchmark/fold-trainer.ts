import { layFolds } from './folds'
import { trainWho } from './train-models'

const folds = layFolds(process.argv.slice(2))

/** Trains WHO without each fold that it is sent, in a process of its own, and sends the weights back. */
process.on('message', (fold: number) => {
  if (!folds) process.exit(2)
  const { articles, foldOf, typers } = folds
  const models = trainWho(
    articles.filter((article) => foldOf(article) !== fold),
    typers,
    fold,
  )
  process.send?.({ fold, models })
})
