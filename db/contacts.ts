import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { investorKey, nameKey } from '@/domain/name'
import type { Evidence, ReadPerson } from '@/domain/reading'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import type { Db, Tx } from './open'
import { articles, contactMentions, contacts, leadArticles, leadContacts, leads } from './schema'

type Words = Pick<Evidence, 'quote' | 'start' | 'end'>
const theWords = ({ quote, start, end }: Words): Words => ({ quote, start, end })

/** The people of a lead with the words that name them, in the order they came, and how each of its articles words their role. */
export function listLeadContacts(db: Tx, leadId: number) {
  const mentions = listMentions(db, leadId)
  return listPeopleOfLead(db, leadId).map((person) => ({
    ...person,
    mentions: mentions.filter(({ contactId }) => contactId === person.id),
  }))
}

/** How this lead's articles word the roles of its people. */
const listMentions = (db: Tx, leadId: number) =>
  db
    .select({
      contactId: contactMentions.contactId,
      articleId: contactMentions.articleId,
      role: contactMentions.role,
      start: contactMentions.start,
      publisher: articles.publisher,
      headline: articles.headline,
    })
    .from(contactMentions)
    .innerJoin(
      leadArticles,
      and(eq(leadArticles.articleId, contactMentions.articleId), eq(leadArticles.leadId, leadId)),
    )
    .innerJoin(
      leadContacts,
      and(eq(leadContacts.contactId, contactMentions.contactId), eq(leadContacts.leadId, leadId)),
    )
    .innerJoin(articles, eq(articles.id, contactMentions.articleId))
    .orderBy(asc(contactMentions.articleId))
    .all()

const listPeopleOfLead = (db: Tx, leadId: number) =>
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
  const { role, org: organisation } = link.person
  tx.insert(contactMentions)
    .values({ contactId, articleId: link.articleId, role, organisation, start: link.evidence?.start })
    .onConflictDoNothing()
    .run()
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

/** The contact of this name on this side, for this lead's investor; made if nobody is known so. */
export function obtainContact(tx: Tx, leadId: number, { name, role, org, side }: ReadPerson): number {
  const key = nameKey(name)
  const investorId = side === 'investor' ? investorOf(tx, leadId) : null
  const known = tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.nameKey, key), eq(contacts.side, side)))
    .all()
    .find(
      (contact) =>
        (contact.investorId === investorId || (contact.investorId === null && org !== null && contact.organisation)) &&
        (!org || !contact.organisation || investorKey(org) === investorKey(contact.organisation)),
    )
  if (!known) {
    return tx
      .insert(contacts)
      .values({ name, nameKey: key, role, organisation: org, side, investorId })
      .returning({ id: contacts.id })
      .get().id
  }
  if ((!known.role && role) || (!known.organisation && org) || known.investorId !== investorId) {
    tx.update(contacts)
      .set({
        role: known.role ?? role,
        organisation: known.organisation ?? org,
        investorId,
        version: sql`version + 1`,
      })
      .where(eq(contacts.id, known.id))
      .run()
  }
  return known.id
}

const investorOf = (tx: Tx, leadId: number): number | null =>
  tx.select({ investorId: leads.investorId }).from(leads).where(eq(leads.id, leadId)).get()?.investorId ?? null

interface ByHand {
  leadId: number
  /** The user's id. */
  by: string
}

/** Adds a person to a lead by an analyst's hand. Gives the contact's id. */
export function addPerson(db: Db, { leadId, person, by }: ByHand & { person: ReadPerson }): Result<number> {
  return db.transaction((tx) => {
    if (
      !tx
        .select({ id: leads.id })
        .from(leads)
        .where(and(eq(leads.id, leadId), isNull(leads.deletedAt)))
        .get()
    ) {
      return refused('missing', 'This lead is no longer there')
    }
    const contactId = obtainContact(tx, leadId, person)
    const added = tx.insert(leadContacts).values({ leadId, contactId }).onConflictDoNothing().run()
    if (added.changes) recordActivity(tx, { act: 'contact-added', actorId: by, leadId, after: person })
    return ok(contactId)
  })
}

/** Writes down what an analyst knows of a contact. `version` is the contact's as it was seen. */
export function editPerson(
  db: Db,
  { leadId, contactId, version, person, by }: ByHand & { contactId: number; version: number; person: ReadPerson },
): Result<number> {
  return db.transaction((tx) => {
    const contact = tx.select().from(contacts).where(eq(contacts.id, contactId)).get()
    if (!contact) return refused('missing', 'This person is no longer there')
    if (contact.version !== version) {
      return refused(
        'stale',
        `Somebody changed what is known of ${contact.name} meanwhile: look at it, then save again`,
      )
    }
    const { name, role, org, side } = person
    const investorId = side === 'investor' ? investorOf(tx, leadId) : null
    tx.update(contacts)
      .set({ name, nameKey: nameKey(name), role, organisation: org, side, investorId, version: version + 1 })
      .where(eq(contacts.id, contactId))
      .run()
    const before = [contact.name, contact.role, contact.organisation].filter(Boolean).join(', ')
    const after = [name, role, org].filter(Boolean).join(', ')
    recordActivity(tx, { act: 'corrected', actorId: by, leadId, field: 'person', before, after })
    return ok(contactId)
  })
}

/** Takes a person off a lead. The contact stays, for other leads and for notes. */
export function removePerson(db: Db, { leadId, contactId, by }: ByHand & { contactId: number }): Result<null> {
  return db.transaction((tx) => {
    const contact = tx.select().from(contacts).where(eq(contacts.id, contactId)).get()
    const link = and(eq(leadContacts.leadId, leadId), eq(leadContacts.contactId, contactId))
    if (!contact || !tx.delete(leadContacts).where(link).run().changes) {
      return refused('missing', 'This person is no longer on the lead')
    }
    recordActivity(tx, { act: 'corrected', actorId: by, leadId, field: 'person', before: contact.name, after: null })
    return ok(null)
  })
}
