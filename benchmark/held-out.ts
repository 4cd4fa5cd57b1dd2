import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { WhoModels } from '@/extraction/models'
import { type Cast, setCast } from '@/extraction/pipeline'
import { articleText, type LabelledArticle } from './corpus'
import type { Folds } from './folds'

/** An article with who and where as weights read it that have not seen its fold. */
export interface HeldOut {
  readonly article: LabelledArticle
  /** The name of the group that it is scored with. */
  readonly group: string
  readonly fold: number
  readonly cast: Cast
}

/** Reads who and where of every article by weights of the other folds. */
export async function holdOut({ groups, count, foldOf }: Folds, flags: readonly string[]): Promise<HeldOut[]> {
  const models = await trainFolds(count, flags)
  return groups.flatMap(({ name: group, articles }) =>
    articles.flatMap((article) => {
      const fold = foldOf(article)
      const own = models.get(fold)
      return own ? [{ article, group, fold, cast: setCast(articleText(article), own) }] : []
    }),
  )
}

/** The weights without each fold, trained in as many processes as there are cores. */
function trainFolds(count: number, flags: readonly string[]): Promise<Map<number, WhoModels>> {
  const trainer = fileURLToPath(new URL('./fold-trainer.ts', import.meta.url))
  const waiting = Array.from({ length: count }, (_, fold) => fold)
  const trained = new Map<number, WhoModels>()
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const child = fork(trainer, flags, { serialization: 'advanced' })
      const next = () => {
        const fold = waiting.shift()
        if (fold === undefined) child.disconnect()
        else child.send(fold)
      }
      child.on('message', (done: { fold: number; models: WhoModels }) => {
        trained.set(done.fold, done.models)
        next()
      })
      child.on('error', reject)
      child.on('exit', (code) => (code ? reject(new Error(`Training ended with exit code ${code}.`)) : resolve()))
      next()
    })
  return Promise.all(Array.from({ length: Math.min(count, availableParallelism()) }, work)).then(() => trained)
}
