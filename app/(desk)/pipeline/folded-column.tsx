'use client'

import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { formatCount } from '@/domain/money'
import { statusName } from '@/domain/statuses'
import classes from './board.module.css'
import type { BoardColumn } from './columns'

/** A closed column, folded to its name and count. A card can be dropped on it all the same. */
export function FoldedColumn({ column: { status, total }, href }: { column: BoardColumn; href: string }) {
  const whole = useRef<HTMLAnchorElement>(null)
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (!whole.current) return
    return dropTargetForElements({
      element: whole.current,
      getData: () => ({ status }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    })
  }, [status])
  return (
    <Link
      ref={whole}
      href={href}
      scroll={false}
      draggable={false}
      className={classes.folded}
      data-column={status}
      data-over={over || undefined}
      style={{ '--status': `var(--status-${status})` }}
      aria-label={`Unfold ${statusName(status)}, ${formatCount(total.leads)} leads`}
    >
      <span className={classes.dot} aria-hidden />
      <span className={classes.count}>{formatCount(total.leads)}</span>
      <span className={classes.foldedName}>{statusName(status)}</span>
    </Link>
  )
}
