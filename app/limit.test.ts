import { expect, test } from 'vitest'
import { limiter } from './limit'

test('thirty asks in ten minutes pass, the next does not, and others are not concerned', () => {
  const within = limiter(30)
  const asks = Array.from({ length: 31 }, () => within('a', 1000))
  expect(asks.filter(Boolean)).toHaveLength(30)
  expect(within('b', 1000)).toBe(true)
  expect(within('a', 1000 + 10 * 60_000)).toBe(true)
})
