'use client'

import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useArranging } from './arranged'
import classes from './boards.module.css'

/** One chart or view of a board: it is dragged by its grip, and dropped onto the place of another. */
export function PinnedCard({ id, wide, children }: { id: number; wide: boolean; children: ReactNode }) {
  const board = useArranging()?.board
  const card = useRef<HTMLLIElement>(null)
  const [state, setState] = useState<'dragged' | 'over'>()
  useEffect(() => {
    const element = card.current
    const dragHandle = element?.querySelector('[data-grip]')
    if (!element || !dragHandle || !board) return
    const own = { board, pin: id }
    const settle = () => setState(undefined)
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => own,
        onDragStart: () => setState('dragged'),
        onDrop: settle,
      }),
      dropTargetForElements({
        element,
        getData: () => own,
        canDrop: ({ source }) => source.data.board === board && source.data.pin !== id,
        onDragEnter: () => setState('over'),
        onDragLeave: settle,
        onDrop: settle,
      }),
    )
  }, [id, board])
  return (
    <li ref={card} className={classes.pinned} data-wide={wide || undefined} data-state={state}>
      {children}
    </li>
  )
}
