'use client'

import { CalendarClock, Ellipsis, type LucideIcon, Newspaper, Pause } from 'lucide-react'

const drawings = { due: CalendarClock, held: Pause, menu: Ellipsis, sources: Newspaper } satisfies Record<
  string,
  LucideIcon
>
const nameOf = (icon: string) => `icon-${icon}`

/** The icons that stand on every card and row, drawn once a page: `RepeatedIcon` points at them. */
export function Sprite() {
  return (
    <svg width={0} height={0} style={{ position: 'absolute' }} aria-hidden>
      {Object.entries(drawings).map(([icon, Drawing]) => (
        <symbol key={icon} id={nameOf(icon)} viewBox="0 0 24 24">
          <Drawing />
        </symbol>
      ))}
    </svg>
  )
}

/** An icon of the sprite: a board has hundreds, which would be half of what it sends. */
export function RepeatedIcon({ icon, size }: { icon: keyof typeof drawings; size: number }) {
  return (
    <svg width={size} height={size} aria-hidden>
      <use href={`#${nameOf(icon)}`} />
    </svg>
  )
}
