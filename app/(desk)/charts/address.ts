import type { PipelineFilter } from '@/domain/pipeline-filter'
import { parseView, pipelineHref, type View } from '../pipeline/view'

/** How the filter bar looks upon the charts: what is asked leads back to them. */
export const chartsView: View = { ...parseView({}), as: 'charts' }

/** The same for the KPIs. */
export const kpisView: View = { ...chartsView, as: 'kpis' }

/** The address of the list of exactly the leads that a filter means. */
export const listHref = (filter: Partial<PipelineFilter>): string => pipelineHref(filter, { as: 'list' })

/** The address of the charts under a filter. */
export const chartsHref = (filter: Partial<PipelineFilter>): string => pipelineHref(filter, chartsView)
