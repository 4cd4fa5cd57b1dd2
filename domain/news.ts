/** What a window in sight is told when something happens: which leads and articles, and who did it. */
export interface News {
  leads: number[]
  articles: number[]
  /** The names of others who did it; empty where it was all one's own. */
  by: string[]
  /** It happened while this window was not listening. */
  missed: boolean
  /** More than can be listed. */
  much: boolean
  /** How many messages wait in one's inbox. */
  unread: number
}

/** Whether news concerns what an address shows. `shown` are the leads and articles that stand on the page itself. */
export function concerns(path: string, news: News, shown: { leads: number[]; articles: number[] }): boolean {
  if (news.by.length === 0 && !news.missed && !news.much) return false
  const lead = /^\/leads\/(\d+)/.exec(path)?.[1]
  const article = /^\/articles\/(\d+)/.exec(path)?.[1]
  if (!lead && !article) return /^\/($|articles$|pipeline$|inbox$|trash$)/.test(path)
  if (news.much) return true
  const leads = new Set(lead ? [Number(lead), ...shown.leads] : shown.leads)
  const articles = new Set(article ? [Number(article), ...shown.articles] : shown.articles)
  return news.leads.some((id) => leads.has(id)) || news.articles.some((id) => articles.has(id))
}
