import { and, desc, eq, inArray, isNull, notInArray, or } from 'drizzle-orm'
import { countryName } from '@/domain/countries'
import { investorKey } from '@/domain/name'
import { type Sector, sectorName } from '@/domain/sectors'
import { openStatuses } from '@/domain/statuses'
import { listInvestorsNamed } from './investors'
import type { Tx } from './open'
import { leadSectors, leads } from './schema'

interface Sought {
  kind: 'investment' | 'outreach'
  investor: string | null
  aliases: readonly string[]
  invited: string | null
  destination: string | null
  sectors: readonly Sector[]
}

export interface LeadMatch {
  leadId: number
  title: string
  status: (typeof leads.$inferSelect)['status']
  destination: string | null
  /** Why it may be the same, a phrase each, the weightiest first. */
  reasons: string[]
  /** True where investor and destination both agree: most probably a twin. */
  likely: boolean
}

/** Open leads that may be the one sought, the likeliest first, five at most. Leads in `except` are left out. */
export function matchLeads(db: Tx, sought: Sought, except: readonly number[]): LeadMatch[] {
  const names = [sought.investor, ...sought.aliases].filter((name) => name !== null)
  const investorIds = listInvestorsNamed(db, names).map((investor) => investor.id)
  const same =
    sought.kind === 'investment'
      ? inArray(leads.investorId, investorIds)
      : and(eq(leads.kind, 'outreach'), sought.destination ? eq(leads.destination, sought.destination) : undefined)
  if (sought.kind === 'investment' && investorIds.length === 0) return []
  const found = db
    .select()
    .from(leads)
    .where(
      and(
        isNull(leads.deletedAt),
        or(inArray(leads.status, openStatuses), eq(leads.status, 'operational')),
        same,
        except.length ? notInArray(leads.id, [...except]) : undefined,
      ),
    )
    .orderBy(desc(leads.activeAt))
    .limit(50)
    .all()
  return found
    .map((lead) => weigh(db, sought, lead))
    .filter(({ weight }) => weight >= 2)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 5)
    .map(({ match }) => match)
}

function weigh(db: Tx, sought: Sought, lead: typeof leads.$inferSelect): { match: LeadMatch; weight: number } {
  const reasons: string[] = []
  const sameInvestor = sought.kind === 'investment'
  const sameInvited =
    sought.invited !== null && lead.invited !== null && investorKey(sought.invited) === investorKey(lead.invited)
  const sameDestination = sought.destination !== null && sought.destination === lead.destination
  if (sameInvestor) reasons.push(lead.title === sought.investor ? 'same investor' : `same investor, as ${lead.title}`)
  if (sameInvited) reasons.push('the same are invited')
  if (sameDestination && lead.destination) reasons.push(`also to ${countryName(lead.destination)}`)
  const ofLead = listSectors(db, lead.id)
  const shared = sought.sectors.filter((sector) => ofLead.includes(sector))
  if (shared.length) reasons.push(`shares ${shared.slice(0, 3).map(sectorName).join(', ')}`)
  const weight =
    (sameInvestor ? 2 : 0) + (sameInvited ? 1 : 0) + (sameDestination ? 1 : 0) + Math.min(shared.length, 3) * 0.4
  const likely = (sameInvestor || sameInvited) && sameDestination
  const { title, status, destination } = lead
  return { match: { leadId: lead.id, title, status, destination, reasons, likely }, weight }
}

const listSectors = (db: Tx, leadId: number): Sector[] =>
  db
    .select({ sector: leadSectors.sector })
    .from(leadSectors)
    .where(eq(leadSectors.leadId, leadId))
    .all()
    .map((row) => row.sector)
