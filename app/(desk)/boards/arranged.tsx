'use client'

import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { notifications } from '@mantine/notifications'
import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useEffectEvent,
  useOptimistic,
  useState,
  useTransition,
} from 'react'
import type { Result } from '@/domain/result'
import { reach } from '../moves/telling'
import { type BoardCode, place, unpin, widen } from './actions'
import classes from './boards.module.css'
import { PinnedCard } from './pinned-card'

export interface Pinned {
  id: number
  title: string
  wide: boolean
  card: ReactNode
}

type Change = { id: number; to: number } | { id: number; wide: boolean } | { id: number; off: true }

interface Arranging {
  board: BoardCode
  of: (id: number) => { at: number; all: number; wide: boolean }
  change: (change: Change) => void
}

const ArrangingContext = createContext<Arranging | null>(null)
/** How the board around can be arranged; null where it cannot. */
export const useArranging = (): Arranging | null => use(ArrangingContext)

function changed(pins: Pinned[], change: Change): Pinned[] {
  if ('wide' in change) return pins.map((pin) => (pin.id === change.id ? { ...pin, wide: change.wide } : pin))
  const moved = pins.find(({ id }) => id === change.id)
  const others = pins.filter((pin) => pin !== moved)
  return moved && 'to' in change ? others.toSpliced(change.to, 0, moved) : others
}

/** The charts and views of a board, to be arranged by drag and by their menus, where one may. */
export function Arranged({
  board,
  name,
  pins,
  mayArrange,
}: {
  board: BoardCode
  name: string
  pins: Pinned[]
  mayArrange: boolean
}) {
  const [shown, show] = useOptimistic(pins, changed)
  const [said, say] = useState('')
  const [, startTransition] = useTransition()

  const send = (change: Change): Promise<Result<null>> => {
    if ('wide' in change) return widen(board, change.id, change.wide)
    return 'to' in change ? place(board, change.id, change.to) : unpin(board, change.id)
  }
  const change = (one: Change) => {
    const title = shown.find(({ id }) => id === one.id)?.title ?? ''
    startTransition(async () => {
      show(one)
      const done = await reach(send(one))
      if (!done.ok) notifications.show({ color: 'red', title: 'Nothing was changed', message: done.reason.sentence })
      else if ('to' in one) say(`${title} is number ${one.to + 1} of ${shown.length}`)
      else say('wide' in one ? `${title} is ${one.wide ? 'wide' : 'narrow'}` : `${title} is off the board`)
    })
  }
  const dropped = useEffectEvent((id: number, onto: number) => {
    const to = shown.findIndex((pin) => pin.id === onto)
    if (id !== onto && to >= 0) change({ id, to })
  })
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => source.data.board === board,
        onDrop: ({ source, location }) => {
          const onto = location.current.dropTargets[0]?.data
          if (onto?.board === board && typeof source.data.pin === 'number' && typeof onto.pin === 'number')
            dropped(source.data.pin, onto.pin)
        },
      }),
    [board],
  )
  const of = (id: number) => {
    const at = shown.findIndex((pin) => pin.id === id)
    return { at, all: shown.length, wide: shown[at]?.wide ?? false }
  }
  return (
    <ArrangingContext value={mayArrange ? { board, of, change } : null}>
      <ul className={classes.grid} aria-label={name}>
        {shown.map(({ id, wide, card }) => (
          <PinnedCard key={id} id={id} wide={wide}>
            {card}
          </PinnedCard>
        ))}
      </ul>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </ArrangingContext>
  )
}
