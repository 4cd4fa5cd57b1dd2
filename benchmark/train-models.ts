import type { WhoModels } from '@/extraction/models'
import type { NameWeights } from '@/extraction/recognizers/name-types'
import type { LabelledArticle } from './corpus'
import { trainCues } from './cue-examples'
import { type NameExample, ownExamples } from './name-examples'
import { trainTyper } from './name-training'

/** Typers of names that have seen all folds but some, each trained once; `foldOf` by the article's id. */
export class Typers {
  private readonly trained = new Map<string, NameWeights>()
  private readonly own: readonly NameExample[]

  constructor(
    articles: readonly LabelledArticle[],
    private readonly outside: readonly NameExample[],
    readonly foldOf: ReadonlyMap<string, number>,
  ) {
    this.own = ownExamples(articles)
  }

  without(...folds: number[]): NameWeights {
    const held = [...new Set(folds)].sort((a, b) => a - b)
    const key = held.join(' ')
    const known = this.trained.get(key)
    if (known) return known
    const seen = this.own.filter(({ document }) => !held.includes(this.foldOf.get(document) ?? -1))
    const typer = trainTyper([...seen, ...this.outside])
    this.trained.set(key, typer)
    return typer
  }
}

/**
 * Trains names and cues on these articles, none of which is of a held-out fold. Names in training cues are typed by
 * typers that have seen neither the article's own fold nor the held-out one.
 */
export function trainWho(articles: readonly LabelledArticle[], typers: Typers, ...held: number[]): WhoModels {
  const typerOf = ({ id }: LabelledArticle) => typers.without(...held, typers.foldOf.get(id) ?? -1)
  return trainCues(articles, typerOf, typers.without(...held))
}
