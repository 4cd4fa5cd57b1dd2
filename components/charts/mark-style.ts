import type { CSSProperties } from 'react'

/** How a mark is filled; an outlined one is pale within, so that it is told apart without its colour. */
export const markStyle = (colour: string, outlined = false): CSSProperties =>
  outlined ? { fill: colour, fillOpacity: 0.2, stroke: colour } : { fill: colour }

/** The same for the small square of a legend. */
export const swatchStyle = (colour: string, outlined = false): CSSProperties =>
  outlined
    ? { background: `color-mix(in srgb, ${colour} 20%, var(--card))`, boxShadow: `inset 0 0 0 1px ${colour}` }
    : { background: colour }
