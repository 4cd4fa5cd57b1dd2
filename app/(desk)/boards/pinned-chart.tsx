import type { Pin } from '@/db/boards'
import { countLeads } from '@/db/charts'
import type { Asker } from '@/db/lead-filter'
import type { Tx } from '@/db/open'
import { parsePipelineFilter } from '@/domain/pipeline-filter'
import { ChartPanel } from '../charts/chart-panel'
import { comparedPanels } from '../charts/compared-panels'
import { type PanelCode, panelOf } from '../charts/panels'
import { questionsOf } from '../pipeline/filter-words'
import { PinTools } from './pin-tools'

export interface PinnedProps {
  db: Tx
  asker: Asker
  pin: Pin
  owners: { id: string; name: string }[]
}

const filterOf = (pin: Pin) => parsePipelineFilter(Object.fromEntries(new URLSearchParams(pin.query)))

/** A chart's name and what is asked of it. */
export function titleOfChart(chart: PanelCode, pin: Pin, owners: PinnedProps['owners']): string {
  const asked = questionsOf(filterOf(pin), owners).map(({ words }) => words)
  return [panelOf[chart].title, ...asked].join(' · ')
}

/** A chart on a board, over the filter it was pinned with. */
export function PinnedChart({ db, asker, pin, owners, chart }: PinnedProps & { chart: PanelCode }) {
  const filter = filterOf(pin)
  const [panel] = comparedPanels([chart], { db, filter, asker, leads: countLeads(db, filter, asker) })
  const title = titleOfChart(chart, pin, owners)
  return (
    panel && (
      <ChartPanel panel={panel} id={`pin-${pin.id}`} title={title} tools={<PinTools id={pin.id} title={title} />} />
    )
  )
}
