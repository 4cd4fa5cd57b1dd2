import { and, desc, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm'
import { countryName } from '@/domain/countries'
import { investorKey } from '@/domain/name'
import { type Sector, sectorName } from '@/domain/sectors'
import { openStatuses } from '@/domain/statuses'
import { listAliases, listInvestorsAlike, listInvestorsNamed } from './investors'
import { listKeptApart } from './kept-apart'
import type { Tx } from './open'
import { leadSectors, leads } from './schema'

export interface Sought {
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

/** From which weight on a lead is suggested: an investor of that very name, or one named alike with more in common. */
const WORTH_SUGGESTING = 2
/** While a name is being typed little else is known: being named alike is enough. */
export const WORTH_A_LOOK = 1

/** Open leads that may be the one sought, the likeliest first, five at most. Leads in `except` are left out. */
export function matchLeads(
  db: Tx,
  sought: Sought,
  except: readonly number[],
  enough: number = WORTH_SUGGESTING,
): LeadMatch[] {
  const names = [sought.investor, ...sought.aliases].filter((name) => name !== null)
  const same = new Set(listInvestorsNamed(db, names).map(({ id }) => id))
  const alike = new Set(names.flatMap((name) => listInvestorsAlike(db, name)).map(({ id }) => id))
  const investorIds = [...new Set([...same, ...alike])]
  if (sought.kind === 'investment' && investorIds.length === 0) return []
  const ofInvestor = inArray(leads.investorId, investorIds)
  const ofOutreach = and(
    eq(leads.kind, 'outreach'),
    sought.destination ? eq(leads.destination, sought.destination) : undefined,
  )
  const found = db
    .select()
    .from(leads)
    .where(
      and(
        isNull(leads.deletedAt),
        or(inArray(leads.status, openStatuses), eq(leads.status, 'operational')),
        sought.kind === 'investment' ? ofInvestor : ofOutreach,
        except.length ? notInArray(leads.id, [...except]) : undefined,
      ),
    )
    .orderBy(sql`${leads.investorId} IN ${[-1, ...same]} DESC`, desc(leads.activeAt))
    .limit(50)
    .all()
  return found
    .map((lead) => weigh(db, sought, lead, same))
    .filter(({ weight }) => weight >= enough)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 5)
    .map(({ match }) => match)
}

/** Leads that may be the same as this one, with the reasons; those it is kept apart from are left out. */
export function listTwins(db: Tx, lead: typeof leads.$inferSelect): LeadMatch[] {
  const apart = listKeptApart(db, lead.id).map(({ id }) => id)
  const investor = lead.kind === 'investment' ? lead.title : null
  const aliases = lead.investorId === null ? [] : listAliases(db, lead.investorId)
  const sought = { ...lead, investor, aliases, sectors: listSectors(db, lead.id) }
  return matchLeads(db, sought, [lead.id, ...apart], WORTH_A_LOOK)
}

/** Leads that may be the one whose investor is being typed: of a lead that exists (`leadId`), or of one to be made. */
export function listTwinsOfName(
  db: Tx,
  { name, leadId, destination }: { name: string; leadId: number | null; destination: string | null },
): LeadMatch[] {
  const lead = leadId === null ? undefined : db.select().from(leads).where(eq(leads.id, leadId)).get()
  const apart = lead ? [lead.id, ...listKeptApart(db, lead.id).map(({ id }) => id)] : []
  const sought: Sought = {
    kind: 'investment',
    investor: name,
    aliases: [],
    invited: null,
    destination: lead?.destination ?? destination,
    sectors: lead ? listSectors(db, lead.id) : [],
  }
  return matchLeads(db, sought, apart, WORTH_A_LOOK)
}

function weigh(
  db: Tx,
  sought: Sought,
  lead: typeof leads.$inferSelect,
  same: ReadonlySet<number>,
): { match: LeadMatch; weight: number } {
  const reasons: string[] = []
  const sameInvestor = lead.investorId !== null && same.has(lead.investorId)
  const alike = sought.kind === 'investment' && !sameInvestor
  const sameInvited =
    sought.invited !== null && lead.invited !== null && investorKey(sought.invited) === investorKey(lead.invited)
  const sameDestination = sought.destination !== null && sought.destination === lead.destination
  if (sameInvestor) reasons.push(lead.title === sought.investor ? 'same investor' : `same investor, as ${lead.title}`)
  if (alike) reasons.push(`a name like it, ${lead.title}`)
  if (sameInvited) reasons.push('the same are invited')
  if (sameDestination && lead.destination) reasons.push(`also to ${countryName(lead.destination)}`)
  const ofLead = listSectors(db, lead.id)
  const shared = sought.sectors.filter((sector) => ofLead.includes(sector))
  if (shared.length) reasons.push(`shares ${shared.slice(0, 3).map(sectorName).join(', ')}`)
  const weight =
    (sameInvestor ? 2 : 0) +
    (alike ? 1 : 0) +
    (sameInvited ? 1 : 0) +
    (sameDestination ? 1 : 0) +
    Math.min(shared.length, 3) * 0.4
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
