import { and, asc, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import { bearingSentences, groupFacts } from '@/domain/fact-group'
import { listLeadContacts } from './contacts'
import { listFollowUps } from './follow-ups'
import { listFacts } from './lead-facts'
import { listMerges, type MergeOfLead, storyLeads } from './merges'
import { listNotes } from './note-list'
import type { Tx } from './open'
import { activities, articles, investors, leadArticles, leads, users } from './schema'

const STORY_LINES = 60

/** A lead with its owner and investor by name; undefined where there is none, or it is in the trash. */
export const getLead = (db: Tx, leadId: number) =>
  db
    .select({ lead: leads, owner: users.name, investor: investors.name })
    .from(leads)
    .leftJoin(users, eq(users.id, leads.ownerId))
    .leftJoin(investors, eq(investors.id, leads.investorId))
    .where(and(eq(leads.id, leadId), isNull(leads.deletedAt)))
    .get()

/** One lead whole: facts by field with their sentences, articles, people, notes, follow-ups, story. */
export function getLeadPage(db: Tx, leadId: number) {
  const found = getLead(db, leadId)
  if (!found) return undefined
  const linked = listArticlesOfLead(db, leadId)
  const facts = listFacts(db, leadId)
  const merges = listMerges(db, leadId)
  const texts = new Map(linked.map((article) => [article.id, article.text]))
  return {
    ...found.lead,
    owner: found.owner,
    investor: found.investor,
    facts: groupFacts(facts),
    sentences: bearingSentences(facts, texts),
    articles: linked.map(({ text, ...article }) => saidFrom(merges, 'articles', article)),
    people: listLeadContacts(db, leadId).map((person) => saidFrom(merges, 'people', person)),
    notes: listNotes(db, leadId).map((note) => saidFrom(merges, 'notes', note)),
    followUps: listFollowUps(db, leadId).map((followUp) => saidFrom(merges, 'followUps', followUp)),
    merges,
    story: listStory(db, leadId),
  }
}
export type LeadPage = NonNullable<ReturnType<typeof getLeadPage>>

/** What came with a merge says from which lead. */
const saidFrom = <Part extends { id: number }>(
  merges: MergeOfLead[],
  kind: 'articles' | 'people' | 'notes' | 'followUps',
  part: Part,
) => ({ ...part, from: merges.find(({ moved }) => moved[kind].includes(part.id))?.title ?? null })

/** The articles that a lead was read from or given, the first one first. */
export const listArticlesOfLead = (db: Tx, leadId: number) =>
  db
    .select({
      id: articles.id,
      headline: articles.headline,
      publisher: articles.publisher,
      publishedOn: articles.publishedOn,
      url: articles.url,
      verdict: articles.verdict,
      text: articles.text,
    })
    .from(leadArticles)
    .innerJoin(articles, eq(articles.id, leadArticles.articleId))
    .where(eq(leadArticles.leadId, leadId))
    .orderBy(asc(leadArticles.linkedAt), asc(articles.id))
    .all()

export type ArticleOfLead = ReturnType<typeof listArticlesOfLead>[number]

/** What happened to a lead, and to those merged into it, the latest first. `from` names the merged one that a line is of. */
function listStory(db: Tx, leadId: number) {
  const titles = new Map(storyLeads(db, leadId).map(({ id, title }) => [id, title]))
  return db
    .select({
      id: activities.id,
      leadId: activities.leadId,
      act: activities.act,
      at: activities.at,
      actor: users.name,
      field: activities.field,
      before: activities.before,
      after: activities.after,
      reason: activities.reason,
    })
    .from(activities)
    .leftJoin(users, eq(users.id, activities.actorId))
    .where(and(inArray(activities.leadId, [...titles.keys()]), ne(activities.act, 'merged-away')))
    .orderBy(desc(activities.id))
    .limit(STORY_LINES)
    .all()
    .map((line) => ({ ...line, from: titles.get(line.leadId ?? 0) ?? null }))
}
