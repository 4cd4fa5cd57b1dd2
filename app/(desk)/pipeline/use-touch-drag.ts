'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'
import { type Status, statusCodes } from '@/domain/statuses'
import type { Card } from './cards'
import { followFinger } from './touch-drag'

interface TouchDrag {
  board: RefObject<HTMLElement | null>
  /** The card of an id, and how many go along when it is moved; nothing where it may not be. */
  grasp: (id: number) => { card: Card; count: number } | undefined
  choose: (card: Card) => void
  drop: (card: Card, to: Status) => void
  giveUp: (card: Card) => void
}

/** By finger: a card held is lifted; let go there, it is chosen, and let go over a column or its tab, it is moved. */
export function useTouchDrag({ board, ...acts }: TouchDrag): void {
  const begin = useEffectEvent((touch: TouchEvent, root: HTMLElement) => {
    const target = touch.target instanceof Element ? touch.target : null
    const card = target?.closest('[data-card]')
    if (touch.touches.length > 1 || target?.closest('button') || !(card instanceof HTMLElement)) return
    const grasped = acts.grasp(Number(card.getAttribute('data-card')))
    if (!grasped) return
    const tabs = root.parentElement?.querySelector<HTMLElement>('[data-tabs]') ?? null
    followFinger(touch, {
      board: root,
      card,
      tabs,
      count: grasped.count,
      onChosen: () => acts.choose(grasped.card),
      onDropped: (column) => {
        const to = statusCodes.find((code) => code === column)
        if (to) acts.drop(grasped.card, to)
        else acts.giveUp(grasped.card)
      },
      onReturned: () => acts.giveUp(grasped.card),
    })
  })
  useEffect(() => {
    const root = board.current
    if (!root) return
    const onTouch = (touch: TouchEvent) => begin(touch, root)
    // Scrolling can be held back only where something listens for it before the finger comes down.
    const stand = () => undefined
    root.addEventListener('touchstart', onTouch, { passive: true })
    root.addEventListener('touchmove', stand, { passive: false })
    return () => {
      root.removeEventListener('touchstart', onTouch)
      root.removeEventListener('touchmove', stand)
    }
  }, [board])
}
