import { and, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { afterName, type NameCursor, orderByName, pageByName } from './keyset'
import { matchQuery } from './lead-filter'
import type { Tx } from './open'
import { articles, contacts, investorAliases, investors, leadArticles, leads, users } from './schema'

const PAGE = 60

/** A page of investors by name, those after `after` alone; with `typed`, those whose name or alias has every word. */
export function listInvestors(db: Tx, { typed, after }: { typed: string; after: NameCursor | null }) {
  const match = matchQuery(typed)
  const rows = db
    .select({
      id: investors.id,
      name: investors.name,
      country: investors.country,
      open: sql<number>`(SELECT count(*) FROM leads WHERE leads.investor_id = investors.id AND deleted_at IS NULL
        AND status NOT IN ('operational', 'lost', 'dropped'))`,
      all: sql<number>`(SELECT count(*) FROM leads WHERE leads.investor_id = investors.id AND deleted_at IS NULL)`,
      activeAt: sql<
        number | null
      >`(SELECT max(active_at) FROM leads WHERE leads.investor_id = investors.id AND deleted_at IS NULL)`,
    })
    .from(investors)
    .where(
      and(
        match
          ? sql`${investors.id} IN (SELECT rowid / 8 FROM search WHERE search MATCH ${match} AND rowid % 8 = 5)`
          : undefined,
        afterName(investors, after),
      ),
    )
    .orderBy(...orderByName(investors))
    .limit(PAGE + 1)
    .all()
  return pageByName(rows, PAGE)
}
export type ListedInvestor = ReturnType<typeof listInvestors>['shown'][number]

/** An investor with its names, its parent and what it owns, its leads, the articles on them, and its own people. */
export function getInvestorPage(db: Tx, id: number) {
  const investor = db.select().from(investors).where(eq(investors.id, id)).get()
  if (!investor) return undefined
  const ofLeads = and(eq(leads.investorId, id), isNull(leads.deletedAt))
  const leadIds = db.select({ id: leads.id }).from(leads).where(ofLeads)
  return {
    ...investor,
    aliases: db
      .select({ alias: investorAliases.alias })
      .from(investorAliases)
      .where(eq(investorAliases.investorId, id))
      .all()
      .map(({ alias }) => alias)
      .filter((alias) => alias !== investor.name),
    relatives: db
      .select({ id: investors.id, name: investors.name, parentId: investors.parentId })
      .from(investors)
      .where(or(eq(investors.parentId, id), eq(investors.id, investor.parentId ?? 0)))
      .orderBy(asc(investors.name))
      .all(),
    leads: db
      .select({
        id: leads.id,
        title: leads.title,
        status: leads.status,
        destination: leads.destination,
        owner: users.name,
        nextFollowUpOn: leads.nextFollowUpOn,
        activeAt: leads.activeAt,
      })
      .from(leads)
      .leftJoin(users, eq(users.id, leads.ownerId))
      .where(ofLeads)
      .orderBy(desc(leads.activeAt))
      .limit(100)
      .all(),
    articles: db
      .selectDistinct({
        id: articles.id,
        headline: articles.headline,
        publisher: articles.publisher,
        publishedOn: articles.publishedOn,
      })
      .from(leadArticles)
      .innerJoin(articles, eq(articles.id, leadArticles.articleId))
      .where(inArray(leadArticles.leadId, leadIds))
      .orderBy(desc(articles.id))
      .limit(50)
      .all(),
    people: db
      .select({ id: contacts.id, name: contacts.name, role: contacts.role, organisation: contacts.organisation })
      .from(contacts)
      .where(and(eq(contacts.investorId, id), eq(contacts.side, 'investor')))
      .orderBy(asc(contacts.name))
      .limit(50)
      .all(),
  }
}
export type InvestorPage = NonNullable<ReturnType<typeof getInvestorPage>>
