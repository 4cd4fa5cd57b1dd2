'use client'

import { type MouseEvent, type PointerEvent, useRef } from 'react'

const HOLD_MS = 500
/** A finger that goes further than this, in pixels, scrolls or drags. */
const STRAY = 10

/**
 * A finger held on something, where no mouse can hold Ctrl: `onPress` is given what it is held on. The tap that ends the
 * hold is no click. Spread what is returned on the element that holds them all.
 */
export function useLongPress(onPress: (target: Element) => void) {
  const held = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number } | null>(null)
  const pressed = useRef(false)
  const letGo = () => {
    if (held.current) clearTimeout(held.current.timer)
    held.current = null
  }
  return {
    onPointerDown: ({ pointerType, target, clientX: x, clientY: y }: PointerEvent) => {
      letGo()
      pressed.current = false
      if (pointerType !== 'touch' || !(target instanceof Element)) return
      const timer = setTimeout(() => {
        pressed.current = true
        held.current = null
        onPress(target)
      }, HOLD_MS)
      held.current = { timer, x, y }
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const { current } = held
      if (current && Math.hypot(clientX - current.x, clientY - current.y) > STRAY) letGo()
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onDragStart: letGo,
    /** The menu that a browser opens on a held link would cover the choice. */
    onContextMenu: (event: MouseEvent) => {
      if (held.current || pressed.current) event.preventDefault()
    },
    /** Whether a click is the end of a hold, and so none: ask first in the handler of clicks. */
    endsHold: (): boolean => {
      const ends = pressed.current
      pressed.current = false
      return ends
    },
  }
}
