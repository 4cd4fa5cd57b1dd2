/** As far from an edge, in pixels, it begins to pull; narrow strips keep room between their edges. */
const REACH = 72
/** Pixels a frame right at the edge. */
const FASTEST = 18

/**
 * While a card is held near an edge of a strip, what lies beyond comes in sight: the nearer, the faster. With a `side`, 1 for
 * the right and -1 for the left, that edge alone pulls.
 */
export function scrollAtEdge(strip: HTMLElement | null, x: number, side = 0): void {
  if (!strip) return
  const { left, right, width } = strip.getBoundingClientRect()
  const reach = Math.min(REACH, width / 6)
  const [toLeft, toRight] = [depth(left + reach - x, reach), depth(x - right + reach, reach)]
  if (toRight > 0 && side >= 0) strip.scrollBy({ left: Math.ceil(FASTEST * toRight), behavior: 'instant' })
  else if (toLeft > 0 && side <= 0) strip.scrollBy({ left: -Math.ceil(FASTEST * toLeft), behavior: 'instant' })
}

const depth = (within: number, reach: number): number => Math.min(1, within / reach)
