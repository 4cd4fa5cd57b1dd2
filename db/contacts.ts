import { and, asc, eq, sql } from 'drizzle-orm'
import { investorKey, nameKey } from '@/domain/name'
import type { Evidence, ReadPerson } from '@/domain/reading'
import { recordActivity } from './activities'
import type { Tx } from './open'
import { contacts, leadContacts, leads } from './schema'

type Words = Pick<Evidence, 'quote' | 'start' | 'end'>
const theWords = ({ quote, start, end }: Words): Words => ({ quote, start, end })

/** The people of a lead with the words that name them, in the order they came. */
export const listLeadContacts = (db: Tx, leadId: number) =>
  db
    .select({
      id: contacts.id,
      name: contacts.name,
      role: contacts.role,
      organisation: contacts.organisation,
      side: contacts.side,
      version: contacts.version,
      articleId: leadContacts.articleId,
      quote: leadContacts.quote,
      start: leadContacts.start,
      end: leadContacts.end,
    })
    .from(leadContacts)
    .innerJoin(contacts, eq(contacts.id, leadContacts.contactId))
    .where(eq(leadContacts.leadId, leadId))
    .orderBy(sql`${leadContacts}.rowid`, asc(contacts.id))
    .all()
export type LeadContact = ReturnType<typeof listLeadContacts>[number]

/** Puts a person that an article names on a lead. Somebody known by that name on that side is the same contact; a host's official is never the investor's contact. */
export function linkReadPerson(
  tx: Tx,
  link: { leadId: number; articleId: number; person: ReadPerson; evidence: Evidence | null },
): void {
  const contactId = obtainContact(tx, link.leadId, link.person)
  tx.insert(leadContacts)
    .values({
      leadId: link.leadId,
      contactId,
      articleId: link.articleId,
      ...(link.evidence ? theWords(link.evidence) : {}),
    })
    .onConflictDoNothing()
    .run()
}

function obtainContact(tx: Tx, leadId: number, { name, role, org, side }: ReadPerson): number {
  const key = nameKey(name)
  const investorId = side === 'investor' ? investorOf(tx, leadId) : null
  const known = tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.nameKey, key), eq(contacts.side, side)))
    .all()
    .find(
      (contact) =>
        contact.investorId === investorId &&
        (!org || !contact.organisation || investorKey(org) === investorKey(contact.organisation)),
    )
  if (!known) {
    return tx
      .insert(contacts)
      .values({ name, nameKey: key, role, organisation: org, side, investorId })
      .returning({ id: contacts.id })
      .get().id
  }
  if ((!known.role && role) || (!known.organisation && org)) {
    tx.update(contacts)
      .set({ role: known.role ?? role, organisation: known.organisation ?? org, version: sql`version + 1` })
      .where(eq(contacts.id, known.id))
      .run()
  }
  return known.id
}

const investorOf = (tx: Tx, leadId: number): number | null =>
  tx.select({ investorId: leads.investorId }).from(leads).where(eq(leads.id, leadId)).get()?.investorId ?? null

/** Adds a person to a lead by an analyst's hand. */
export function addPerson(db: Tx, { leadId, person, by }: { leadId: number; person: ReadPerson; by: string }): number {
  return db.transaction((tx) => {
    const contactId = obtainContact(tx, leadId, person)
    const added = tx.insert(leadContacts).values({ leadId, contactId }).onConflictDoNothing().run()
    if (added.changes) recordActivity(tx, { act: 'contact-added', actorId: by, leadId, after: person })
    return contactId
  })
}
