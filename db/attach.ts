import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import type { Db, Tx } from './open'
import { activities, facts, followUps, leadArticles, leadContacts, leads, notes } from './schema'
import { settleLead } from './settle-lead'

interface Attach {
  articleId: number
  /** The lead that the article made and is taken from; null if it made none. */
  fromId: number | null
  /** The lead that it joins. */
  toId: number
  by: string
}

/**
 * Lets an article join a lead that exists. What it states moves there from the lead it had made, which goes to the trash
 * if no other article bears it. Refused where notes or follow-ups hang on that lead. `detachArticle` undoes it.
 */
export function attachArticle(db: Db, { articleId, fromId, toId, by }: Attach): Result<number> {
  return db.transaction(
    (tx) => {
      const to = tx
        .select()
        .from(leads)
        .where(and(eq(leads.id, toId), isNull(leads.deletedAt)))
        .get()
      if (!to) return refused('missing', 'This lead is no longer there')
      if (isLinked(tx, toId, articleId)) return refused('duplicate', `The article is on ${to.title} already`)
      const from = fromId === null ? undefined : linkOf(tx, fromId, articleId)
      if (fromId !== null && !from) return refused('stale', 'The article is no longer on that lead')
      if (fromId !== null && hasWorkOfItsOwn(tx, fromId)) {
        return refused('gate', 'Notes or follow-ups hang on the lead this article made: merge the two leads instead')
      }
      tx.insert(leadArticles)
        .values({ leadId: toId, articleId, readLead: from?.readLead ?? null, linkedBy: by })
        .run()
      if (fromId !== null) leaveLead(tx, { articleId, fromId, toId, by, joined: to.title })
      settleLead(tx, toId)
      recordActivity(tx, { act: 'attached', actorId: by, leadId: toId, articleId, before: fromId, after: toId })
      return ok(toId)
    },
    { behavior: 'immediate' },
  )
}

/** Takes an article off a lead it was attached to: the lead it had made before comes back out of the trash with what the article states. */
export function detachArticle(
  db: Tx,
  { articleId, leadId, by }: { articleId: number; leadId: number; by: string },
): Result<number> {
  return db.transaction(
    (tx) => {
      const link = linkOf(tx, leadId, articleId)
      const joined = attachmentOf(tx, leadId, articleId)
      if (!link || !joined) return refused('missing', 'The article was not attached to this lead')
      const madeId = madeBefore(tx, leadId, articleId)
      if (madeId !== null) {
        tx.insert(leadArticles).values({ leadId: madeId, articleId, readLead: link.readLead, linkedBy: by }).run()
        tx.update(leads).set({ deletedAt: null, deletedBy: null }).where(eq(leads.id, madeId)).run()
        moveWhatIsStated(tx, articleId, leadId, madeId)
        settleLead(tx, madeId)
        recordActivity(tx, { act: 'restored', actorId: by, leadId: madeId, articleId })
      }
      tx.delete(leadArticles)
        .where(and(eq(leadArticles.leadId, leadId), eq(leadArticles.articleId, articleId)))
        .run()
      settleLead(tx, leadId)
      recordActivity(tx, { act: 'detached', actorId: by, leadId, articleId })
      return ok(madeId ?? leadId)
    },
    { behavior: 'immediate' },
  )
}

const linkOf = (tx: Tx, leadId: number, articleId: number) =>
  tx
    .select()
    .from(leadArticles)
    .where(and(eq(leadArticles.leadId, leadId), eq(leadArticles.articleId, articleId)))
    .get()
const isLinked = (tx: Tx, leadId: number, articleId: number): boolean => linkOf(tx, leadId, articleId) !== undefined

/** Moves what an article states, and whom it names first, from one lead to another. Both want settling afterwards. */
export function moveWhatIsStated(tx: Tx, articleId: number, fromId: number, toId: number): void {
  tx.update(facts)
    .set({ leadId: toId })
    .where(and(eq(facts.leadId, fromId), eq(facts.articleId, articleId)))
    .run()
  const ofTheArticle = and(eq(leadContacts.leadId, fromId), eq(leadContacts.articleId, articleId))
  const named = tx.select().from(leadContacts).where(ofTheArticle).all()
  if (named.length === 0) return
  tx.insert(leadContacts)
    .values(named.map((link) => ({ ...link, leadId: toId })))
    .onConflictDoNothing()
    .run()
  tx.delete(leadContacts).where(ofTheArticle).run()
}

/** Takes the article off the lead it had made. If no other article bears that, it goes to the trash as it is; else it is settled anew. */
function leaveLead(tx: Tx, { articleId, fromId, toId, by, joined }: Attach & { fromId: number; joined: string }): void {
  const reason = `its article joined ${joined}`
  tx.delete(leadArticles)
    .where(and(eq(leadArticles.leadId, fromId), eq(leadArticles.articleId, articleId)))
    .run()
  moveWhatIsStated(tx, articleId, fromId, toId)
  recordActivity(tx, { act: 'detached', actorId: by, leadId: fromId, articleId })
  if (hasArticle(tx, fromId)) {
    settleLead(tx, fromId)
    return
  }
  tx.update(leads).set({ deletedAt: new Date(), deletedBy: by }).where(eq(leads.id, fromId)).run()
  recordActivity(tx, { act: 'deleted', actorId: by, leadId: fromId, articleId, reason })
}

const hasArticle = (tx: Tx, leadId: number): boolean =>
  tx.select().from(leadArticles).where(eq(leadArticles.leadId, leadId)).get() !== undefined

/** Whether an analyst wrote a note or a follow-up on a lead. */
function hasWorkOfItsOwn(tx: Tx, leadId: number): boolean {
  const note = tx.select({ id: notes.id }).from(notes).where(eq(notes.leadId, leadId)).get()
  const followUp = tx.select({ id: followUps.id }).from(followUps).where(eq(followUps.leadId, leadId)).get()
  return Boolean(note ?? followUp)
}

/** Whether an analyst attached this article to the lead, rather than the reading having made the lead. */
export const isAttached = (db: Tx, leadId: number, articleId: number): boolean =>
  attachmentOf(db, leadId, articleId) !== undefined

/** The lead that an article had made before it was attached to this one; null where it had made none, or was not attached. */
export function madeBefore(tx: Tx, leadId: number, articleId: number): number | null {
  const before = attachmentOf(tx, leadId, articleId)?.before
  return typeof before === 'number' ? before : null
}

/** Where the article of a lead is now whose attaching elsewhere put the lead in the trash. */
export function whereItsArticleWent(tx: Tx, leadId: number): { articleId: number; leadId: number } | undefined {
  const deletion = tx
    .select({ articleId: activities.articleId })
    .from(activities)
    .where(and(eq(activities.leadId, leadId), eq(activities.act, 'deleted')))
    .orderBy(desc(activities.id))
    .get()
  const articleId = deletion?.articleId
  if (!articleId || hasArticle(tx, leadId)) return undefined
  const joined = tx
    .select({ leadId: activities.leadId })
    .from(activities)
    .where(
      and(
        eq(activities.articleId, articleId),
        eq(activities.act, 'attached'),
        sql`CAST(${activities.before} AS INTEGER) = ${leadId}`,
      ),
    )
    .orderBy(desc(activities.id))
    .get()
  return joined?.leadId && isLinked(tx, joined.leadId, articleId) ? { articleId, leadId: joined.leadId } : undefined
}

/** The line of the story that tells of the attaching; its `before` is the lead that the article had made. */
const attachmentOf = (tx: Tx, leadId: number, articleId: number) =>
  tx
    .select({ before: activities.before })
    .from(activities)
    .where(
      and(
        eq(activities.leadId, leadId),
        eq(activities.articleId, articleId),
        eq(activities.act, 'attached'),
        isNotNull(activities.after),
      ),
    )
    .orderBy(desc(activities.id))
    .get()
