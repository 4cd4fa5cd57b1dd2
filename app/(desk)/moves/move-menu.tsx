'use client'

import { lazy, type ReactNode } from 'react'
import { FirstUse } from '@/components/ui/first-use'
import type { Status } from '@/domain/statuses'
import type { SeenLead } from './moves'

const load = () => import('./move-offers')
const MoveOffers = lazy(() => load().then((module) => ({ default: module.MoveOffers })))

export interface MoveMenuProps {
  lead: SeenLead & { ownerId: string | null; onHoldUntil: string | null }
  /** Moves it; by default as `useMoves` does. */
  onMove?: (to: Status) => void
  /** What of it is offered; everything, unless said otherwise. */
  offers?: 'everything' | 'status' | 'owner'
  className?: string | undefined
  label: string
  children: ReactNode
}

/** A button that opens what can be done to a lead. The menu itself is fetched on first use, and a board has hundreds. */
export function MoveMenu(props: MoveMenuProps) {
  const { label, className, children } = props
  return (
    <FirstUse
      popup="menu"
      load={load}
      button={{ className, children, 'aria-label': label, ...{ 'data-move-menu': true } }}
    >
      <MoveOffers {...props} />
    </FirstUse>
  )
}
