import { and, count, desc, eq, lt, ne, sql } from 'drizzle-orm'
import type { Verdict } from '@/domain/article'
import type { Kind } from '@/domain/reading'
import { matchQuery } from './lead-filter'
import type { Tx } from './open'
import { articles, leadArticles, leads, users } from './schema'

export type Article = typeof articles.$inferSelect
const PAGE = 50

export const getArticle = (db: Tx, id: number): Article | undefined =>
  db.select().from(articles).where(eq(articles.id, id)).get()

/** The article with this fingerprint, if it was captured before. */
export const getArticleByFingerprint = (db: Tx, fingerprint: string): Article | undefined =>
  db.select().from(articles).where(eq(articles.fingerprint, fingerprint)).get()

/** Who captured an article and who judged it, by name. */
export const getArticlePeople = (db: Tx, article: Article): { capturedBy: string | null; verdictBy: string | null } => {
  const nameOf = (id: string | null) =>
    id ? (db.select({ name: users.name }).from(users).where(eq(users.id, id)).get()?.name ?? null) : null
  return { capturedBy: nameOf(article.capturedBy), verdictBy: nameOf(article.verdictBy) }
}

export interface ArticleFilter {
  verdict?: Verdict
  kind?: Kind
  /** Words in headline or text, each of which may be the beginning of one. */
  text?: string
  /** Shows articles captured before this one. */
  before?: number
}

/** One page of articles, the latest captured first, each with the leads it bears; `next` asks for the page after. */
export function listArticles(db: Tx, filter: ArticleFilter) {
  const match = matchQuery(filter.text ?? '')
  const rows = db
    .select({
      id: articles.id,
      headline: articles.headline,
      publisher: articles.publisher,
      publishedOn: articles.publishedOn,
      kind: articles.kind,
      verdict: articles.verdict,
      verdictReason: articles.verdictReason,
      sample: articles.sample,
      channel: articles.channel,
      capturedAt: articles.capturedAt,
    })
    .from(articles)
    .where(
      and(
        filter.verdict && eq(articles.verdict, filter.verdict),
        filter.kind && eq(articles.kind, filter.kind),
        filter.before ? lt(articles.id, filter.before) : undefined,
        match
          ? sql`${articles.id} IN (SELECT (rowid - 2) / 8 FROM search WHERE search MATCH ${match} AND rowid % 8 = 2)`
          : undefined,
      ),
    )
    .orderBy(desc(articles.id))
    .limit(PAGE + 1)
    .all()
  const page = rows.slice(0, PAGE)
  const borne = listLeadsOfArticles(
    db,
    page.map((row) => row.id),
  )
  return {
    articles: page.map((row) => ({ ...row, leads: borne.filter((lead) => lead.articleId === row.id) })),
    next: rows.length > PAGE ? page.at(-1)?.id : undefined,
  }
}
export type ListedArticle = ReturnType<typeof listArticles>['articles'][number]

/** How many articles there are by verdict. */
export function countArticles(db: Tx): Record<Verdict, number> {
  const counts = { unread: 0, accepted: 0, 'not-a-lead': 0 }
  const rows = db.select({ verdict: articles.verdict, count: count() }).from(articles).groupBy(articles.verdict).all()
  for (const row of rows) counts[row.verdict] = row.count
  return counts
}

function listLeadsOfArticles(db: Tx, ids: number[]) {
  if (ids.length === 0) return []
  return db
    .select({
      articleId: leadArticles.articleId,
      id: leads.id,
      title: leads.title,
      investorCountry: leads.investorCountry,
      destination: leads.destination,
      status: leads.status,
    })
    .from(leadArticles)
    .innerJoin(leads, eq(leads.id, leadArticles.leadId))
    .where(and(sql`${leadArticles.articleId} IN ${ids}`, sql`${leads.deletedAt} IS NULL`))
    .all()
}

/** The next article that waits to be looked through: the latest captured before this one, or else the latest of all. */
export function getNextUnread(db: Tx, after: number): { id: number; headline: string } | undefined {
  const unread = (where?: ReturnType<typeof lt>) =>
    db
      .select({ id: articles.id, headline: articles.headline })
      .from(articles)
      .where(and(eq(articles.verdict, 'unread'), ne(articles.id, after), where))
      .orderBy(desc(articles.id))
      .limit(1)
      .get()
  return unread(lt(articles.id, after)) ?? unread()
}
