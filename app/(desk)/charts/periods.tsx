import Link from 'next/link'
import { addDays, addMonths, type Day } from '@/domain/day'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { pipelineHref, type View } from '../pipeline/view'
import { chartsView } from './address'
import classes from './charts-page.module.css'

/** Spans of days in which leads came in, to choose from. */
export function Periods({ filter, today, view = chartsView }: { filter: PipelineFilter; today: Day; view?: View }) {
  const periods = [
    { name: 'All time', from: null, to: null },
    { name: '30 days', from: addDays(today, -29), to: today },
    { name: '90 days', from: addDays(today, -89), to: today },
    { name: '12 months', from: addDays(addMonths(today, -12), 1), to: today },
    { name: today.slice(0, 4), from: `${today.slice(0, 4)}-01-01`, to: today },
  ]
  return (
    <nav className={classes.periods} aria-label="Came in">
      {periods.map(({ name, from, to }) => (
        <Link
          key={name}
          href={pipelineHref({ ...filter, from, to }, view)}
          aria-current={filter.from === from && filter.to === to ? 'true' : undefined}
          scroll={false}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
