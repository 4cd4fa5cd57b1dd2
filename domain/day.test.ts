import { expect, test } from 'vitest'
import { addDays, addMonths, dayIn, daysBetween, formatDay, sayDay, startOfDay } from './day'
import { daySchema } from './day-schema'

test('a day is the one on the wall of the agency, not of the server', () => {
  const at = new Date('2026-03-01T20:30:00Z')
  expect(dayIn('Asia/Karachi', at)).toBe('2026-03-02')
  expect(dayIn('America/Los_Angeles', at)).toBe('2026-03-01')
  expect(dayIn('Pacific/Kiritimati', at)).toBe('2026-03-02')
})

test('29 February exists in leap years alone', () => {
  expect(daySchema.safeParse('2028-02-29').success).toBe(true)
  expect(daySchema.safeParse('2027-02-29').success).toBe(false)
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
  expect(formatDay('2028-02-29')).toBe('29 Feb 2028')
})

test.each([
  ['2028-01-31', 1, '2028-02-29'],
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})

test('counts days over a change of clocks', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2)
})

test.each([
  ['2026-07-20', 'Today'],
  ['2026-07-21', 'Tomorrow'],
  ['2026-07-19', 'Yesterday'],
  ['2026-07-24', 'in 4 days'],
  ['2026-07-16', '4 days ago'],
  ['2026-08-20', '20 Aug 2026'],
])('says %s as %s', (day, said) => {
  expect(sayDay(day, '2026-07-20')).toBe(said)
})

test.each([
  ['Asia/Karachi', '2025-07-26', '2025-07-25T19:00:00.000Z'],
  ['America/Los_Angeles', '2025-01-15', '2025-01-15T08:00:00.000Z'],
  ['UTC', '2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['Asia/Kathmandu', '2025-01-01', '2024-12-31T18:15:00.000Z'],
])('a day begins at its own midnight in %s', (timeZone, day, instant) => {
  const start = startOfDay(timeZone, day)
  expect(start.toISOString()).toBe(instant)
  expect(dayIn(timeZone, start)).toBe(day)
  expect(dayIn(timeZone, new Date(start.getTime() - 1))).toBe(addDays(day, -1))
})
