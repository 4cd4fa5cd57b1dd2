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
import { leadAsSeen } from './seen-lead'

/** Puts sectors on a lead and takes others off, over what its articles state. What changes nothing is no change. */
export function changeSectors(
  tx: Tx,
  { leadId, version, by, add, remove }: LeadChange & { add: readonly Sector[]; remove: readonly Sector[] },
): Result<Standing> {
  const found = leadAsSeen(tx, leadId, version)
  if (!found.ok) return found
  const { sectors } = heldValues(tx.select().from(facts).where(eq(facts.leadId, leadId)).all())
  const value = [...new Set([...sectors, ...add])].filter((sector) => !remove.includes(sector))
  if (value.length === sectors.length && value.every((sector) => sectors.includes(sector))) {
    return ok({ leadId, status: found.value.status, version })
  }
  const corrected = correctFact(tx, { leadId, field: 'sectors', version, by, value })
  return corrected.ok ? ok({ leadId, status: found.value.status, version: corrected.value }) : corrected
}

/** Plans one follow-up on a lead of many. The same key again plans it once. */
export function planOnLead(
  tx: Tx,
  { leadId, requestKey, by, followUp }: { leadId: number; requestKey: string; by: string; followUp: FollowUpInput },
): Result<Standing> {
  const lead = tx
    .select({ title: leads.title, deletedAt: leads.deletedAt })
    .from(leads)
    .where(eq(leads.id, leadId))
    .get()
  if (lead?.deletedAt) return refused('missing', `“${lead.title}” was deleted meanwhile; it is in the trash`)
  const planned = addFollowUp(tx, { leadId, requestKey: `${requestKey} ${leadId}`, by, followUp })
  if (!planned.ok) return planned
  const standing = getStanding(tx, leadId)
  return standing ? ok(standing) : refused('missing', 'This lead is gone')
}
