import { eq } from 'drizzle-orm'
import type { ContactInput } from '@/domain/contact'
import { recordActivity } from './activities'
import type { Tx } from './open'
import { leadContacts } from './schema'

/** Who somebody is, in one line: "Lu Jie, Vice President, GuoDong Group". */
export const contactInWords = ({ name, role, organisation }: Pick<ContactInput, 'name' | 'role' | 'organisation'>) =>
  [name, role, organisation].filter(Boolean).join(', ')

/** Every lead that a person stands on, two hundred at most, tells of a change of them. Call it in the change's transaction. */
export function tellLeadsOf(
  tx: Tx,
  { id, by, before, after }: { id: number; by: string; before: string; after: string },
): void {
  if (before === after) return
  const stands = tx.select({ leadId: leadContacts.leadId }).from(leadContacts).where(eq(leadContacts.contactId, id))
  for (const { leadId } of stands.limit(200).all()) {
    recordActivity(tx, { act: 'corrected', actorId: by, leadId, field: 'person', before, after })
  }
}
