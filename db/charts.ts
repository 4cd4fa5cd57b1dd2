import { count, sum } from 'drizzle-orm'
import { NONE, type PipelineFilter } from '@/domain/pipeline-filter'
import { type Sector, sectorCodes } from '@/domain/sectors'
import { type Status, statusCodes } from '@/domain/statuses'
import { asksNothing, sectorsOf } from './asked-leads'
import { keptTotals } from './kept-totals'
import { type Asker, leadsWhere } from './lead-filter'
import type { Tx } from './open'
import { leads } from './schema'

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
  if (asksNothing(filter)) {
    return keptTotals(db, 'sector').flatMap(({ one, other, leads: own }) => {
      const [sector, status] = [sectorOf(one), statusCodes.find((code) => code === other)]
      return sector && status ? [{ sector, status, leads: own }] : []
    })
  }
  const asked = sectorsOf(db, filter, asker)
  return db
    .select({ sector: asked.sector, status: asked.status, leads: sum(asked.leads).mapWith(Number) })
    .from(asked)
    .groupBy(asked.sector, asked.status)
    .all()
}

/** A sector's code, or that of leads without one; undefined for anything else. */
export const sectorOf = (code: string): Sector | typeof NONE | undefined =>
  code === NONE ? NONE : sectorCodes.find((known) => known === code)
