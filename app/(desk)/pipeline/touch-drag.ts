import { type Picture, pictureOf } from './card-picture'
import { scrollAtEdge } from './edge-scroll'

const HOLD_MS = 450
/** A finger that goes further than this, in pixels, scrolls if it was not held, and drags if it was. */
const STRAY = 10

interface Held {
  board: HTMLElement
  card: HTMLElement
  /** The strip of columns on a phone, each of which a card can be dropped on. */
  tabs: HTMLElement | null
  /** How many cards go along, this one counted. */
  count: number
  /** The finger let go where it was held. */
  onChosen: () => void
  /** The finger let go over a column, or over its name. */
  onDropped: (column: string) => void
  /** The finger let go elsewhere, or the drag was given up. */
  onReturned: () => void
}

/**
 * Follows the finger that has just touched a card: held, it lifts a picture of the card, which goes where the finger goes.
 * A browser's own drag by touch begins at one moment or another, or never, and cannot be told from a choice by holding.
 * Escape, a second finger, another window or a touch that the system takes give it up.
 */
export function followFinger(touch: TouchEvent, held: Held): void {
  const { board, card, tabs } = held
  const finger = touch.touches[0]
  if (!finger || !touch.target) return
  const start = { x: finger.clientX, y: finger.clientY }
  let at = start
  let picture: Picture | null = null
  let moved = false
  let over: Element | null = null
  let frame = 0

  const session = new AbortController()
  const { signal } = session
  // The browser's own drag would take the finger away.
  const { draggable } = card
  card.draggable = false
  const timer = setTimeout(lift, HOLD_MS)

  function lift() {
    picture = pictureOf(card, held.count, start)
    board.setAttribute('data-lifted', '')
    card.setAttribute('data-dragged', 'true')
    frame = requestAnimationFrame(follow)
  }

  function follow() {
    frame = requestAnimationFrame(follow)
    if (!moved) return
    const beneath = look()
    const strip = tabs?.contains(beneath) ? tabs : board
    // Where the finger was put down near an edge, it asks for no scrolling there until it goes further out.
    if (Math.abs(at.x - start.x) > 2 * STRAY) scrollAtEdge(strip, at.x, Math.sign(at.x - start.x))
    picture?.follow(at, over?.hasAttribute('data-tab') ?? false)
  }

  /** Marks what is below the finger. */
  function look(): Element | null {
    const beneath = document.elementFromPoint(at.x, at.y)
    hover(beneath?.closest('[data-column], [data-tab]') ?? null)
    return beneath
  }

  function hover(element: Element | null) {
    if (over === element) return
    over?.removeAttribute('data-over')
    element?.setAttribute('data-over', 'true')
    over = element
  }

  function end() {
    hover(null)
    session.abort()
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    picture?.remove()
    board.removeAttribute('data-lifted')
    card.removeAttribute('data-dragged')
    card.draggable = draggable
  }

  function giveUp() {
    end()
    if (picture) held.onReturned()
  }

  function onMove(event: TouchEvent) {
    const now = event.touches[0]
    if (!now || event.touches.length > 1) return giveUp()
    at = { x: now.clientX, y: now.clientY }
    const strayed = Math.hypot(at.x - start.x, at.y - start.y) > STRAY
    if (picture) {
      event.preventDefault()
      moved ||= strayed
    } else if (strayed) end()
  }

  function onEnd(event: TouchEvent) {
    if (moved) look()
    const column = over?.getAttribute('data-column') ?? over?.getAttribute('data-tab')
    end()
    if (!picture) return
    // The tap that ends a hold is no click.
    event.preventDefault()
    if (!moved) held.onChosen()
    else if (column) held.onDropped(column)
    else held.onReturned()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    giveUp()
  }

  // On what was touched: it hears of its finger even once it has left the document.
  touch.target.addEventListener('touchmove', (event) => event instanceof TouchEvent && onMove(event), {
    signal,
    passive: false,
  })
  touch.target.addEventListener('touchend', (event) => event instanceof TouchEvent && onEnd(event), { signal })
  touch.target.addEventListener('touchcancel', giveUp, { signal })
  document.addEventListener('touchstart', ({ touches }) => touches.length > 1 && giveUp(), { signal })
  document.addEventListener('visibilitychange', giveUp, { signal })
  document.addEventListener('keydown', onKeyDown, { signal, capture: true })
  // The menu that a browser opens on a held link would cover everything.
  document.addEventListener('contextmenu', (event) => event.preventDefault(), { signal })
}
