import { expect, it } from 'vitest'
import { descend } from './descent'

it('finds the lowest point of a bowl that is steeper one way than the other', () => {
  const found = descend(2, (at, slope) => {
    const [x, y] = [(at[0] ?? 0) - 3, (at[1] ?? 0) + 2]
    slope[0] = 2 * x
    slope[1] = 200 * y
    return x * x + 100 * y * y
  })
  expect(found[0]).toBeCloseTo(3, 2)
  expect(found[1]).toBeCloseTo(-2, 2)
})
