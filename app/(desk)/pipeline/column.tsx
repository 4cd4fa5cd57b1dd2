'use client'

import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useMounted } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronsRightLeft } from 'lucide-react'
import Link from 'next/link'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { formatCount } from '@/domain/money'
import { type Status, statusName } from '@/domain/statuses'
import classes from './board.module.css'
import type { Card } from './cards'
import type { BoardColumn } from './columns'
import { LeadCard } from './lead-card'
import { TotalMoney } from './total-money'

/** What a card is high, with the gap below it, in pixels: fixed, so that a column never jumps while it is scrolled. */
const CARD_HEIGHT = 122
const GAP = 8
/** How many cards before the foot of what is loaded more are fetched: less than the first page has out of sight. */
const NEAR = 3

interface ColumnProps {
  column: BoardColumn
  marked: { id: number; how: 'moved' | 'returned' } | null
  /** Cards that are chosen to be changed together. */
  chosen: ReadonlySet<number>
  foldHref: string | undefined
  onMove: (card: Card, to: Status) => void
  /** Called when the foot of what is loaded comes near. */
  onNear: () => Promise<void>
}

/** A column: only the cards in sight are in the document, and more are fetched as its foot comes near. */
export function Column({ column, marked, chosen, foldHref, onMove, onNear }: ColumnProps) {
  'use no memo'
  const { status, cards, next, total } = column
  const whole = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState(false)
  const arrived = useMounted()
  const virtual = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT + GAP,
    getItemKey: (index) => cards[index]?.id ?? index,
    // The document itself carries what is in sight at first, and no more.
    overscan: arrived ? 5 : 0,
    initialRect: { width: 280, height: 700 },
  })
  const shown = virtual.getVirtualItems()
  const near = next !== null && (shown.at(-1)?.index ?? 0) >= cards.length - NEAR

  const loading = useRef(false)
  const load = useEffectEvent(async () => {
    if (loading.current) return
    loading.current = true
    await onNear().finally(() => {
      loading.current = false
    })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page may bring the foot near again
  useEffect(() => {
    if (near) load()
  }, [near, next])

  useEffect(() => {
    if (!whole.current) return
    return dropTargetForElements({
      element: whole.current,
      getData: () => ({ status }),
      canDrop: ({ source }) => typeof source.data.id === 'number',
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    })
  }, [status])

  return (
    <section
      ref={whole}
      className={classes.column}
      data-column={status}
      data-over={over || undefined}
      aria-labelledby={`column-${status}`}
      style={{ '--status': `var(--status-${status})` }}
    >
      <header className={classes.columnHeader}>
        <h2 className={classes.columnTitle} id={`column-${status}`}>
          <span className={classes.dot} aria-hidden />
          {statusName(status)}
          <span className={classes.count}>
            {formatCount(total.leads)}
            <span className="visually-hidden"> leads</span>
          </span>
        </h2>
        {foldHref && (
          <Link className={classes.fold} href={foldHref} scroll={false} aria-label={`Fold ${statusName(status)}`}>
            <ChevronsRightLeft size={14} aria-hidden />
          </Link>
        )}
        <TotalMoney total={total} />
      </header>
      <div className={classes.scroller} ref={scroller} data-scroll>
        {cards.length === 0 && <p className={classes.none}>No leads here</p>}
        <ul className={classes.cards} style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, start, key }) => {
            const card = cards[index]
            if (!card) return null
            return (
              <li
                key={key}
                className={classes.slot}
                style={{ transform: `translateY(${start}px)`, height: CARD_HEIGHT }}
                aria-setsize={total.leads}
                aria-posinset={index + 1}
              >
                <LeadCard
                  card={card}
                  mark={marked?.id === card.id ? marked.how : undefined}
                  chosen={chosen.has(card.id)}
                  others={chosen.has(card.id) ? chosen.size - 1 : 0}
                  onMove={onMove}
                />
              </li>
            )
          })}
        </ul>
        {next && <p className={classes.more}>Loading more…</p>}
      </div>
    </section>
  )
}
