'use client'

import { useState } from 'react'
import type { Card } from './cards'
import type { BoardColumn } from './columns'

/** The cards that are chosen to be changed together. What is said of a change of the choice is given back. */
export interface Choice {
  ids: ReadonlySet<number>
  cards: Card[]
  has: (card: Card) => boolean
  toggle: (card: Card) => string
  /** Chooses every card from the one chosen last down or up to this one, where both stand in one column. */
  reach: (card: Card) => string
  clear: () => void
}

/** Keeps which cards of the board are chosen; a card that has gone is chosen no longer. */
export function useChoice(columns: BoardColumn[]): Choice {
  const [chosen, setChosen] = useState<{ ids: ReadonlySet<number>; last: number | null }>(nothing)
  const cards = columns.flatMap((column) => column.cards).filter(({ id }) => chosen.ids.has(id))
  const ids = new Set(cards.map(({ id }) => id))
  const choose = (next: Set<number>, last: number | null) => {
    setChosen({ ids: next, last })
    return next.size
  }
  return {
    ids,
    cards,
    has: ({ id }) => ids.has(id),
    toggle: ({ id, title }) => {
      const next = new Set(ids)
      if (!next.delete(id)) next.add(id)
      const count = choose(next, id)
      return `${title} ${next.has(id) ? 'chosen' : 'no longer chosen'}, ${count} in all`
    },
    reach: ({ id, title }) => {
      const column = columns.find((one) => one.cards.some((card) => card.id === id))?.cards ?? []
      const places = [column.findIndex((card) => card.id === chosen.last), column.findIndex((card) => card.id === id)]
      const from = places.includes(-1) ? Math.max(...places) : Math.min(...places)
      const reached = column.slice(from, Math.max(...places) + 1).map((card) => card.id)
      const count = choose(new Set([...ids, ...reached]), chosen.last ?? id)
      return `Chosen as far as ${title}, ${count} in all`
    },
    clear: () => setChosen(nothing),
  }
}

const nothing = { ids: new Set<number>(), last: null }
