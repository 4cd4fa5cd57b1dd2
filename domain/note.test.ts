import { expect, test } from 'vitest'
import { nextDue, type Repeat } from './note'

test.each<[string, Repeat, string, string]>([
  ['2026-07-20', 'week', '2026-07-20', '2026-07-27'],
  ['2026-07-20', 'week', '2026-08-11', '2026-08-17'],
  ['2026-07-20', 'fortnight', '2026-07-21', '2026-08-03'],
  ['2028-01-31', 'month', '2028-02-01', '2028-02-29'],
  ['2028-01-31', 'month', '2028-03-01', '2028-03-31'],
  ['2028-02-29', 'year', '2028-02-29', '2029-02-28'],
  ['2028-02-29', 'year', '2031-06-01', '2032-02-29'],
  ['2026-07-20', 'quarter', '2026-07-01', '2026-10-20'],
])('due on %s, every %s, finished on %s, comes again on %s', (dueOn, repeat, today, next) => {
  expect(nextDue(dueOn, repeat, today)).toBe(next)
})
