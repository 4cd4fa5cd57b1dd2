const cardLink = (id: number) => document.querySelector<HTMLElement>(`[data-card="${id}"] a`)

/** Puts the focus on a card and brings it in sight; false where it is not in the document. */
export function focusCard(id: number): boolean {
  const link = cardLink(id)
  link?.focus()
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return link !== null
}
