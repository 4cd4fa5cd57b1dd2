import type { StatusTotal } from '@/db/pipeline'
import type { Amount } from '@/domain/reading'
import type { Status } from '@/domain/statuses'
import type { Card } from './cards'

/** A column of the board as far as it has been loaded. */
export interface BoardColumn {
  status: Status
  folded: boolean
  total: StatusTotal
  cards: Card[]
  /** The cursor of the page that follows; null when all cards are here. */
  next: string | null
}

/**
 * Columns fresh from the server, with what had been loaded further down before: a refresh brings the first page of each
 * column, and must not shorten one that somebody has scrolled through.
 */
export function joinColumns(known: BoardColumn[], fresh: BoardColumn[]): BoardColumn[] {
  const seen = new Set(fresh.flatMap(({ cards }) => cards.map(({ id }) => id)))
  return fresh.map((column) => {
    const last = column.cards.at(-1)
    const before = known.find(({ status }) => status === column.status)
    if (!column.next || !last || !before) return column
    const below = before.cards.filter((card) => !seen.has(card.id) && isBelow(card, last))
    return below.length > 0 ? { ...column, cards: [...column.cards, ...below], next: before.next } : column
  })
}

const isBelow = (card: Card, other: Card): boolean =>
  card.since < other.since || (card.since === other.since && card.id < other.id)

/** The columns with one more page of one of them. */
export const withPage = (
  columns: BoardColumn[],
  status: Status,
  page: Pick<BoardColumn, 'cards' | 'next'>,
): BoardColumn[] =>
  columns.map((column) => {
    if (column.status !== status) return column
    const here = new Set(column.cards.map(({ id }) => id))
    return { ...column, cards: [...column.cards, ...page.cards.filter(({ id }) => !here.has(id))], next: page.next }
  })

/** The columns without a card as it was before it went elsewhere. Totals are the server's to say. */
export const withoutCard = (columns: BoardColumn[], { id, version }: Card): BoardColumn[] =>
  columns.map((column) => ({
    ...column,
    cards: column.cards.filter((card) => card.id !== id || card.version !== version),
  }))

/** The columns as they will be once a card has been moved: on top of its new column, with both totals changed. */
export function withMove(columns: BoardColumn[], { card, to }: { card: Card; to: Status }): BoardColumn[] {
  const there = { ...card, status: to, daysInStatus: 0, since: Number.MAX_SAFE_INTEGER }
  return columns.map((column) => {
    if (column.status === to) {
      const cards = column.folded ? [] : [there, ...column.cards.filter(({ id }) => id !== card.id)]
      return { ...column, cards, total: changeTotal(column.total, disclosedBy(card), 1) }
    }
    if (column.status === card.status) {
      const cards = column.cards.filter(({ id }) => id !== card.id)
      return { ...column, cards, total: changeTotal(column.total, disclosedBy(card), -1) }
    }
    return column
  })
}

/** The columns as they will be once many cards have been moved to one of them. */
export const withMoves = (columns: BoardColumn[], { cards, to }: { cards: Card[]; to: Status }): BoardColumn[] =>
  cards.reduce((known, card) => (card.status === to ? known : withMove(known, { card, to })), columns)

const disclosedBy = ({ amount, estimated }: Card): Amount | null => (estimated ? null : amount)

function changeTotal(total: StatusTotal, amount: Amount | null, by: 1 | -1): StatusTotal {
  const leads = total.leads + by
  if (!amount) return { ...total, leads }
  const known = total.amounts.some(({ currency }) => currency === amount.currency)
  const amounts = known
    ? total.amounts.map((sum) =>
        sum.currency === amount.currency ? { ...sum, value: sum.value + by * amount.value } : sum,
      )
    : [...total.amounts, amount]
  return { ...total, leads, disclosed: total.disclosed + by, amounts: amounts.filter(({ value }) => value > 0) }
}
