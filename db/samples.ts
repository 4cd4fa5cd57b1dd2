import { and, count, eq, inArray, isNull, notExists, sql } from 'drizzle-orm'
import type { Db, Tx } from './open'
import {
  articles,
  contactChannels,
  contacts,
  investors,
  leadArticles,
  leadContacts,
  leads,
  notePeople,
  settings,
} from './schema'

const KEY = 'samples'

/** Whether this database never had an article, so that samples may be shown. */
export function isUntouched(db: Db): boolean {
  const remembered = db.select().from(settings).where(eq(settings.key, KEY)).get()
  return !remembered && (db.select({ articles: count() }).from(articles).get()?.articles ?? 0) === 0
}

/** Remembers that the samples were captured: once removed, they do not come back. */
export function rememberSamples(db: Db): void {
  db.insert(settings).values({ key: KEY, value: 'captured' }).onConflictDoNothing().run()
}

export const countSamples = (db: Tx): number =>
  db.select({ samples: count() }).from(articles).where(eq(articles.sample, true)).get()?.samples ?? 0

/** Removes the sample articles and the leads they made, with all that hangs on these; a lead that another article bears stays. Gives the number of articles removed. */
export function deleteSamples(db: Db): number {
  return db.transaction(
    (tx) => {
      const removed = tx.delete(articles).where(eq(articles.sample, true)).run().changes
      tx.delete(leads)
        .where(
          and(
            eq(leads.sample, true),
            notExists(tx.select({ one: sql`1` }).from(leadArticles).where(eq(leadArticles.leadId, leads.id))),
          ),
        )
        .run()
      tx.update(leads).set({ sample: false }).where(eq(leads.sample, true)).run()
      deleteStrandedContacts(tx)
      deleteStrandedInvestors(tx)
      return removed
    },
    { behavior: 'immediate' },
  )
}

/** Contacts whom neither a lead nor a note names any longer, and whom nobody wrote down. */
function deleteStrandedContacts(tx: Tx): void {
  const stranded = tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(
      and(
        isNull(contacts.addedBy),
        notExists(tx.select({ one: sql`1` }).from(contactChannels).where(eq(contactChannels.contactId, contacts.id))),
        notExists(tx.select({ one: sql`1` }).from(leadContacts).where(eq(leadContacts.contactId, contacts.id))),
        notExists(tx.select({ one: sql`1` }).from(notePeople).where(eq(notePeople.contactId, contacts.id))),
      ),
    )
    .all()
    .map((contact) => contact.id)
  if (stranded.length) tx.delete(contacts).where(inArray(contacts.id, stranded)).run()
}

/** Investors whom neither a lead nor a contact belongs to any longer. */
function deleteStrandedInvestors(tx: Tx): void {
  const stranded = tx
    .select({ id: investors.id })
    .from(investors)
    .where(
      and(
        notExists(tx.select({ one: sql`1` }).from(leads).where(eq(leads.investorId, investors.id))),
        notExists(tx.select({ one: sql`1` }).from(contacts).where(eq(contacts.investorId, investors.id))),
      ),
    )
    .all()
    .map((investor) => investor.id)
  if (stranded.length) tx.delete(investors).where(inArray(investors.id, stranded)).run()
}
