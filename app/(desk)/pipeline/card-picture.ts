import classes from './card-picture.module.css'

/** What goes along with a finger: a card as it looks, which nothing can be done to. */
export interface Picture {
  moveBy: (x: number, y: number) => void
  /** Lets what is below be seen, or no longer. */
  fade: (faint: boolean) => void
  remove: () => void
}

/** A picture of a card, where the card is. One of several says how many. */
export function pictureOf(card: HTMLElement, count: number): Picture {
  const { left, top, width, height } = card.getBoundingClientRect()
  const frame = document.createElement('div')
  frame.className = classes.picture ?? ''
  frame.inert = true
  frame.style.cssText = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`
  const copy = card.cloneNode(true)
  if (copy instanceof HTMLElement) {
    for (const name of ['data-card', 'data-mark', 'draggable']) copy.removeAttribute(name)
    frame.append(copy)
  }
  if (count > 1) {
    const badge = document.createElement('span')
    badge.className = classes.count ?? ''
    badge.textContent = String(count)
    frame.append(badge)
  }
  document.body.append(frame)
  return {
    moveBy: (x, y) => frame.style.setProperty('translate', `${x}px ${y}px`),
    fade: (faint) => frame.toggleAttribute('data-faint', faint),
    remove: () => frame.remove(),
  }
}
