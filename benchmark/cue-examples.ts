import { kinds, sides } from '@/domain/reading'
import { coverCompanies } from '@/extraction/gazetteers/companies'
import { parts, standings, type WhoModels } from '@/extraction/models'
import type { NameWeights } from '@/extraction/recognizers/name-types'
import type { LabelledArticle } from './corpus'
import { CueRow } from './cue-row'
import { trainClasses, trainRanker } from './cue-training'
import {
  aimExamples,
  destinationGroups,
  kindExamples,
  partExamples,
  placeExamples,
  primaryGroups,
  standingExamples,
} from './lead-examples'
import { memberGroups, sideExamples } from './person-examples'

const FOLDS = 5

/** Words as they stand are many: each is believed the less, the less it says of the name itself. */
const holdingWords = (named: number) => (cue: string) =>
  cue.startsWith('at.')
    ? 6 * named
    : cue.startsWith('beside.')
      ? 16 * named
      : cue.startsWith('called.')
        ? 4 * named
        : named
/** What is said in the article, or of a country, counts beside who says it: it is held down like words. */
const holdingTold = (named: number, times: number) => (cue: string) =>
  /^(said|primary\.told|aim\.told)/.test(cue) ? times * named : named
/** A word that fewer examples have, each article counting twice, is not learnt from. */
const LEAST_SEEN = 12

const emptyModels = (names: NameWeights): WhoModels => ({
  names,
  destination: {},
  primary: {},
  organisation: { investor: {}, partner: {}, host: {}, none: {} },
  standing: { investor: {}, partner: {}, same: {}, none: {} },
  aim: { yes: {}, no: {} },
  kind: { investment: {}, outreach: {}, none: {} },
  member: {},
  side: { investor: {}, host: {}, other: {} },
  place: { project: {}, other: {} },
})

/**
 * Trains every set of cues, in the order of the passes. What a later pass sees of an earlier one is predicted by
 * weights that did not see that article, so that it learns to live with mistakes. `typerOf` gives each article the typer
 * that its names are read with. Each article is learnt from twice, once with its investors taken off the list of companies.
 */
export function trainCues(
  articles: readonly LabelledArticle[],
  typerOf: (article: LabelledArticle) => NameWeights,
  names: NameWeights,
): WhoModels {
  const rows = articles.flatMap((article, index) =>
    [false, true].map((isCovered) => new CueRow(article, index % FOLDS, typerOf(article), isCovered)),
  )
  return learnCues(rows, names)
}

/** Trains on articles that are laid out already. */
export function learnCues(rows: readonly CueRow[], names: NameWeights): WhoModels {
  let all = emptyModels(names)
  const blind = Array.from({ length: FOLDS }, () => emptyModels(names))
  /** Learns one pass from what the weights so far make of each row, on all rows and on all but each fold's. */
  const learn = <Example>(
    examplesOf: (row: CueRow, models: WhoModels) => Example[],
    train: (examples: Example[]) => Partial<WhoModels>,
  ) => {
    const examples = rows.map((row) => examplesOf(row, blind[row.fold] ?? all))
    all = { ...all, ...train(examples.flat()) }
    for (const [fold, models] of blind.entries())
      blind[fold] = { ...models, ...train(examples.filter((_, at) => rows[at]?.fold !== fold).flat()) }
  }
  learn(destinationGroups, (groups) => ({ destination: trainRanker(groups, 8) }))
  learn(partExamples, (examples) => ({ organisation: trainClasses(examples, parts, holdingWords(10), LEAST_SEEN) }))
  learn(primaryGroups, (groups) => ({ primary: trainRanker(groups, 12) }))
  learn(kindExamples, (examples) => ({ kind: trainClasses(examples, kinds, holdingTold(8, 4)) }))
  learn(standingExamples, (examples) => ({ standing: trainClasses(examples, standings, holdingWords(30), LEAST_SEEN) }))
  learn(aimExamples, (examples) => ({ aim: trainClasses(examples, ['yes', 'no'], holdingTold(6, 3)) }))
  learn(placeExamples, (examples) => ({
    place: trainClasses(examples, ['project', 'other'], holdingWords(6), LEAST_SEEN),
  }))
  learn(memberGroups, (groups) => ({ member: trainRanker(groups, 4) }))
  learn(sideExamples, (examples) => ({ side: trainClasses(examples, sides, 6) }))
  coverCompanies([])
  return all
}
