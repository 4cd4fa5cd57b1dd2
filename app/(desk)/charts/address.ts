import { type PipelineFilter, pipelineFilterParams } from '@/domain/pipeline-filter'

/** The address of the list of exactly the leads that a filter means. */
export function listHref(filter: Partial<PipelineFilter>): string {
  const params = pipelineFilterParams(filter)
  params.set('view', 'list')
  return `/pipeline?${params}`
}

/** The address of the charts under a filter. */
export function chartsHref(filter: Partial<PipelineFilter>): string {
  const query = pipelineFilterParams(filter).toString()
  return query ? `/charts?${query}` : '/charts'
}
