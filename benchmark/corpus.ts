import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ArticleText } from '@/extraction/document'
import type { Card } from './score'

export interface LabelledArticle {
  id: string
  source: { url: string; publisher: string; published: string | null }
  headline: string
  /** Body only, paragraphs parted by a blank line. */
  text: string
  gold: Card & { mentions: { organisations: string[]; people: string[]; places: string[] } }
}

/** The sets that are read error by error and scored in folds. */
export const sets = ['dev', 'train'] as const
/** Other stories, there to learn from: `more` was written from memory, `reports` after reports as they were printed. */
export const furtherSets = ['more', 'reports'] as const
/** Further reports that only WHAT is learnt from: with them WHO reads the first two sets worse. */
export const contentSet = 'later'
/** What all weights are trained on. */
export const trainingSets = [...sets, ...furtherSets] as const
/**
 * All sets. `blind` is scored as a whole only: nothing is trained, tuned or looked up on it. `samples` are the articles
 * that come with the product: learnt from and never scored.
 */
type SetName = (typeof trainingSets)[number] | typeof contentSet | 'blind' | 'samples'
const folder = (set: SetName) => fileURLToPath(new URL(`./corpus/${set}`, import.meta.url))

/** The labelled articles of one set, by id; none where the set is not there. The files are our own and are trusted to have their shape. */
export function listArticles(set: SetName): LabelledArticle[] {
  if (!existsSync(folder(set))) return []
  return readdirSync(folder(set))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file): LabelledArticle => JSON.parse(readFileSync(`${folder(set)}/${file}`, 'utf8')))
}

/** What the engine is given of a labelled article: headline, blank line, body. */
export const articleText = ({ headline, text, source }: LabelledArticle): ArticleText => ({
  text: `${headline}\n\n${text}`,
  headlineEnd: headline.length,
  published: source.published,
})
