import { and, count, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { countQuestions, NONE, noFilter, type PipelineFilter } from '@/domain/pipeline-filter'
import type { Sector } from '@/domain/sectors'
import type { Status } from '@/domain/statuses'
import { type Asker, leadsWhere } from './lead-filter'
import type { Tx } from './open'
import { leadSectors, leads } from './schema'

/** How many distinct leads a filter means. */
export const countLeads = (db: Tx, filter: PipelineFilter, asker: Asker): number =>
  db.select({ leads: count() }).from(leads).where(leadsWhere(filter, asker)).get()?.leads ?? 0

export interface SectorStatusCount {
  /** `none` stands for leads whose sector is not disclosed. */
  sector: Sector | typeof NONE
  status: Status
  leads: number
}

/**
 * How many leads of a filter stand in each pair of sector and status, empty pairs left out. A lead counts once in each of
 * its sectors; where the filter asks for sectors, in those alone.
 */
export function countBySectorAndStatus(db: Tx, filter: PipelineFilter, asker: Asker): SectorStatusCount[] {
  const asked = filter.sector.length > 0
  const sectors = filter.sector.filter((sector) => sector !== NONE)
  const withSector = asked && sectors.length === 0 ? [] : countInSectors(db, filter, sectors, asker)
  const without = asked && !filter.sector.includes(NONE) ? [] : countWithoutSector(db, filter, asker)
  return [...withSector, ...without.map((row) => ({ sector: NONE, ...row }) as const)]
}

/** Whether a filter asks for statuses and sectors alone: then `lead_sectors`, which repeats the status, answers by itself. */
const asksNoMore = (filter: PipelineFilter): boolean =>
  countQuestions({ ...noFilter, ...filter, status: [], sector: [] }) === 0

function countInSectors(db: Tx, filter: PipelineFilter, sectors: Sector[], asker: Asker): SectorStatusCount[] {
  const among = sectors.length > 0 ? inArray(leadSectors.sector, sectors) : undefined
  if (asksNoMore(filter)) {
    return db
      .select({ sector: leadSectors.sector, status: sql<Status>`${leadSectors.status}`, leads: count() })
      .from(leadSectors)
      .where(
        and(
          among,
          filter.status.length > 0 ? inArray(leadSectors.status, filter.status) : isNotNull(leadSectors.status),
        ),
      )
      .groupBy(leadSectors.sector, leadSectors.status)
      .all()
  }
  return db
    .select({ sector: leadSectors.sector, status: leads.status, leads: count() })
    .from(leads)
    .innerJoin(leadSectors, eq(leadSectors.leadId, leads.id))
    .where(and(among, leadsWhere({ ...filter, sector: [] }, asker)))
    .groupBy(leadSectors.sector, leads.status)
    .all()
}

const countWithoutSector = (db: Tx, filter: PipelineFilter, asker: Asker) =>
  db
    .select({ status: leads.status, leads: count() })
    .from(leads)
    .where(leadsWhere({ ...filter, sector: [NONE] }, asker))
    .groupBy(leads.status)
    .all()
