import { addDays, addMonths, daysBetween, formatDay } from '@/domain/day'
import type { PipelineFilter } from '@/domain/pipeline-filter'

/** The same filter on as many days just before its own; null where it asks for no period. */
export function periodBefore(filter: PipelineFilter): PipelineFilter | null {
  if (!filter.from || !filter.to || filter.to < filter.from) return null
  const days = daysBetween(filter.from, filter.to) + 1
  return { ...filter, from: addDays(filter.from, -days), to: addDays(filter.from, -1) }
}

/** A filter's period in words. */
export const sayPeriod = ({ from, to }: Pick<PipelineFilter, 'from' | 'to'>): string =>
  from && to ? `${formatDay(from)} to ${formatDay(to)}` : 'all time'

/** The day a year before. */
export const yearBefore = (day: string): string => addMonths(day, -12)
