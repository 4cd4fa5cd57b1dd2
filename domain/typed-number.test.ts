import { expect, test } from 'vitest'
import { typedNumber } from './typed-number'

test.each([
  ['1.5bn', 1_500_000_000],
  ['300 million', 300_000_000],
  ['1,200', 1200],
  ['1 200', 1200],
  ['2 crore', 20_000_000],
  ['0.1', 0.1],
  ['', Number.NaN],
  ['a lot', Number.NaN],
  ['1.2.3', Number.NaN],
])('%s is %d', (typed, number) => {
  expect(typedNumber(typed)).toBe(number)
})
