import type { Day } from '@/domain/day'
import { type EnteredLead, twinKey } from '@/domain/entered-lead'
import { factFieldCodes } from '@/domain/fact'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { obtainContact } from './contacts'
import { enterFact } from './lead-facts'
import type { Db, Tx } from './open'
import { contactChannels, followUps, leadContacts, leads, notes } from './schema'
import { settleLead } from './settle-lead'
import { findTwins } from './twins-by-name'

interface Entering {
  by: string
  /** The agency's day: the note is of it. */
  today: Day
}

/**
 * Makes a lead that no article told of. Refused as `duplicate` where the investor is on the way to that destination
 * already, in any spelling, unless it is to be made even so. Gives its id.
 */
export function addLead(db: Db, lead: EnteredLead, entering: Entering & { evenSo: boolean }): Result<number> {
  return db.transaction(
    (tx) => {
      const { investor, destination = null } = lead.held
      const twin = investor ? findTwins(tx, [investor]).get(twinKey(investor, destination)) : undefined
      if (twin && !entering.evenSo) {
        return refused(
          'duplicate',
          `There is a lead of ${twin.title} for this destination already: number ${twin.leadId}`,
          'name',
        )
      }
      const leadId = enterLead(tx, lead, entering)
      recordActivity(tx, { act: 'created', actorId: entering.by, leadId })
      return ok(leadId)
    },
    { behavior: 'immediate' },
  )
}

/** Writes a lead with what is said of it as entered facts, its contact, note and follow-up. The story is the caller's to tell. */
export function enterLead(tx: Tx, entered: EnteredLead, { by, today }: Entering): number {
  const { kind, held, followUp, note, contact, ...columns } = entered
  const { id: leadId } = tx
    .insert(leads)
    .values({ ...columns, kind, title: '', stage: 'interest', createdBy: by, version: 0 })
    .returning({ id: leads.id })
    .get()
  for (const field of factFieldCodes) {
    const value = held[field]
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue
    enterFact(tx, { leadId, field, value, by })
  }
  settleLead(tx, leadId)
  if (contact) linkContact(tx, leadId, contact, held.investor ?? null)
  if (note) tx.insert(notes).values({ leadId, kind: 'remark', heldOn: today, body: note, authorId: by }).run()
  if (followUp)
    tx.insert(followUps)
      .values({ leadId, ...followUp, ownerId: columns.ownerId, createdBy: by })
      .run()
  return leadId
}

function linkContact(tx: Tx, leadId: number, contact: NonNullable<EnteredLead['contact']>, org: string | null): void {
  const { name, role, channels } = contact
  const contactId = obtainContact(tx, leadId, { name, role, org, side: 'investor' })
  tx.insert(leadContacts).values({ leadId, contactId }).onConflictDoNothing().run()
  for (const channel of channels) {
    tx.insert(contactChannels)
      .values({ contactId, ...channel })
      .onConflictDoNothing()
      .run()
  }
}
