import type { FigureData, Series } from '@/components/charts/figure'
import { countBySectorAndStatus } from '@/db/charts'
import type { Asker } from '@/db/lead-filter'
import { moneyBySector, sumDisclosed } from '@/db/money-charts'
import type { Tx } from '@/db/open'
import { countByCountry, countLoad, countLostReasons, countLostTo, countResponse } from '@/db/outcome-charts'
import { countByMonth, countReached, timeInStatus } from '@/db/progress-charts'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { mapFigure, mapLegend } from './map-figure'
import { moneyFigure, sayDisclosed } from './money-figures'
import { countryFigure, loadFigure, lostReasonFigure, lostToFigure, responseFigure } from './outcome-figures'
import { funnelFigure, monthFigure, timeFigure } from './progress-figures'
import { bySector, groupLegend, leadsBySector, sayPlaces, sectorsByStatus } from './sector-figures'

/** What is charted: the leads of a filter, as somebody asks for them. */
export interface ChartsOf {
  db: Tx
  filter: PipelineFilter
  asker: Asker
  /** How many distinct leads the filter means. */
  leads: number
}

/** What a chart shows of them: `every` row of it, where it would otherwise put the smallest together. */
type Charted = ChartsOf & { every?: boolean }

interface Panel {
  title: string
  figure: (of: Charted) => FigureData
  /** What is counted, and what is not. */
  sentence: string | ((of: ChartsOf) => string)
  /** What it says when there is nothing to draw. */
  empty: string
  as?: 'bars' | 'columns' | 'map'
  sharable?: boolean
  legend?: (of: ChartsOf) => Pick<Series, 'name' | 'colour'>[]
  /** What it is compared with: the period before the filter's, or the same months a year before. */
  before?: 'year'
}

const inSectors = ({ db, filter, asker }: ChartsOf) => bySector(countBySectorAndStatus(db, filter, asker))
const shown = (every?: boolean) => (every ? Number.POSITIVE_INFINITY : undefined)
const noLead = 'No lead answers these filters.'
const noSector = 'No lead here names a sector yet.'
const notLost = 'No lead here was lost.'

/** Every chart there is: on its page, on boards, in one place each. */
const panels = {
  'leads-by-sector': {
    title: 'Leads by sector',
    figure: (of) => leadsBySector(inSectors(of), of.filter),
    sentence: (of) => sayPlaces(inSectors(of), of.leads),
    legend: (of) => groupLegend(inSectors(of)),
    empty: noSector,
  },
  'sectors-by-status': {
    title: 'Sectors by status',
    figure: (of) => sectorsByStatus(inSectors(of), of.filter),
    sentence: 'How far the leads of each sector have come. A lead in several sectors stands in each of them.',
    sharable: true,
    empty: noSector,
  },
  'home-map': {
    title: 'Where investors come from',
    figure: ({ db, filter, asker }) => mapFigure(countByCountry(db, filter, asker), filter),
    sentence: 'Leads by the investor’s home country. Borders are those of Natural Earth, and no statement of ours.',
    legend: ({ db, filter, asker }) => mapLegend(countByCountry(db, filter, asker)),
    as: 'map',
    empty: noLead,
  },
  'home-countries': {
    title: 'Home countries',
    figure: ({ db, filter, asker, every }) => countryFigure(countByCountry(db, filter, asker), filter, shown(every)),
    sentence: 'Where the investors are at home.',
    empty: noLead,
  },
  'money-by-sector': {
    title: 'Money by sector',
    figure: ({ db, filter, asker }) => moneyFigure(moneyBySector(db, filter, asker), filter),
    sentence: ({ db, filter, asker, leads }) => sayDisclosed(sumDisclosed(db, filter, asker), leads),
    empty: 'No lead here discloses an amount in a currency with a rate. What is not disclosed is never counted as 0.',
  },
  funnel: {
    title: 'Funnel',
    figure: ({ db, filter, asker }) => funnelFigure(countReached(db, filter, asker), filter),
    sentence:
      'How many leads ever came as far as each status, with the share of the step before. A lost lead counts as far as it came.',
    empty: noLead,
  },
  'time-in-status': {
    title: 'Time in status',
    figure: ({ db, filter, asker }) => timeFigure(timeInStatus(db, filter, asker), filter),
    sentence:
      'Days that the leads now in each status have stood there, at the median; stuck is twice as long as the status may stay quiet.',
    empty: 'No open lead answers these filters.',
  },
  months: {
    title: 'Month by month',
    figure: ({ db, filter, asker }) => monthFigure(countByMonth(db, filter, asker), filter),
    sentence:
      'The last twelve months on the agency’s calendar. A lead counts once in a month, however often it moved. The dashed line is what came in a year before.',
    as: 'columns',
    before: 'year',
    empty: 'Nothing happened in the last twelve months.',
  },
  response: {
    title: 'Response time',
    figure: ({ db, filter, asker }) => responseFigure(countResponse(db, filter, asker), filter),
    sentence: ({ db, filter, asker }) => {
      const { medianDays } = countResponse(db, filter, asker)
      const median = medianDays === null ? '' : ` Half of them within ${medianDays} days.`
      return `From the day of a lead’s first article to the day it first stood in Contacted.${median}`
    },
    empty: 'No lead has both a dated article and a first contact yet.',
  },
  'lost-reasons': {
    title: 'Why leads were lost',
    figure: ({ db, filter, asker, every }) =>
      lostReasonFigure(countLostReasons(db, filter, asker), filter, shown(every)),
    sentence: 'The reasons that were given when they were closed.',
    empty: notLost,
  },
  load: {
    title: 'Analysts’ load',
    figure: ({ db, filter, asker }) => loadFigure(countLoad(db, filter, asker), filter),
    sentence: 'Open leads by owner and status.',
    empty: 'No open lead answers these filters.',
  },
  'lost-to': {
    title: 'Countries lost to',
    figure: ({ db, filter, asker, every }) => lostToFigure(countLostTo(db, filter, asker), filter, shown(every)),
    sentence: 'Where the investor went instead.',
    empty: notLost,
  },
} satisfies Record<string, Panel>

export type PanelCode = keyof typeof panels
/** Every chart there is, by its code. */
export const panelOf: Record<PanelCode, Panel> = panels
export const panelCodes = Object.keys(panels).filter((code): code is PanelCode => code in panels)

/** A chart as it is shown: plain lists and words. */
export interface ShownPanel {
  code: PanelCode
  figure: FigureData
  sentence: string
  legend?: Pick<Series, 'name' | 'colour'>[]
}

/** Counts what charts show of some leads. Ask for all charts of one filter together: their leads are looked up once. */
export const showPanels = (codes: readonly PanelCode[], of: ChartsOf): ShownPanel[] =>
  codes.map((code) => {
    const { figure, sentence, legend } = panelOf[code]
    return {
      code,
      figure: figure(of),
      sentence: typeof sentence === 'string' ? sentence : sentence(of),
      legend: legend?.(of),
    }
  })
