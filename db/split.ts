import { and, count, eq, inArray } from 'drizzle-orm'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { detachArticle, madeBefore, moveWhatIsStated } from './attach'
import type { LeadChange } from './leads'
import type { Db, Tx } from './open'
import { contactMentions, leadArticles, leadContacts, leads } from './schema'
import { leadAsSeen } from './seen-lead'
import { settleLead } from './settle-lead'

/**
 * Splits an article off a lead into a lead of its own: what it states goes along, and the people it names. The lead that
 * the article had made before it was attached comes back, where there is one. Gives the id of the lead it bears now.
 */
export function splitArticle(db: Db, change: LeadChange & { articleId: number }): Result<number> {
  const { leadId, version, by, articleId } = change
  return db.transaction(
    (tx) => {
      const found = leadAsSeen(tx, leadId, version)
      if (!found.ok) return found
      const ofLead = and(eq(leadArticles.leadId, leadId), eq(leadArticles.articleId, articleId))
      const link = tx.select().from(leadArticles).where(ofLead).get()
      if (!link) return refused('missing', 'The article is no longer on this lead')
      const linked = tx.select({ count: count() }).from(leadArticles).where(eq(leadArticles.leadId, leadId)).get()
      if ((linked?.count ?? 0) < 2) return refused('gate', 'It is the only article of this lead')
      if (madeBefore(tx, leadId, articleId) !== null) return detachArticle(tx, { articleId, leadId, by })

      const { kind, stage, sample } = found.value
      const { id: newId } = tx
        .insert(leads)
        .values({ kind, title: '', stage, sample, createdBy: by, version: 0 })
        .returning({ id: leads.id })
        .get()
      tx.update(leadArticles).set({ leadId: newId, linkedBy: by }).where(ofLead).run()
      const before = listPeople(tx, leadId)
      moveWhatIsStated(tx, articleId, leadId, newId)
      sharePeople(tx, { leadId, newId, articleId, before })
      settleLead(tx, newId)
      settleLead(tx, leadId)
      const title = tx.select({ title: leads.title }).from(leads).where(eq(leads.id, newId)).get()?.title
      const between = { before: { leadId, title: found.value.title }, after: { leadId: newId, title } }
      recordActivity(tx, { act: 'split', actorId: by, leadId, articleId, ...between })
      recordActivity(tx, { act: 'split-off', actorId: by, leadId: newId, articleId, ...between })
      return ok(newId)
    },
    { behavior: 'immediate' },
  )
}

const listPeople = (tx: Tx, leadId: number): number[] =>
  tx
    .select({ id: leadContacts.contactId })
    .from(leadContacts)
    .where(eq(leadContacts.leadId, leadId))
    .all()
    .map(({ id }) => id)

/** Whom the article names is on the new lead; whom other articles of the old lead name stays there, too. */
function sharePeople(
  tx: Tx,
  { leadId, newId, articleId, before }: { leadId: number; newId: number; articleId: number; before: number[] },
): void {
  const put = (toId: number, people: { contactId: number; articleId: number }[]) => {
    if (people.length === 0) return
    tx.insert(leadContacts)
      .values(people.map((person) => ({ ...person, leadId: toId })))
      .onConflictDoNothing()
      .run()
  }
  const named = (where: ReturnType<typeof eq>) =>
    tx
      .select({ contactId: contactMentions.contactId, articleId: contactMentions.articleId })
      .from(contactMentions)
      .where(and(where, inArray(contactMentions.contactId, before)))
      .all()
  put(newId, named(eq(contactMentions.articleId, articleId)))
  const remaining = tx.select({ id: leadArticles.articleId }).from(leadArticles).where(eq(leadArticles.leadId, leadId))
  const stay = listPeople(tx, leadId)
  const others = named(inArray(contactMentions.articleId, remaining)).filter(
    ({ contactId }) => !stay.includes(contactId),
  )
  put(leadId, others)
}
