import { eq } from 'drizzle-orm'
import { heldValues } from '@/domain/held'
import type { FollowUpInput } from '@/domain/note'
import { ok, type Result, refused } from '@/domain/result'
import type { Sector } from '@/domain/sectors'
import { addFollowUp } from './follow-ups'
import { correctFact } from './lead-facts'
import { getStanding, type LeadChange, type Standing } from './leads'
import type { Tx } from './open'
import { facts, leads } from './schema'

/**
 * Puts sectors on a lead and takes others off, over what its articles state. It starts from what the lead is in now, so
 * nobody's change in between is lost. What changes nothing is no change.
 */
export function changeSectors(
  tx: Tx,
  { leadId, by, add, remove }: Omit<LeadChange, 'version'> & { add: readonly Sector[]; remove: readonly Sector[] },
): Result<Standing> {
  const found = stillThere(tx, leadId)
  if (!found.ok) return found
  const { sectors } = heldValues(tx.select().from(facts).where(eq(facts.leadId, leadId)).all())
  const value = [...new Set([...sectors, ...add])].filter((sector) => !remove.includes(sector))
  if (value.length === sectors.length && value.every((sector) => sectors.includes(sector))) return found
  const corrected = correctFact(tx, { leadId, field: 'sectors', version: found.value.version, by, value })
  return corrected.ok ? ok({ ...found.value, version: corrected.value }) : corrected
}

/** Plans one follow-up on a lead of many. The same key again plans it once. */
export function planOnLead(
  tx: Tx,
  { leadId, requestKey, by, followUp }: { leadId: number; requestKey: string; by: string; followUp: FollowUpInput },
): Result<Standing> {
  const found = stillThere(tx, leadId)
  if (!found.ok) return found
  const planned = addFollowUp(tx, { leadId, requestKey: `${requestKey} ${leadId}`, by, followUp })
  return planned.ok ? stillThere(tx, leadId) : planned
}

/** Where a lead stands; one that is deleted is told by name. */
function stillThere(tx: Tx, leadId: number): Result<Standing> {
  const standing = getStanding(tx, leadId)
  if (standing) return ok(standing)
  const lead = tx.select({ title: leads.title }).from(leads).where(eq(leads.id, leadId)).get()
  return refused('missing', lead ? `“${lead.title}” was deleted meanwhile; it is in the trash` : 'This lead is gone')
}
