import { eq, sql } from 'drizzle-orm'
import type { ContactInput } from '@/domain/contact'
import { nameKey } from '@/domain/name'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { listInvestorsNamed } from './investors'
import type { Db, Tx } from './open'
import { contactChannels, contactMentions, contacts, leadContacts, notePeople } from './schema'

/** Writes down a person by hand. On the investor's side, who works for a known investor is its contact. */
export function addContact(db: Db, { contact, by }: { contact: ContactInput; by: string }): Result<number> {
  return db.transaction((tx) => {
    const { id } = tx
      .insert(contacts)
      .values({ ...columnsOf(tx, contact), nameKey: nameKey(contact.name), addedBy: by })
      .returning({ id: contacts.id })
      .get()
    setChannels(tx, id, contact)
    return ok(id)
  }, immediate)
}

/** Changes what is known of a person, everywhere it stands. Refused as stale if somebody changed it since `version`. */
export function editContact(
  db: Db,
  { id, version, contact, by }: { id: number; version: number; contact: ContactInput; by: string },
): Result<{ version: number }> {
  return db.transaction((tx) => {
    const row = tx.select().from(contacts).where(eq(contacts.id, id)).get()
    if (!row) return refused('missing', 'This person is no longer there')
    if (row.version !== version) {
      return refused('stale', `Somebody changed what is known of ${row.name} meanwhile: look at it, then save again`)
    }
    const columns = columnsOf(tx, contact)
    const investorId = columns.investorId ?? (contact.side === 'investor' ? row.investorId : null)
    tx.update(contacts)
      .set({ ...columns, investorId, nameKey: nameKey(contact.name), version: version + 1 })
      .where(eq(contacts.id, id))
      .run()
    setChannels(tx, id, contact)
    tell(tx, { id, by, before: inWords(row), after: inWords(contact) })
    return ok({ version: version + 1 })
  }, immediate)
}

/**
 * Makes two entries of one person one: leads, articles, notes and channels of `otherId` go over to `id`, which takes what it
 * does not say itself. Refused across sides: an official of the host is nobody else's contact.
 */
export function mergeContacts(
  db: Db,
  { id, otherId, version, by }: { id: number; otherId: number; version: number; by: string },
): Result<number> {
  return db.transaction((tx) => {
    const kept = tx.select().from(contacts).where(eq(contacts.id, id)).get()
    const other = tx.select().from(contacts).where(eq(contacts.id, otherId)).get()
    if (!kept || !other || id === otherId) return refused('missing', 'One of the two is no longer there')
    if (kept.version !== version) return refused('stale', `Somebody changed ${kept.name} meanwhile: look again first`)
    if (kept.side !== other.side) return refused('invalid', 'They stand on different sides: correct one of them first')
    if (kept.investorId && other.investorId && kept.investorId !== other.investorId) {
      return refused('invalid', 'They are contacts of two investors, so they stay two people')
    }
    tell(tx, { id: otherId, by, before: inWords(other), after: inWords(kept) })
    tx.update(contacts)
      .set({
        role: kept.role ?? other.role,
        organisation: kept.organisation ?? other.organisation,
        investorId: kept.investorId ?? other.investorId,
        version: version + 1,
      })
      .where(eq(contacts.id, id))
      .run()
    for (const table of [leadContacts, notePeople, contactMentions, contactChannels]) {
      tx.run(sql`UPDATE OR IGNORE ${table} SET contact_id = ${id} WHERE contact_id = ${otherId}`)
      tx.run(sql`DELETE FROM ${table} WHERE contact_id = ${otherId}`)
    }
    tx.delete(contacts).where(eq(contacts.id, otherId)).run()
    return ok(id)
  }, immediate)
}

function listLeadsOfContact(tx: Tx, id: number): number[] {
  return tx
    .select({ leadId: leadContacts.leadId })
    .from(leadContacts)
    .where(eq(leadContacts.contactId, id))
    .limit(200)
    .all()
    .map(({ leadId }) => leadId)
}

const immediate = { behavior: 'immediate' } as const

function columnsOf(tx: Tx, { name, role, organisation, side }: ContactInput) {
  const named = side === 'investor' && organisation ? listInvestorsNamed(tx, [organisation]) : []
  return { name, role, organisation, side, investorId: named.length === 1 ? (named[0]?.id ?? null) : null }
}

function setChannels(tx: Tx, contactId: number, { channels }: ContactInput): void {
  tx.delete(contactChannels).where(eq(contactChannels.contactId, contactId)).run()
  const rows = channels.map((channel) => ({ ...channel, contactId }))
  if (rows.length) tx.insert(contactChannels).values(rows).onConflictDoNothing().run()
}

const inWords = ({ name, role, organisation }: Pick<ContactInput, 'name' | 'role' | 'organisation'>): string =>
  [name, role, organisation].filter(Boolean).join(', ')

/** Every lead that the person stands on tells of the change. */
function tell(tx: Tx, { id, by, before, after }: { id: number; by: string; before: string; after: string }): void {
  if (before === after) return
  for (const leadId of listLeadsOfContact(tx, id)) {
    recordActivity(tx, { act: 'corrected', actorId: by, leadId, field: 'person', before, after })
  }
}
