import type { ReactNode } from 'react'
import classes from './charts.module.css'
import type { FigureRow, Mark } from './figure'

/** One mark as a link to the leads behind it, with its words for the pointer, the keyboard and a screen reader. */
export function MarkLink(props: {
  row: FigureRow
  mark: Mark
  rowAt: number
  at: number
  first: boolean
  children: ReactNode
}) {
  const { row, mark, rowAt, at, first, children } = props
  const words = {
    'data-mark': true,
    'data-row': rowAt,
    'data-at': at,
    'data-title': row.name,
    'data-said': mark.said,
    'aria-label': `${row.name}: ${mark.said}`,
    tabIndex: first ? 0 : -1,
    className: classes.mark,
  }
  return mark.href ? (
    <a href={mark.href} {...words}>
      {children}
    </a>
  ) : (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a mark with no list behind it still says its words in focus
    <g role="img" {...words}>
      {children}
    </g>
  )
}
