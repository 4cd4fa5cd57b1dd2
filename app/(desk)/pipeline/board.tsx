'use client'

import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import dynamic from 'next/dynamic'
import { type KeyboardEvent, type MouseEvent, useEffect, useEffectEvent, useOptimistic, useRef, useState } from 'react'
import { type Status, statusCodes, statusName } from '@/domain/statuses'
import { useMoves } from '../moves/moves'
import { listMoreCards } from './actions'
import classes from './board.module.css'
import { focusCard, scrollAtEdge } from './card-focus'
import type { Card } from './cards'
import { Column } from './column'
import { ColumnTabs } from './column-tabs'
import { type BoardColumn, joinColumns, withMoves, withoutCard, withPage } from './columns'
import { FoldedColumn } from './folded-column'
import { useChoice } from './use-choice'
import { useLongPress } from './use-long-press'

const BulkActions = dynamic(() => import('./bulk-actions').then((module) => module.BulkActions))

interface BoardProps {
  /** The columns as JSON of a `BoardColumn[]`: React would send and read each value of each card by itself. */
  fresh: string
  /** The address of the board without the question mark: which leads it shows. */
  query: string
  /** The addresses that unfold or fold each closed column. */
  foldHrefs: Partial<Record<Status, string>>
}

/** The pipeline as columns. A card is moved by dragging it, by Shift with an arrow, or by its menu. */
export function Board({ fresh, query, foldHrefs }: BoardProps) {
  const { move, moveMany, say, mayChange } = useMoves()
  const [known, setKnown] = useState((): BoardColumn[] => JSON.parse(fresh))
  const [arrived, setArrived] = useState(fresh)
  if (arrived !== fresh) {
    setArrived(fresh)
    setKnown(joinColumns(known, JSON.parse(fresh)))
  }
  const [columns, showMove] = useOptimistic(known, withMoves)
  const [marked, setMarked] = useState<{ id: number; how: 'moved' | 'returned' } | null>(null)
  const choice = useChoice(columns)
  const root = useRef<HTMLDivElement>(null)
  const toFocus = useRef<(number | undefined)[]>([])

  async function moveCard(card: Card, to: Status, focus: boolean) {
    if (!mayChange) return
    if (choice.has(card) && choice.cards.length > 1) return void (await moveChosen(to, focus ? card : undefined))
    if (to === card.status) return
    const followed = focus ? [card.id, neighbourOf(card)] : []
    toFocus.current = followed
    setMarked({ id: card.id, how: 'moved' })
    root.current?.querySelector(`[data-column="${to}"] [data-scroll]`)?.scrollTo({ top: 0 })
    const moved = await move(card, to, () => showMove({ cards: [card], to }))
    if (moved) setKnown((now) => withoutCard(now, card))
    else setMarked({ id: card.id, how: 'returned' })
    // A dialog that has just closed gives the focus back first, to a card that may be gone.
    setTimeout(followFocus, 100)
    setTimeout(() => {
      if (toFocus.current === followed) toFocus.current = []
    }, 2000)
  }

  async function moveChosen(to: Status, focused?: Card): Promise<boolean> {
    const cards = choice.cards.filter(({ status }) => status !== to)
    if (cards.length === 0) return false
    toFocus.current = focused ? [focused.id, neighbourOf(focused)] : []
    const moved = await moveMany(cards, to, () => showMove({ cards, to }))
    if (moved) setKnown((now) => cards.reduce(withoutCard, now))
    if (moved) choice.clear()
    setTimeout(followFocus, 100)
    return moved
  }

  function neighbourOf(card: Card): number | undefined {
    const cards = columns.find(({ status }) => status === card.status)?.cards ?? []
    const row = cards.findIndex(({ id }) => id === card.id)
    return (cards[row + 1] ?? cards[row - 1])?.id
  }

  const drop = useEffectEvent((card: Card, to: Status) => moveCard(card, to, false))
  useEffect(
    () =>
      monitorForElements({
        onDrag: ({ location }) => scrollAtEdge(root.current, location.current.input.clientX),
        onDrop: ({ source, location }) => {
          const to = statusCodes.find((code) => code === location.current.dropTargets[0]?.data.status)
          const card = columnsCard(source.data.id)
          if (to && card) drop(card, to)
        },
      }),
    [],
  )
  const columnsCard = useEffectEvent((id: unknown) =>
    columns.flatMap(({ cards }) => cards).find((card) => card.id === id),
  )

  // The card that was moved by the keyboard stands elsewhere now, as another element: the focus follows it there, or
  // goes to the card that took its place once it is out of sight.
  function followFocus() {
    if (toFocus.current.length === 0 || document.querySelector('[role="dialog"]')) return
    if (document.activeElement && document.activeElement !== document.body) return
    toFocus.current.some((id) => id !== undefined && focusCard(id))
  }
  useEffect(followFocus)

  async function loadMore({ status, next }: BoardColumn) {
    if (!next) return
    const page = await listMoreCards({ query, status, after: next })
    setKnown((now) => withPage(now, status, page))
  }

  function onKeyDown(event: KeyboardEvent) {
    const id = Number(event.target instanceof Element && event.target.closest('[data-card]')?.getAttribute('data-card'))
    const at = columns.findIndex(({ cards }) => cards.some((card) => card.id === id))
    const column = columns[at]
    const row = column?.cards.findIndex((card) => card.id === id) ?? -1
    const card = column?.cards[row]
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!card || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.shiftKey && step) {
      event.preventDefault()
      const to = columns[at + step]?.status
      if (!to) say(`${statusName(card.status)} is the ${step < 0 ? 'first' : 'last'} column`)
      else moveCard(card, to, true)
    } else if (step) {
      const side = step < 0 ? columns.slice(0, at).reverse() : columns.slice(at + 1)
      const beside = side.find(({ cards }) => cards.length > 0)
      const other = beside?.cards[Math.min(row, beside.cards.length - 1)]
      if (other && focusCard(other.id)) event.preventDefault()
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const other = column?.cards[row + (event.key === 'ArrowUp' ? -1 : 1)]
      if (other && focusCard(other.id)) event.preventDefault()
    } else if (event.key === 'x' && mayChange) {
      say(choice.toggle(card))
    } else if (event.key === 'Escape' && choice.cards.length > 0) {
      choice.clear()
      say('Nothing is chosen')
    } else if (event.key === 'm' && mayChange) {
      // Once this key press is over: a menu closes at any that is made outside of it, the one that opens it included.
      setTimeout(() => document.querySelector<HTMLElement>(`[data-card="${id}"] [data-move-menu]`)?.click())
    }
  }

  const { endsHold, ...holding } = useLongPress((target) => {
    const card = columnsCard(Number(target.closest('[data-card]')?.getAttribute('data-card')))
    if (mayChange && card) say(choice.toggle(card))
  })
  /** Ctrl or Command with a click chooses a card or lets go of it; Shift chooses all from the last one chosen. */
  function onClick(event: MouseEvent) {
    if (endsHold()) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    const target = event.target instanceof Element ? event.target : null
    const element = target?.closest('[data-card]')
    if (!mayChange || !element || target?.closest('button, [role="menu"]')) return
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) return
    const card = columnsCard(Number(element.getAttribute('data-card')))
    if (!card) return
    event.preventDefault()
    event.stopPropagation()
    say(event.shiftKey ? choice.reach(card) : choice.toggle(card))
    focusCard(card.id)
  }

  return (
    <div className={classes.frame}>
      <ColumnTabs columns={columns} board={root} />
      <p id="board-keys" className="visually-hidden">
        Arrows go from card to card.{' '}
        {mayChange &&
          'Shift with left or right moves the lead; M opens its menu; X chooses it, to move several together.'}
      </p>
      <p id="board-chosen" className="visually-hidden">
        Chosen.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are handled once for all cards, whose links have the focus */}
      <div className={classes.board} ref={root} onKeyDown={onKeyDown} onClickCapture={onClick} {...holding}>
        {columns.map((column) =>
          column.folded ? (
            <FoldedColumn key={column.status} column={column} href={foldHrefs[column.status] ?? '/pipeline'} />
          ) : (
            <Column
              key={column.status}
              column={column}
              marked={marked}
              chosen={choice.ids}
              foldHref={foldHrefs[column.status]}
              onMove={(card, to) => moveCard(card, to, true)}
              onNear={() => loadMore(column)}
            />
          ),
        )}
      </div>
      {choice.cards.length > 0 && (
        <BulkActions chosen={choice.cards} onClear={choice.clear} onMove={(to) => moveChosen(to)} />
      )}
    </div>
  )
}
