import { eq, sql } from 'drizzle-orm'
import { type HeldValues, heldValues, standingFacts } from '@/domain/held'
import { addAliases, obtainInvestor } from './investors'
import type { Tx } from './open'
import { facts, leadSectors, leads } from './schema'

/**
 * Brings a lead's own columns, its sectors and its investor in line with its facts, and counts its version up.
 * Facts are the truth and columns their shadow: whoever changes a fact calls this in the same transaction.
 */
export function settleLead(tx: Tx, leadId: number): HeldValues {
  const lead = tx.select({ kind: leads.kind }).from(leads).where(eq(leads.id, leadId)).get()
  const known = tx.select().from(facts).where(eq(facts.leadId, leadId)).all()
  const held = heldValues(known)
  const originOf = (field: 'amount' | 'jobs') =>
    held[field] === null ? null : (standingFacts(known, field)[0]?.origin ?? null)
  tx.update(leads)
    .set({
      title: titleOf(held),
      investorId: obtainInvestorOf(tx, held),
      invited: held.invited,
      investorCountry: held.investorCountry,
      destination: held.destination,
      stage: held.stage ?? (lead?.kind === 'outreach' ? 'outreach' : 'interest'),
      amountValue: held.amount?.value ?? null,
      amountCurrency: held.amount?.currency ?? null,
      amountOrigin: originOf('amount'),
      capacityValue: held.capacity?.value ?? null,
      capacityUnit: held.capacity?.unit ?? null,
      jobs: held.jobs,
      jobsOrigin: originOf('jobs'),
      updatedAt: sql`unixepoch('subsec') * 1000`,
      version: sql`version + 1`,
    })
    .where(eq(leads.id, leadId))
    .run()
  tx.delete(leadSectors).where(eq(leadSectors.leadId, leadId)).run()
  const sectors = [...new Set(held.sectors)].map((sector) => ({ leadId, sector }))
  if (sectors.length) tx.insert(leadSectors).values(sectors).run()
  return held
}

function obtainInvestorOf(tx: Tx, held: HeldValues): number | null {
  if (!held.investor) return null
  const id = obtainInvestor(tx, held.investor, held.investorCountry)
  addAliases(tx, id, held.aliases)
  return id
}

/** What a lead is called: its investor, or who is invited. */
function titleOf({ investor, invited }: HeldValues): string {
  if (investor) return investor
  return invited ? invited.charAt(0).toUpperCase() + invited.slice(1) : 'Investor not named'
}
