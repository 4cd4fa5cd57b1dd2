'use client'

import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { type Status, statusCodes } from '@/domain/statuses'
import type { Card } from './cards'
import { scrollAtEdge } from './edge-scroll'

/** By mouse: the columns beyond an edge come in sight while a card is dragged there, and a drop on a column moves it. */
export function useDrops(
  board: RefObject<HTMLElement | null>,
  cardOf: (id: number) => Card | undefined,
  onDrop: (card: Card, to: Status) => void,
): void {
  const drop = useEffectEvent((id: unknown, status: unknown) => {
    const to = statusCodes.find((code) => code === status)
    const card = cardOf(Number(id))
    if (to && card) onDrop(card, to)
  })
  useEffect(
    () =>
      monitorForElements({
        onDrag: ({ location }) => scrollAtEdge(board.current, location.current.input.clientX),
        onDrop: ({ source, location }) => drop(source.data.id, location.current.dropTargets[0]?.data.status),
      }),
    [board],
  )
}
