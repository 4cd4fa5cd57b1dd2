import { eq, sql } from 'drizzle-orm'
import type { Promotion } from '@/domain/entered-lead'
import { investorKey } from '@/domain/name'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { getArticle } from './articles'
import { enterFact } from './lead-facts'
import { listLeadsOfArticle } from './leads-of-article'
import type { Db } from './open'
import { articles, leadArticles, leads } from './schema'
import { settleLead } from './settle-lead'

/**
 * Makes a lead of an article where the engine found none, or one more that it missed, with what the analyst says of it
 * entered as facts. An article that had no lead is accepted thereby. Gives the lead's id.
 */
export function promoteArticle(db: Db, given: Promotion & { articleId: number; by: string }): Result<number> {
  const { articleId, by, kind, name } = given
  return db.transaction(
    (tx) => {
      const article = getArticle(tx, articleId)
      if (!article) return refused('missing', 'This article is no longer there')
      const borne = listLeadsOfArticle(tx, articleId)
      const same = borne.find(({ title }) => investorKey(title) === investorKey(name))
      if (same) return refused('duplicate', `The article bears ${same.title} already`, 'name')
      const { id: leadId } = tx
        .insert(leads)
        .values({ kind, title: name, stage: 'interest', sample: article.sample, createdBy: by, version: 0 })
        .returning({ id: leads.id })
        .get()
      tx.insert(leadArticles).values({ leadId, articleId, readLead: null, linkedBy: by }).run()
      enterFact(tx, { leadId, field: kind === 'outreach' ? 'invited' : 'investor', value: name, by })
      for (const field of ['investorCountry', 'destination'] as const) {
        if (given[field]) enterFact(tx, { leadId, field, value: given[field], by })
      }
      settleLead(tx, leadId)
      recordActivity(tx, { act: 'promoted', actorId: by, leadId, articleId })
      if (borne.length > 0) return ok(leadId)
      tx.update(articles)
        .set({
          verdict: 'accepted',
          verdictReason: null,
          verdictBy: by,
          verdictAt: new Date(),
          version: sql`version + 1`,
        })
        .where(eq(articles.id, articleId))
        .run()
      return ok(leadId)
    },
    { behavior: 'immediate' },
  )
}
