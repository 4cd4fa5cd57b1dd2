import { eq, sql } from 'drizzle-orm'
import type { ContactMerge } from '@/domain/contact-merge'
import { ok, type Result, refused } from '@/domain/result'
import { contactInWords, tellLeadsOf } from './contact-story'
import type { Db, Tx } from './open'
import { contactChannels, contactMentions, contactMerges, contacts, leadContacts, notePeople } from './schema'

/**
 * Makes two entries of one person one: leads, articles, notes and channels of `otherId` go over to `id`, which takes what it
 * does not say itself. Refused across sides: an official of the host is nobody else's contact. What went over is remembered;
 * gives the id of the merge, which can be undone.
 */
export function mergeContacts(
  db: Db,
  { id, otherId, version, by }: { id: number; otherId: number; version: number; by: string },
): Result<number> {
  return db.transaction(
    (tx) => {
      const kept = tx.select().from(contacts).where(eq(contacts.id, id)).get()
      const other = tx.select().from(contacts).where(eq(contacts.id, otherId)).get()
      if (!kept || !other || id === otherId) return refused('missing', 'One of the two is no longer there')
      if (kept.version !== version) return refused('stale', `Somebody changed ${kept.name} meanwhile: look again first`)
      if (kept.side !== other.side) {
        return refused('invalid', 'They stand on different sides: correct one of them first')
      }
      if (kept.investorId && other.investorId && kept.investorId !== other.investorId) {
        return refused('invalid', 'They are contacts of two investors, so they stay two people')
      }
      const { id: _, createdAt, ...gone } = other
      const { role, organisation, investorId } = kept
      const record: ContactMerge = {
        gone: { ...gone, createdAt: createdAt.getTime() },
        ...listWhatHangsOn(tx, otherId, id),
        before: { role, organisation, investorId },
        after: {
          role: role ?? other.role,
          organisation: organisation ?? other.organisation,
          investorId: investorId ?? other.investorId,
        },
      }
      tellLeadsOf(tx, {
        id: otherId,
        by,
        before: contactInWords(other),
        after: contactInWords({ ...kept, ...record.after }),
      })
      tx.update(contacts)
        .set({ ...record.after, version: version + 1 })
        .where(eq(contacts.id, id))
        .run()
      for (const table of [leadContacts, notePeople, contactMentions, contactChannels]) {
        tx.run(sql`UPDATE OR IGNORE ${table} SET contact_id = ${id} WHERE contact_id = ${otherId}`)
        tx.run(sql`DELETE FROM ${table} WHERE contact_id = ${otherId}`)
      }
      tx.delete(contacts).where(eq(contacts.id, otherId)).run()
      const merge = tx
        .insert(contactMerges)
        .values({ keptId: id, goneId: otherId, record, mergedBy: by })
        .returning({ id: contactMerges.id })
        .get()
      return ok(merge.id)
    },
    { behavior: 'immediate' },
  )
}

/** What hangs on a contact, and which of it hangs on another one, too. */
function listWhatHangsOn(
  tx: Tx,
  id: number,
  otherId: number,
): Pick<ContactMerge, 'channels' | 'leads' | 'mentions' | 'notes'> {
  const both = (twin: ReturnType<typeof sql>) => sql<boolean>`EXISTS (${twin})`.mapWith(Boolean)
  return {
    channels: tx
      .select({
        kind: contactChannels.kind,
        value: contactChannels.value,
        shared: both(sql`SELECT 1 FROM contact_channels twin WHERE twin.contact_id = ${otherId}
          AND twin.kind = contact_channels.kind AND twin.value = contact_channels.value`),
      })
      .from(contactChannels)
      .where(eq(contactChannels.contactId, id))
      .orderBy(sql`rowid`)
      .all(),
    leads: tx
      .select({
        leadId: leadContacts.leadId,
        articleId: leadContacts.articleId,
        quote: leadContacts.quote,
        start: leadContacts.start,
        end: leadContacts.end,
        shared: both(sql`SELECT 1 FROM lead_contacts twin WHERE twin.contact_id = ${otherId}
          AND twin.lead_id = lead_contacts.lead_id`),
      })
      .from(leadContacts)
      .where(eq(leadContacts.contactId, id))
      .all(),
    mentions: tx
      .select({
        articleId: contactMentions.articleId,
        role: contactMentions.role,
        organisation: contactMentions.organisation,
        start: contactMentions.start,
        shared: both(sql`SELECT 1 FROM contact_mentions twin WHERE twin.contact_id = ${otherId}
          AND twin.article_id = contact_mentions.article_id`),
      })
      .from(contactMentions)
      .where(eq(contactMentions.contactId, id))
      .all(),
    notes: tx
      .select({ noteId: notePeople.noteId, name: notePeople.name })
      .from(notePeople)
      .where(eq(notePeople.contactId, id))
      .all(),
  }
}
