import { expect, test } from 'vitest'
import { capacityCell, countryCell, dayCell, listCell, sectorsCell, statusCell } from './cells'
import { amountCell, moneyOfHeader } from './money-cells'

const value = (result: { ok: boolean; value?: unknown }) => (result.ok ? result.value : 'refused')
const amount = (text: string, header = 'Amount', currency: string | null = null) =>
  value(amountCell(text, { header, currency, homeCountry: 'PK' }))

test.each([
  ['PK', 'PK'],
  ['pakistan', 'PK'],
  ['Turkey', 'TR'],
  ['Türkiye', 'TR'],
  ['UAE', 'AE'],
  ['South Korea', 'KR'],
  ['Côte d’Ivoire', 'CI'],
  ['Karachi', 'refused'],
  ['nowhere', 'refused'],
])('the country %s is %s', (text, code) => {
  expect(value(countryCell(text))).toBe(code)
})

test.each([
  ['2025-07-26', '2025-07-26'],
  ['2025/7/6', '2025-07-06'],
  ['26 Jul 2025', '2025-07-26'],
  ['July 26th, 2025', '2025-07-26'],
  ['26/07/2025', '2025-07-26'],
  ['07/26/2025', '2025-07-26'],
  ['05/05/2025', '2025-05-05'],
  ['03/04/2025', 'refused'],
  ['2025-02-30', 'refused'],
  ['soon', 'refused'],
])('the day %s is %s', (text, day) => {
  expect(value(dayCell(text))).toBe(day)
})

test.each([
  ['USD 1.5bn', { value: 1.5e9, currency: 'USD' }],
  ['$300 million', { value: 3e8, currency: 'USD' }],
  ['1,200,000 EUR', { value: 1_200_000, currency: 'EUR' }],
  ['Rs 4.5 crore', { value: 4.5e7, currency: 'PKR' }],
  ['€2bn', { value: 2e9, currency: 'EUR' }],
  ['1200000', 'refused'],
  ['a lot', 'refused'],
  ['0', 'refused'],
  ['-5 USD', 'refused'],
])('the amount %s', (text, expected) => {
  expect(amount(text)).toEqual(expected)
})

test('a header or a column of its own tells the currency and the scale of plain numbers', () => {
  expect(amount('300', 'Investment (USD million)')).toEqual({ value: 3e8, currency: 'USD' })
  expect(amount('1.5', 'Value in PKR bn')).toEqual({ value: 1.5e9, currency: 'PKR' })
  expect(amount('300', 'Amount', 'CNY')).toEqual({ value: 300, currency: 'CNY' })
  expect(moneyOfHeader('Amount', 'PK')).toEqual({ currency: null, scale: '' })
  expect(moneyOfHeader('Investment amount', 'PK')).toEqual({ currency: null, scale: '' })
})

test('sectors, statuses and lists go by their names on screen or their codes', () => {
  expect(value(sectorsCell('Data centres; telecom'))).toEqual(['data-centres', 'telecom'])
  expect(value(sectorsCell('Spaceships'))).toBe('refused')
  expect(value(statusCell('Contacted'))).toBe('contacted')
  expect(listCell('Lahore; Karachi, Sindh')).toEqual(['Lahore', 'Karachi, Sindh'])
  expect(value(capacityCell('1.2 million t/y'))).toEqual({ value: 1.2e6, unit: 't/y' })
  expect(value(capacityCell('300'))).toBe('refused')
})
