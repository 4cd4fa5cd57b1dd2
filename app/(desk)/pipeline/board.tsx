'use client'

import dynamic from 'next/dynamic'
import { type MouseEvent, useEffect, useOptimistic, useRef, useState } from 'react'
import { type Status, statusName } from '@/domain/statuses'
import { useMoves } from '../moves/moves'
import { listMoreCards } from './actions'
import classes from './board.module.css'
import { focusCard } from './card-focus'
import type { Card } from './cards'
import { Column } from './column'
import { ColumnTabs } from './column-tabs'
import { type BoardColumn, joinColumns, withMoves, withoutCard, withPage } from './columns'
import { FoldedColumn } from './folded-column'
import { useBoardKeys } from './use-board-keys'
import { useChoice } from './use-choice'
import { useDrops } from './use-drops'
import { useTouchDrag } from './use-touch-drag'

const BulkActions = dynamic(() => import('./bulk-actions').then((module) => module.BulkActions))

interface BoardProps {
  /** The columns as JSON of a `BoardColumn[]`: React would send and read each value of each card by itself. */
  fresh: string
  /** The address of the board without the question mark: which leads it shows. */
  query: string
  /** The addresses that unfold or fold each closed column. */
  foldHrefs: Partial<Record<Status, string>>
}

/** The pipeline as columns. A card is moved by dragging it with mouse or finger, by Shift with an arrow, or by its menu. */
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

  const cardOf = (id: number) => columns.flatMap(({ cards }) => cards).find((card) => card.id === id)
  useDrops(root, cardOf, (card, to) => moveCard(card, to, false))
  useTouchDrag({
    board: root,
    grasp: (id) => {
      const card = mayChange ? cardOf(id) : undefined
      return card && { card, count: choice.has(card) ? choice.cards.length : 1 }
    },
    choose: (card) => say(choice.toggle(card)),
    drop: (card, to) => moveCard(card, to, false),
    giveUp: (card) => say(`${card.title} stays in ${statusName(card.status)}`),
  })
  const onKeyDown = useBoardKeys({ columns, choice, moveCard: (card, to) => moveCard(card, to, true) })

  /** Ctrl or Command with a click chooses a card or lets go of it; Shift chooses all from the last one chosen. */
  function onClick(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : null
    const element = target?.closest('[data-card]')
    if (!mayChange || !element || target?.closest('button, [role="menu"]')) return
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) return
    const card = cardOf(Number(element.getAttribute('data-card')))
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
      <div className={classes.board} ref={root} onKeyDown={onKeyDown} onClickCapture={onClick}>
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
