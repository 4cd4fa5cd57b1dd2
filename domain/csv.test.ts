import { expect, test } from 'vitest'
import { csvLine, csvOf, safeCell } from './csv'

test.each(['=1+1', '+SUM(A1)', '-2', '@cmd', '\t=1', '\r=1', '＝1', '＠x'])('%j is no formula any more', (text) => {
  expect(safeCell(text)).toBe(`'${text}`)
})

test('other words and negative numbers stay as they are', () => {
  expect(safeCell('GuoDong Group')).toBe('GuoDong Group')
  expect(csvLine(['Solar', -2, null])).toBe('Solar,-2,\r\n')
})

test('quotes, commas and line ends are quoted, and Excel is told that it is UTF-8', () => {
  expect(csvOf([['a "b"', 'c, d', 'e\nf']])).toBe('\ufeff"a ""b""","c, d","e\nf"\r\n')
})
