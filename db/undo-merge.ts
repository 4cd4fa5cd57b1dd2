import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { type MergedColumns, type MergeRecord, mergedColumnsSchema, mergeRecordSchema } from '@/domain/merge-record'
import { ok, type Result, refused } from '@/domain/result'
import { wayOfStatuses } from '@/domain/statuses'
import { recordActivity } from './activities'
import { mergeOfGone } from './merges'
import type { Tx } from './open'
import { attachments, facts, followUps, leadArticles, leadContacts, leadMerges, leads, notes } from './schema'
import { settleLead } from './settle-lead'

/**
 * Takes a merge back: the lead that went comes out of the trash with what it had, as far as that is still on the lead
 * that stayed; what was added since stays there. Doing so twice is one act. Gives the id of the lead that came back.
 */
export function undoMerge(db: Tx, { mergeId, by }: { mergeId: number; by: string }): Result<number> {
  return db.transaction(
    (tx) => {
      const merge = tx.select().from(leadMerges).where(eq(leadMerges.id, mergeId)).get()
      if (!merge) return refused('missing', 'This merge is no longer known')
      const { keptId, goneId } = merge
      if (merge.undoneAt) return ok(goneId)
      const [kept, gone] = [getAny(tx, keptId), getAny(tx, goneId)]
      if (!kept || !gone) return refused('missing', 'One of the two leads has left the trash for good')
      const further = mergeOfGone(tx, keptId)
      if (further) {
        const into = getAny(tx, further.keptId)?.title ?? 'another lead'
        return refused('gate', `“${kept.title}” itself was merged into “${into}” since: undo that first`)
      }
      const record = mergeRecordSchema.parse(merge.moved)
      moveBack(tx, keptId, goneId, record)
      setBack(tx, kept, record, by)
      tx.update(leads)
        .set({ deletedAt: null, deletedBy: null, version: gone.version + 1 })
        .where(eq(leads.id, goneId))
        .run()
      tx.update(leadMerges).set({ undoneAt: new Date(), undoneBy: by }).where(eq(leadMerges.id, mergeId)).run()
      settleLead(tx, keptId)
      settleLead(tx, goneId)
      const between = { before: { title: gone.title, leadId: goneId }, after: { title: kept.title, mergeId } }
      recordActivity(tx, { act: 'unmerged', actorId: by, leadId: keptId, ...between })
      recordActivity(tx, { act: 'came-back', actorId: by, leadId: goneId, ...between })
      return ok(goneId)
    },
    { behavior: 'immediate' },
  )
}

const getAny = (tx: Tx, id: number) => tx.select().from(leads).where(eq(leads.id, id)).get()

function moveBack(tx: Tx, keptId: number, goneId: number, record: MergeRecord): void {
  const set = { leadId: goneId }
  tx.update(notes)
    .set(set)
    .where(and(eq(notes.leadId, keptId), inArray(notes.id, record.notes)))
    .run()
  tx.update(followUps)
    .set(set)
    .where(and(eq(followUps.leadId, keptId), inArray(followUps.id, record.followUps)))
    .run()
  tx.update(attachments)
    .set(set)
    .where(and(eq(attachments.leadId, keptId), inArray(attachments.id, record.attachments)))
    .run()
  const there = tx.select({ id: leadArticles.articleId }).from(leadArticles).where(eq(leadArticles.leadId, goneId))
  tx.update(leadArticles)
    .set(set)
    .where(
      and(
        eq(leadArticles.leadId, keptId),
        inArray(leadArticles.articleId, record.articles),
        sql`${leadArticles.articleId} NOT IN ${there}`,
      ),
    )
    .run()
  tx.update(leadContacts)
    .set(set)
    .where(and(eq(leadContacts.leadId, keptId), inArray(leadContacts.contactId, record.people)))
    .run()
  tx.update(facts)
    .set({ retiredAt: null })
    .where(and(eq(facts.leadId, keptId), inArray(facts.id, record.standing)))
    .run()
  tx.update(facts)
    .set(set)
    .where(and(eq(facts.leadId, keptId), inArray(facts.id, record.facts)))
    .run()
  tx.update(facts)
    .set({ retiredAt: new Date() })
    .where(and(inArray(facts.id, record.entered), isNull(facts.retiredAt)))
    .run()
}

/** Sets back what the merge had set, except what somebody changed since. */
function setBack(tx: Tx, kept: typeof leads.$inferSelect, { before, after }: MergeRecord, by: string): void {
  const untouched = Object.keys(after).filter((code) => Reflect.get(kept, code) === Reflect.get(after, code))
  const back: MergedColumns = mergedColumnsSchema.parse(
    Object.fromEntries(untouched.map((code) => [code, Reflect.get(before, code)])),
  )
  if (untouched.length === 0) return
  const contacted = wayOfStatuses.indexOf(back.furthest ?? kept.furthest) >= wayOfStatuses.indexOf('contacted')
  const reach = back.status ? { statusSince: new Date(), contactedAt: contacted ? kept.contactedAt : null } : {}
  tx.update(leads)
    .set({ ...back, ...reach })
    .where(eq(leads.id, kept.id))
    .run()
  const told = { actorId: by, leadId: kept.id, reason: 'undoing a merge' }
  if (back.status)
    recordActivity(tx, { ...told, act: 'moved', field: 'status', before: kept.status, after: back.status })
  if (back.ownerId !== undefined) {
    recordActivity(tx, { ...told, act: 'assigned', before: kept.ownerId, after: back.ownerId })
  }
}
