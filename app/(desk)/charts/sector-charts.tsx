import { FigurePanel } from '@/components/charts/figure-panel'
import { countBySectorAndStatus } from '@/db/charts'
import type { Asker } from '@/db/lead-filter'
import type { Db } from '@/db/open'
import { formatCount } from '@/domain/money'
import { NONE, type PipelineFilter } from '@/domain/pipeline-filter'
import classes from './charts-page.module.css'
import { bySector, groupLegend, leadsBySector, sayLeads, sectorsByStatus } from './sector-figures'

/** What is charted: the leads of a filter, as somebody asks for them. */
export interface ChartsOf {
  db: Db
  filter: PipelineFilter
  asker: Asker
  /** How many distinct leads the filter means. */
  leads: number
}

/** Leads by sector, and each sector by status. */
export function SectorCharts({ db, filter, asker, leads }: ChartsOf) {
  const sectors = bySector(countBySectorAndStatus(db, filter, asker))
  const places = sectors.reduce((total, row) => total + (row.sector === NONE ? 0 : row.leads), 0)
  const without = sectors.find(({ sector }) => sector === NONE)?.leads ?? 0
  const empty = 'No lead here names a sector yet.'
  return (
    <div className={classes.pair}>
      <FigurePanel
        id="leads-by-sector"
        title="Leads by sector"
        sentence={`${sayLeads(leads)}, each counted once in every sector it is in: ${formatCount(places)} places in all${without > 0 ? `; ${formatCount(without)} without a sector` : ''}.`}
        figure={leadsBySector(sectors, filter)}
        legend={groupLegend(sectors)}
        empty={empty}
      />
      <FigurePanel
        id="sectors-by-status"
        title="Sectors by status"
        sentence="How far the leads of each sector have come. A lead in several sectors stands in each of them."
        figure={sectorsByStatus(sectors, filter)}
        sharable
        empty={empty}
      />
    </div>
  )
}
