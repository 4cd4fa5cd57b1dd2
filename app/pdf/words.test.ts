import { expect, test } from 'vitest'
import { settable } from './words'

test.each([
  ['Škoda, Łódź, Türkiye', 'Škoda, Łódź, Türkiye'],
  ['Газпром, Ελλάς', 'Газпром, Ελλάς'],
  ['پاکستان', 'پاکستان'],
  ['“quote” – 1,200 € ₹ © 30°', '“quote” – 1,200 € ₹ © 30°'],
  ['GuoDong 国动', 'GuoDong □□'],
  ['flag 🇵🇰 and 🚀', 'flag □□ and □'],
  ['a\u0007b', 'a b'],
])('%s is set as %s', (words, set) => {
  expect(settable(words)).toBe(set)
})
