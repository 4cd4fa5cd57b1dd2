import { ChartColumn, Columns3, List } from 'lucide-react'
import Link from 'next/link'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import classes from './pipeline.module.css'
import { pipelineHref, type View } from './view'

const views = [
  { as: 'board', name: 'Board', icon: Columns3 },
  { as: 'list', name: 'List', icon: List },
  { as: 'charts', name: 'Charts', icon: ChartColumn },
] as const

/** The same leads as a board, as a list or in charts. */
export function ViewSwitch({ filter, view }: { filter: PipelineFilter; view: View }) {
  return (
    <nav className={classes.switch} aria-label="View">
      {views.map(({ as, name, icon: Icon }) => (
        <Link
          key={as}
          href={pipelineHref(filter, { ...view, as, after: '' })}
          className={classes.view}
          aria-current={view.as === as ? 'page' : undefined}
        >
          <Icon size={15} aria-hidden />
          <span className={classes.viewName}>{name}</span>
        </Link>
      ))}
    </nav>
  )
}
