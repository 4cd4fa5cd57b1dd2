import { compared } from '@/components/charts/compare'
import { countLeads } from '@/db/charts'
import { type ChartsOf, type PanelCode, panelOf, type ShownPanel, showPanels } from './panels'
import { periodBefore, sayPeriod, yearBefore } from './period-before'

/**
 * Charts of some leads, each beside what it showed before: of a period, the leads that came in during as many days just
 * before it; of the months, without a period, the same months a year before.
 */
export function comparedPanels(codes: readonly PanelCode[], of: ChartsOf): ShownPanel[] {
  const now = showPanels(codes, of)
  const earlier = periodBefore(of.filter)
  if (!earlier) return now.map((panel) => (panelOf[panel.code].before === 'year' ? besideYearBefore(panel, of) : panel))
  const then = { ...of, filter: earlier, leads: countLeads(of.db, earlier, of.asker), every: true }
  return now.map((panel) => {
    const { figure, before } = panelOf[panel.code]
    return before === 'year' ? panel : { ...panel, figure: compared(panel.figure, figure(then), sayPeriod(earlier)) }
  })
}

function besideYearBefore(panel: ShownPanel, of: ChartsOf): ShownPanel {
  const asker = { ...of.asker, today: yearBefore(of.asker.today) }
  const then = panelOf[panel.code].figure({ ...of, asker })
  const rows = then.rows.flatMap((row, at) => {
    const now = panel.figure.rows[at]
    return now
      ? [{ ...row, key: now.key, marks: row.marks.slice(0, 1).filter(({ series }) => series === 'created') }]
      : []
  })
  return { ...panel, figure: compared(panel.figure, { ...then, rows }, 'a year earlier') }
}
