import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { type ContactMerge, contactMergeSchema } from '@/domain/contact-merge'
import { ok, type Result, refused } from '@/domain/result'
import { contactInWords, tellLeadsOf } from './contact-story'
import type { Db, Tx } from './open'
import { contactChannels, contactMentions, contactMerges, contacts, leadContacts, notePeople, users } from './schema'

/**
 * Takes a merge of two contacts back: the one that went comes back under its own number with what it brought, as far as that
 * is still with the one that stayed; what was added since stays there. Doing so twice is one act. Gives the id that came back.
 */
export function undoContactMerge(db: Db, { mergeId, by }: { mergeId: number; by: string }): Result<number> {
  return db.transaction(
    (tx) => {
      const merge = tx.select().from(contactMerges).where(eq(contactMerges.id, mergeId)).get()
      if (!merge) return refused('missing', 'This merge is no longer known')
      const { keptId, goneId } = merge
      if (merge.undoneAt) return ok(goneId)
      const kept = tx.select().from(contacts).where(eq(contacts.id, keptId)).get()
      if (!kept) return refused('gate', 'The entry that stayed was itself merged into another since: undo that first')
      const record = contactMergeSchema.parse(merge.record)
      const { createdAt, version, ...gone } = record.gone
      tx.insert(contacts)
        .values({ ...gone, id: goneId, createdAt: new Date(createdAt), version: version + 1 })
        .run()
      bringBack(tx, { keptId, goneId }, record)
      const untouched = kept.role === record.after.role && kept.organisation === record.after.organisation
      const back = untouched && kept.investorId === record.after.investorId ? record.before : {}
      tx.update(contacts)
        .set({ ...back, version: kept.version + 1 })
        .where(eq(contacts.id, keptId))
        .run()
      tx.update(contactMerges).set({ undoneAt: new Date(), undoneBy: by }).where(eq(contactMerges.id, mergeId)).run()
      tellLeadsOf(tx, { id: goneId, by, before: contactInWords(kept), after: contactInWords(gone) })
      return ok(goneId)
    },
    { behavior: 'immediate' },
  )
}

/** What both had stays with the one, and comes back to the other, unless it was taken off the one since. */
function bringBack(tx: Tx, { keptId, goneId }: { keptId: number; goneId: number }, record: ContactMerge): void {
  const contactId = goneId
  for (const { shared, ...channel } of record.channels) {
    const there = and(
      eq(contactChannels.contactId, keptId),
      eq(contactChannels.kind, channel.kind),
      eq(contactChannels.value, channel.value),
    )
    if (!tx.select().from(contactChannels).where(there).get()) continue
    if (!shared) tx.delete(contactChannels).where(there).run()
    tx.insert(contactChannels)
      .values({ ...channel, contactId })
      .run()
  }
  for (const { shared, ...lead } of record.leads) {
    const there = and(eq(leadContacts.contactId, keptId), eq(leadContacts.leadId, lead.leadId))
    if (!shared) tx.update(leadContacts).set({ contactId }).where(there).run()
    else if (tx.select().from(leadContacts).where(there).get()) {
      tx.insert(leadContacts)
        .values({ ...lead, contactId })
        .run()
    }
  }
  for (const { shared, ...mention } of record.mentions) {
    const there = and(eq(contactMentions.contactId, keptId), eq(contactMentions.articleId, mention.articleId))
    if (!shared) tx.update(contactMentions).set({ contactId }).where(there).run()
    else if (tx.select().from(contactMentions).where(there).get()) {
      tx.insert(contactMentions)
        .values({ ...mention, contactId })
        .run()
    }
  }
  for (const { noteId, name } of record.notes) {
    tx.update(notePeople)
      .set({ contactId })
      .where(and(eq(notePeople.noteId, noteId), eq(notePeople.name, name), eq(notePeople.contactId, keptId)))
      .run()
  }
}

/** The merges that a contact holds now, the latest first. */
export const listContactMerges = (db: Tx, keptId: number) =>
  db
    .select({
      id: contactMerges.id,
      goneId: contactMerges.goneId,
      name: sql<string>`json_extract(${contactMerges.record}, '$.gone.name')`,
      role: sql<string | null>`json_extract(${contactMerges.record}, '$.gone.role')`,
      organisation: sql<string | null>`json_extract(${contactMerges.record}, '$.gone.organisation')`,
      mergedBy: users.name,
      mergedAt: contactMerges.mergedAt,
    })
    .from(contactMerges)
    .leftJoin(users, eq(users.id, contactMerges.mergedBy))
    .where(and(eq(contactMerges.keptId, keptId), isNull(contactMerges.undoneAt)))
    .orderBy(desc(contactMerges.id))
    .all()

/** Which contact one that was merged away is part of now, through every later merge; undefined where it was not merged. */
export function survivingContact(db: Tx, goneId: number): number | undefined {
  let survivor: number | undefined
  const intoOf = (id: number) =>
    db
      .select({ keptId: contactMerges.keptId })
      .from(contactMerges)
      .where(and(eq(contactMerges.goneId, id), isNull(contactMerges.undoneAt)))
      .get()?.keptId
  for (let into = intoOf(goneId); into !== undefined; into = intoOf(into)) survivor = into
  return survivor
}
