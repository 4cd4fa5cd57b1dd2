import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Reading } from '@/domain/reading'
import { peopleOfLead, statedFacts } from '@/domain/stated'
import { recordActivity } from './activities'
import type { Article } from './articles'
import { linkReadPerson } from './contacts'
import type { Tx } from './open'
import { facts, leadArticles, leads } from './schema'
import { settleLead } from './settle-lead'

/** Makes a lead of what a reading says of its lead number `index`: facts with their words, people, link to the article, story. Call it in the capture's transaction. */
export function makeLeadOfReading(tx: Tx, article: Article, reading: Reading, index: number): number {
  const { id: leadId } = tx
    .insert(leads)
    .values({
      kind: reading.kind === 'outreach' ? 'outreach' : 'investment',
      title: '',
      stage: reading.leads[index]?.stage ?? 'interest',
      sample: article.sample,
      createdBy: article.capturedBy,
      version: 0,
    })
    .returning({ id: leads.id })
    .get()
  tx.insert(leadArticles).values({ leadId, articleId: article.id, readLead: index, linkedBy: article.capturedBy }).run()
  const rows = statedFacts(reading, index).map(({ field, value, evidence }) => ({
    leadId,
    field,
    value,
    origin: 'stated' as const,
    articleId: article.id,
    quote: evidence?.quote,
    start: evidence?.start,
    end: evidence?.end,
    rule: evidence?.rule,
    certainty: evidence?.certainty,
  }))
  if (rows.length) tx.insert(facts).values(rows).run()
  settleLead(tx, leadId)
  for (const named of peopleOfLead(reading, index)) linkReadPerson(tx, { leadId, articleId: article.id, ...named })
  recordActivity(tx, { act: 'created', actorId: article.capturedBy, leadId, articleId: article.id })
  return leadId
}

/** The leads that an article bears, in the order of its reading; those in the trash are left out. */
export const listLeadsOfArticle = (db: Tx, articleId: number) =>
  db
    .select({ lead: leads, readLead: leadArticles.readLead })
    .from(leadArticles)
    .innerJoin(leads, and(eq(leads.id, leadArticles.leadId), isNull(leads.deletedAt)))
    .where(eq(leadArticles.articleId, articleId))
    .orderBy(sql`${leadArticles.readLead} IS NULL`, asc(leadArticles.readLead), asc(leads.id))
    .all()
    .map(({ lead, readLead }) => ({ ...lead, readLead }))
export type LeadOfArticle = ReturnType<typeof listLeadsOfArticle>[number]
