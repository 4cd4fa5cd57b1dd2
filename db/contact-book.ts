import { eq } from 'drizzle-orm'
import type { ContactInput } from '@/domain/contact'
import { nameKey } from '@/domain/name'
import { ok, type Result, refused } from '@/domain/result'
import { contactInWords, tellLeadsOf } from './contact-story'
import { listInvestorsNamed } from './investors'
import type { Db, Tx } from './open'
import { contactChannels, contacts } from './schema'

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
    tellLeadsOf(tx, { id, by, before: contactInWords(row), after: contactInWords(contact) })
    return ok({ version: version + 1 })
  }, immediate)
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
