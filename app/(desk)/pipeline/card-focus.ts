/** While a card is held near an edge of the board, the columns beyond come in sight. */
export function scrollAtEdge(board: HTMLElement | null, x: number): void {
  if (!board) return
  const { left, right } = board.getBoundingClientRect()
  const reach = 72
  if (x > right - reach) board.scrollBy({ left: 18 })
  else if (x < left + reach) board.scrollBy({ left: -18 })
}

const cardLink = (id: number) => document.querySelector<HTMLElement>(`[data-card="${id}"] a`)

/** Puts the focus on a card and brings it in sight; false where it is not in the document. */
export function focusCard(id: number): boolean {
  const link = cardLink(id)
  link?.focus()
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return link !== null
}
