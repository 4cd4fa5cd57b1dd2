'use client'

import { type RefObject, useEffect, useState } from 'react'
import { formatCount } from '@/domain/money'
import { statusName } from '@/domain/statuses'
import classes from './board.module.css'
import type { BoardColumn } from './columns'

/** On a phone one column fills the screen: these say which, and lead to the others. Swiping does the same. A card can be dropped on each. */
export function ColumnTabs({ columns, board }: { columns: BoardColumn[]; board: RefObject<HTMLDivElement | null> }) {
  const [here, setHere] = useState(columns[0]?.status)
  useEffect(() => {
    const root = board.current
    if (!root) return
    const seen = new IntersectionObserver(
      (entries) => {
        const column = entries.find(({ isIntersecting }) => isIntersecting)?.target.getAttribute('data-column')
        if (column) setHere(columns.find(({ status }) => status === column)?.status)
      },
      { root, threshold: 0.6 },
    )
    for (const column of root.querySelectorAll('[data-column]')) seen.observe(column)
    return () => seen.disconnect()
  }, [columns, board])
  return (
    <fieldset className={classes.tabs} aria-label="Columns" data-tabs>
      {columns.map(({ status, total }) => (
        <button
          key={status}
          type="button"
          className={classes.tab}
          data-tab={status}
          aria-pressed={status === here}
          style={{ '--status': `var(--status-${status})` }}
          onClick={() => {
            setHere(status)
            board.current
              ?.querySelector(`[data-column="${status}"]`)
              ?.scrollIntoView({ inline: 'start', block: 'nearest' })
          }}
        >
          {statusName(status)} <span className={classes.count}>{formatCount(total.leads)}</span>
        </button>
      ))}
    </fieldset>
  )
}
