import type { FigureData, Mark } from '@/components/charts/figure'
import type { SectorStatusCount } from '@/db/charts'
import { NOT_DISCLOSED } from '@/domain/fact'
import { formatCount } from '@/domain/money'
import { NONE, type PipelineFilter } from '@/domain/pipeline-filter'
import { type Sector, sectorGroup, sectorGroups, sectorName } from '@/domain/sectors'
import { statuses } from '@/domain/statuses'
import { listHref } from './address'

type InSector = { sector: Sector | typeof NONE; counts: SectorStatusCount[]; leads: number }

/** "1 lead", "12 leads". */
export const sayLeads = (leads: number): string => `${formatCount(leads)} ${leads === 1 ? 'lead' : 'leads'}`

export const sectorOrNone = (sector: Sector | typeof NONE): string =>
  sector === NONE ? `Sector ${NOT_DISCLOSED}` : sectorName(sector)
export const sectorColour = (sector: Sector | typeof NONE): string =>
  sector === NONE ? 'var(--status-dropped)' : `var(--group-${sectorGroup(sector)})`

/** The sectors by how many leads are in them, the most first; those without a sector at the end. */
export function bySector(counts: SectorStatusCount[]): InSector[] {
  const found = [...new Set(counts.map(({ sector }) => sector))].map((sector) => {
    const own = counts.filter((count) => count.sector === sector)
    return { sector, counts: own, leads: own.reduce((total, { leads }) => total + leads, 0) }
  })
  return found.toSorted(
    (one, two) =>
      Number(one.sector === NONE) - Number(two.sector === NONE) ||
      two.leads - one.leads ||
      sectorOrNone(one.sector).localeCompare(sectorOrNone(two.sector)),
  )
}

/** How many leads there are, and in how many places of sectors. */
export function sayPlaces(sectors: InSector[], leads: number): string {
  const places = sectors.reduce((total, row) => total + (row.sector === NONE ? 0 : row.leads), 0)
  const without = sectors.find(({ sector }) => sector === NONE)?.leads ?? 0
  const rest = without > 0 ? `; ${formatCount(without)} without a sector` : ''
  return `${sayLeads(leads)}, each counted once in every sector it is in: ${formatCount(places)} places in all${rest}.`
}

/** How many leads are in each sector; the colour is that of the sector's group. */
export function leadsBySector(sectors: InSector[], filter: PipelineFilter): FigureData {
  return {
    rowsAre: 'Sector',
    totalsAre: 'Leads',
    series: [{ key: 'leads', name: 'Leads', colour: 'var(--accent-text)' }],
    rows: sectors.map(({ sector, leads }) => {
      const href = listHref({ ...filter, sector: [sector] })
      const said = sayLeads(leads)
      return {
        key: sector,
        name: sectorOrNone(sector),
        total: formatCount(leads),
        href,
        marks: [{ series: 'leads', value: leads, said, href, colour: sectorColour(sector) }],
      }
    }),
  }
}

/** How many leads of each sector stand in each status. */
export function sectorsByStatus(sectors: InSector[], filter: PipelineFilter): FigureData {
  const present = statuses.filter(({ code }) =>
    sectors.some(({ counts }) => counts.some(({ status }) => status === code)),
  )
  return {
    rowsAre: 'Sector',
    totalsAre: 'Leads',
    series: present.map(({ code, name }) => ({ key: code, name, colour: `var(--status-${code})` })),
    rows: sectors.map(({ sector, counts, leads }) => ({
      key: sector,
      name: sectorOrNone(sector),
      total: formatCount(leads),
      href: listHref({ ...filter, sector: [sector] }),
      marks: present.flatMap(({ code, name }): Mark[] => {
        const value = counts.find(({ status }) => status === code)?.leads
        if (!value) return []
        return [
          {
            series: code,
            value,
            said: `${name}: ${formatCount(value)} of ${sayLeads(leads)} (${Math.round((value / leads) * 100)} %)`,
            href: listHref({ ...filter, sector: [sector], status: [code] }),
          },
        ]
      }),
    })),
  }
}

/** What the colours of the sectors mean, of the groups that are there. */
export const groupLegend = (sectors: InSector[]): { name: string; colour: string }[] =>
  sectorGroups
    .filter(({ code }) => sectors.some(({ sector }) => sector !== NONE && sectorGroup(sector) === code))
    .map(({ code, name }) => ({ name, colour: `var(--group-${code})` }))
