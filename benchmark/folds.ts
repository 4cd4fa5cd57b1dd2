import { fileURLToPath } from 'node:url'
import { leaveOutCompanies } from '@/extraction/gazetteers/companies'
import { contentSet, furtherSets, type LabelledArticle, listArticles, sets } from './corpus'
import { outsideExamples } from './name-examples'
import { foldStories } from './stories'
import { Typers } from './train-models'

const FOLDS = 8

interface Group {
  readonly name: string
  readonly articles: readonly LabelledArticle[]
}

/** The labelled articles as they are shared out for cross-validation. */
export interface Folds {
  /** Articles that are scored together, in tables of their own. */
  readonly groups: readonly Group[]
  /** What WHO learns from: all but those that only WHAT is learnt from. */
  readonly articles: readonly LabelledArticle[]
  readonly count: number
  readonly foldOf: (article: LabelledArticle) => number
  readonly typers: Typers
}

/**
 * Shares out the articles; null, with a word on standard error, where the named-entity sets are not there. Flags: `--ner
 * FOLDER`, `--further COUNT` (the first COUNT articles of each further set only) and `--without-companies` (the list of
 * companies knows no investor of the labels).
 */
export function layFolds(flags: readonly string[]): Folds | null {
  const after = (flag: string) => (flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined)
  const folder = after('--ner') ?? fileURLToPath(new URL('../../shared/ner', import.meta.url))
  const outside = outsideExamples(folder)
  if (!outside) {
    console.error(`No named-entity sets in ${folder}: training needs them. Give their folder with --ner FOLDER.`)
    return null
  }
  const further = Number(after('--further') ?? Number.POSITIVE_INFINITY)
  const learnt = [
    { name: sets.join(' and '), articles: sets.flatMap((set) => listArticles(set)) },
    ...furtherSets.map((set) => ({ name: set, articles: listArticles(set).slice(0, further) })),
  ]
  const groups = [...learnt, { name: contentSet, articles: listArticles(contentSet).slice(0, further) }]
  const articles = learnt.flatMap((group) => group.articles)
  const all = groups.flatMap((group) => group.articles)
  if (flags.includes('--without-companies'))
    leaveOutCompanies(all.flatMap(({ gold }) => gold.leads.flatMap((lead) => [lead.investor ?? '', ...lead.aliases])))
  const typers = new Typers(articles, outside, foldStories(all, FOLDS))
  return { groups, articles, count: FOLDS, foldOf: ({ id }) => typers.foldOf.get(id) ?? 0, typers }
}
