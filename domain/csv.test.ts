import { expect, test } from 'vitest'
import { csvRow } from './csv'

test.each([
  ['GuoDong Group', 'GuoDong Group'],
  ['Said "yes", twice', '"Said ""yes"", twice"'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://evil")', `"'=HYPERLINK(""http://evil"")"`],
  ['+92 300', "'+92 300"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['  =1', "'  =1"],
  ['＝1+1', "'＝1+1"],
  ['-5', '-5'],
  ['非常に', '非常に'],
])('%j becomes %j', (text, cell) => {
  expect(csvRow([text])).toBe(`${cell}\r\n`)
})

test('numbers stay numbers, and what is not disclosed is empty', () => {
  expect(csvRow([1500000000, null, -2])).toBe('1500000000,,-2\r\n')
})
