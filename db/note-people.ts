import { and, eq, inArray } from 'drizzle-orm'
import type { Picked } from '@/domain/contact'
import { nameKey } from '@/domain/name'
import { recordActivity } from './activities'
import { obtainContact } from './contacts'
import type { Tx } from './open'
import { contacts, leadContacts, notePeople } from './schema'

interface Present {
  leadId: number
  noteId: number
  people: string[]
  picked?: Picked[]
  by: string
}

/**
 * Sets who was present, as names and as links. A name points at the contact that was picked for it, or made for it; else
 * at the one it pointed at before; else at the lead's contact of that name. Whoever is new is put on the lead, too.
 */
export function setPeople(tx: Tx, { leadId, noteId, people, picked = [], by }: Present): void {
  const before = tx.select().from(notePeople).where(eq(notePeople.noteId, noteId)).all()
  tx.delete(notePeople).where(eq(notePeople.noteId, noteId)).run()
  if (people.length === 0) return
  const ofLead = listNamed(tx, leadId, people)
  const linkOf = (name: string): number | null => {
    const pick = picked.find((one) => one.name === name)
    if (pick?.contactId && isContact(tx, pick.contactId)) return pick.contactId
    if (pick?.side) return putOnLead(tx, { leadId, name, side: pick.side, by })
    return before.find((row) => row.name === name)?.contactId ?? ofLead.get(nameKey(name)) ?? null
  }
  tx.insert(notePeople)
    .values([...new Set(people)].map((name) => ({ noteId, name, contactId: linkOf(name) })))
    .run()
}

function listNamed(tx: Tx, leadId: number, people: string[]): Map<string, number> {
  const known = tx
    .select({ id: contacts.id, key: contacts.nameKey })
    .from(contacts)
    .innerJoin(leadContacts, eq(leadContacts.contactId, contacts.id))
    .where(and(eq(leadContacts.leadId, leadId), inArray(contacts.nameKey, people.map(nameKey))))
    .all()
  return new Map(known.map((contact) => [contact.key, contact.id]))
}

const isContact = (tx: Tx, id: number): boolean =>
  tx.select({ id: contacts.id }).from(contacts).where(eq(contacts.id, id)).get() !== undefined

function putOnLead(
  tx: Tx,
  { leadId, name, side, by }: { leadId: number; name: string; side: NonNullable<Picked['side']>; by: string },
): number {
  const person = { name, role: null, org: null, side }
  const contactId = obtainContact(tx, leadId, person)
  const added = tx.insert(leadContacts).values({ leadId, contactId }).onConflictDoNothing().run()
  if (added.changes) recordActivity(tx, { act: 'contact-added', actorId: by, leadId, after: person })
  return contactId
}
