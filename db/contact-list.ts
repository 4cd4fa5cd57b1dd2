import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Side } from '@/domain/reading'
import { afterName, type NameCursor, orderByName, pageByName } from './keyset'
import { matchQuery } from './lead-filter'
import type { Tx } from './open'
import {
  articles,
  contactChannels,
  contactMentions,
  contacts,
  investors,
  leadContacts,
  leads,
  notePeople,
  notes,
  users,
} from './schema'

const PAGE = 60

export interface ContactQuery {
  /** Words that name, role or organisation have, each perhaps the start of one. */
  typed: string
  side: Side | null
  /** Part of the organisation's or the investor's name. */
  organisation: string
  after: NameCursor | null
}

/** A page of contacts by name, those after `after` alone, and who follows. */
export function listContacts(db: Tx, { typed, side, organisation, after }: ContactQuery) {
  const match = matchQuery(typed)
  const part = `%${organisation.replace(/[\\%_]/g, '\\$&')}%`
  const rows = db
    .select({
      id: contacts.id,
      name: contacts.name,
      role: contacts.role,
      organisation: contacts.organisation,
      investorId: contacts.investorId,
      investor: investors.name,
      side: contacts.side,
      leads: sql<number>`(SELECT count(*) FROM lead_contacts JOIN leads ON leads.id = lead_id
        WHERE contact_id = ${contacts.id} AND deleted_at IS NULL)`,
      reached: sql<string | null>`(SELECT value FROM contact_channels WHERE contact_id = ${contacts.id} LIMIT 1)`,
    })
    .from(contacts)
    .leftJoin(investors, eq(investors.id, contacts.investorId))
    .where(
      and(
        match
          ? sql`${contacts.id} IN (SELECT rowid / 8 FROM search WHERE search MATCH ${match} AND rowid % 8 = 4)`
          : undefined,
        side ? eq(contacts.side, side) : undefined,
        organisation
          ? sql`(${contacts.organisation} LIKE ${part} ESCAPE '\\' OR ${investors.name} LIKE ${part} ESCAPE '\\')`
          : undefined,
        afterName(contacts, after),
      ),
    )
    .orderBy(...orderByName(contacts))
    .limit(PAGE + 1)
    .all()
  return pageByName(rows, PAGE)
}
export type ListedContact = ReturnType<typeof listContacts>['shown'][number]

/** Known people whose name, role or organisation has the words typed: whom to pick as present. Those of `leadId` first. */
export function findContacts(db: Tx, typed: string, leadId: number) {
  const match = matchQuery(typed)
  if (!match) return []
  return db
    .select({
      id: contacts.id,
      name: contacts.name,
      role: contacts.role,
      organisation: contacts.organisation,
      side: contacts.side,
    })
    .from(contacts)
    .where(
      sql`${contacts.id} IN (SELECT rowid / 8 FROM search WHERE search MATCH ${match} AND rowid % 8 = 4 LIMIT 200)`,
    )
    .orderBy(
      sql`EXISTS (SELECT 1 FROM lead_contacts WHERE contact_id = ${contacts.id} AND lead_id = ${leadId}) DESC`,
      desc(contacts.id),
    )
    .limit(8)
    .all()
}
export type ContactFound = ReturnType<typeof findContacts>[number]

/** A contact whole: ways to reach it, its leads, the articles that name it and how, the notes of meetings it was at, namesakes. */
export function getContactPage(db: Tx, id: number) {
  const found = db
    .select({ contact: contacts, investor: investors.name })
    .from(contacts)
    .leftJoin(investors, eq(investors.id, contacts.investorId))
    .where(eq(contacts.id, id))
    .get()
  if (!found) return undefined
  const { contact, investor } = found
  return {
    ...contact,
    investor,
    channels: db
      .select({ kind: contactChannels.kind, value: contactChannels.value })
      .from(contactChannels)
      .where(eq(contactChannels.contactId, id))
      .orderBy(sql`rowid`)
      .all(),
    leads: db
      .select({
        id: leads.id,
        title: leads.title,
        status: leads.status,
        destination: leads.destination,
        owner: users.name,
      })
      .from(leadContacts)
      .innerJoin(leads, and(eq(leads.id, leadContacts.leadId), isNull(leads.deletedAt)))
      .leftJoin(users, eq(users.id, leads.ownerId))
      .where(eq(leadContacts.contactId, id))
      .orderBy(desc(leads.activeAt))
      .limit(100)
      .all(),
    articles: db
      .select({
        id: articles.id,
        headline: articles.headline,
        publisher: articles.publisher,
        publishedOn: articles.publishedOn,
        role: contactMentions.role,
        organisation: contactMentions.organisation,
        start: contactMentions.start,
      })
      .from(contactMentions)
      .innerJoin(articles, eq(articles.id, contactMentions.articleId))
      .where(eq(contactMentions.contactId, id))
      .orderBy(desc(articles.id))
      .limit(50)
      .all(),
    notes: db
      .select({
        id: notes.id,
        kind: notes.kind,
        heldOn: notes.heldOn,
        place: notes.place,
        leadId: leads.id,
        lead: leads.title,
      })
      .from(notePeople)
      .innerJoin(notes, eq(notes.id, notePeople.noteId))
      .innerJoin(leads, and(eq(leads.id, notes.leadId), isNull(leads.deletedAt)))
      .where(eq(notePeople.contactId, id))
      .orderBy(desc(notes.heldOn), desc(notes.id))
      .limit(100)
      .all(),
    namesakes: db
      .select({
        id: contacts.id,
        name: contacts.name,
        role: contacts.role,
        organisation: contacts.organisation,
        version: contacts.version,
      })
      .from(contacts)
      .where(and(eq(contacts.nameKey, contact.nameKey), eq(contacts.side, contact.side), sql`${contacts.id} <> ${id}`))
      .limit(5)
      .all(),
  }
}
export type ContactPage = NonNullable<ReturnType<typeof getContactPage>>
