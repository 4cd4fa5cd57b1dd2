'use client'

import type { KeyboardEvent } from 'react'
import { type Status, statusName } from '@/domain/statuses'
import { useMoves } from '../moves/moves'
import { focusCard } from './card-focus'
import type { Card } from './cards'
import type { BoardColumn } from './columns'
import type { Choice } from './use-choice'

interface BoardKeys {
  columns: BoardColumn[]
  choice: Choice
  /** Moves a card, and lets the focus go along. */
  moveCard: (card: Card, to: Status) => void
}

/** What keys do on the board, whose cards' links have the focus: arrows go from card to card, Shift with one moves. */
export function useBoardKeys({ columns, choice, moveCard }: BoardKeys): (event: KeyboardEvent) => void {
  const { say, mayChange } = useMoves()
  return (event) => {
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
      else moveCard(card, to)
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
}
