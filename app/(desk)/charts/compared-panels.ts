import { compared } from '@/components/charts/compare'
import { countLeads } from '@/db/charts'
import { type ChartsOf, type PanelCode, panelOf, type ShownPanel, showPanels } from './panels'
import { periodBefore, sayPeriod, yearBefore } from './period-before'

/** Charts of some leads, each beside what it showed before. */
export const comparedPanels = (codes: readonly PanelCode[], of: ChartsOf): ShownPanel[] =>
  besideBefore(showPanels(codes, of), of, earlierOf(of))

/** The leads that came in during as many days just before the filter's period; null where it has none. */
export function earlierOf(of: ChartsOf): ChartsOf | null {
  const filter = periodBefore(of.filter)
  return filter && { ...of, filter, leads: countLeads(of.db, filter, of.asker) }
}

/**
 * Sets charts beside what they showed before: of a period, the leads of the one just before it; of the months, without a
 * period, the same months a year before.
 */
export function besideBefore(panels: ShownPanel[], of: ChartsOf, earlier: ChartsOf | null): ShownPanel[] {
  return panels.map((panel) => {
    const { figure, before } = panelOf[panel.code]
    if (before === 'year') return earlier ? panel : besideYearBefore(panel, of)
    if (!earlier) return panel
    return { ...panel, figure: compared(panel.figure, figure({ ...earlier, every: true }), sayPeriod(earlier.filter)) }
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
