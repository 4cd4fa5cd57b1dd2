import { expect, test } from 'vitest'
import { nameKey } from './name'

test.each([
  ['Lu Jie', 'lu jie'],
  ['  LU   JIE ', 'lu jie'],
  ['José Ángel', 'jose angel'],
  ['Ｌｕ Ｊｉｅ', 'lu jie'],
  ["Shehbaz Sharif's", 'shehbaz sharif s'],
  ['محمد بن سلمان', 'محمد بن سلمان'],
  ['卢杰', '卢杰'],
])('folds %s', (name, key) => {
  expect(nameKey(name)).toBe(key)
})
