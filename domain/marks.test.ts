import { expect, test } from 'vitest'
import { cutSegments, type Mark, textLines, valuePath } from './marks'

test('evidence of a part belongs to the whole value', () => {
  expect(valuePath('people.1.role')).toBe('people.1')
  expect(valuePath('leads.0.amount.value')).toBe('leads.0.amount')
  expect(valuePath('leads.0.sectors.2')).toBe('leads.0.sectors.2')
  expect(valuePath('nextStep')).toBe('nextStep')
})

test('marks that overlap are cut where either begins or ends, the narrowest first', () => {
  const wide: Mark = { path: 'nextStep', family: 'how-far', start: 2, end: 20 }
  const narrow: Mark = { path: 'leads.0.investor', family: 'who', start: 5, end: 9 }
  const crossing: Mark = { path: 'leads.0.amount', family: 'how-much', start: 18, end: 30 }
  const segments = cutSegments([wide, narrow, crossing], 0, 25)
  expect(segments.map(({ start, end, marks }) => [start, end, marks.map(({ path }) => path)])).toEqual([
    [0, 2, []],
    [2, 5, ['nextStep']],
    [5, 9, ['leads.0.investor', 'nextStep']],
    [9, 18, ['nextStep']],
    [18, 20, ['leads.0.amount', 'nextStep']],
    [20, 25, ['leads.0.amount']],
  ])
})

test('lines leave blank ones out, and know the headline and what is no part of the article', () => {
  const text = 'Hazar to build\n\n \nIt will.\nRead more: Sport'
  expect(textLines(text, 14, [{ start: 27, end: 43, rule: 'furniture.more' }])).toEqual([
    { start: 0, end: 14, isHeadline: true, isFurniture: false },
    { start: 18, end: 26, isHeadline: false, isFurniture: false },
    { start: 27, end: 43, isHeadline: false, isFurniture: true },
  ])
})
