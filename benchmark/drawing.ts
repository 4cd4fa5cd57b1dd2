/** Lots that are drawn the same way for the same seed: mulberry32 by Tommy Ettinger, public domain. */
export function drawing(seed: number) {
  let state = seed >>> 0
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(number() * limit)
  return {
    /** From 0 to, and without, 1. */
    number,
    /** A whole number from 0 to, and without, the limit. */
    below,
    chance: (share: number): boolean => number() < share,
    from: <One>(many: readonly [One, ...One[]] | readonly One[]): One => {
      const drawn = many[below(many.length)]
      if (drawn === undefined) throw new Error('There is nothing to draw from')
      return drawn
    },
  }
}
