import classes from './card-picture.module.css'

/** What goes along with a finger: a card as it looks, which nothing can be done to. */
export interface Picture {
  /** Brings it to where the finger is; below the finger, if what the finger points at is to be seen. */
  follow: (finger: Point, below: boolean) => void
  remove: () => void
}

interface Point {
  x: number
  y: number
}

/** How far below a finger it hangs, in pixels. */
const BELOW = 28

/** A picture of a card that a finger holds at `start`, where the card is. One of several says how many. */
export function pictureOf(card: HTMLElement, count: number, start: Point): Picture {
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
    follow: ({ x, y }, below) => {
      const drop = below ? start.y - top + BELOW : 0
      frame.style.setProperty('translate', `${x - start.x}px ${y - start.y + drop}px`)
    },
    remove: () => frame.remove(),
  }
}
