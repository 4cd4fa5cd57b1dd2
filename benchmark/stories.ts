import type { LabelledArticle } from './corpus'
import { sameOrganisation } from './likeness'

/** Two articles tell one story if an investor of both goes to the same country. */
export function isSameStory(a: LabelledArticle, b: LabelledArticle): boolean {
  return a.gold.leads.some((one) =>
    b.gold.leads.some(
      (other) =>
        one.destination === other.destination &&
        namesOf(one).some((name) => namesOf(other).some((known) => sameOrganisation(name, known))),
    ),
  )
}

type Label = LabelledArticle['gold']['leads'][number]
const namesOf = ({ investor, aliases }: Label) => (investor === null ? [] : [investor, ...aliases])

/**
 * Shares articles out in `count` folds by turns; an article that tells the story of an earlier one goes to that one's
 * fold, so that no fold is read by weights that know its stories.
 */
export function foldStories(articles: readonly LabelledArticle[], count: number): Map<string, number> {
  const folds = new Map<string, number>()
  const byDestination = new Map<string | null, LabelledArticle[]>()
  for (const [index, article] of articles.entries()) {
    const alike = article.gold.leads.flatMap(({ destination }) => byDestination.get(destination) ?? [])
    const twin = alike.find((earlier) => isSameStory(article, earlier))
    folds.set(article.id, (twin && folds.get(twin.id)) ?? index % count)
    for (const destination of new Set(article.gold.leads.map((lead) => lead.destination)))
      byDestination.set(destination, [...(byDestination.get(destination) ?? []), article])
  }
  return folds
}
