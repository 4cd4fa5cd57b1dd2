import { expect, test } from 'vitest'
import { mergeEdits } from './merge'

const original = { body: 'They like Port Qasim.', place: 'Beijing', people: ['Lu Jie'] }

test('joins edits of different fields without asking', () => {
  const mine = { ...original, body: 'They like Gwadar.' }
  const theirs = { ...original, people: ['Lu Jie', 'Shaza Fatima Khawaja'] }
  expect(mergeEdits(original, mine, theirs)).toEqual({
    merged: { body: 'They like Gwadar.', place: 'Beijing', people: ['Lu Jie', 'Shaza Fatima Khawaja'] },
    conflicts: [],
  })
})

test('lists what both changed, with what it was', () => {
  const { merged, conflicts } = mergeEdits(
    original,
    { ...original, place: 'Shanghai' },
    { ...original, place: 'Hangzhou' },
  )
  expect(merged.place).toBe('Hangzhou')
  expect(conflicts).toEqual([{ field: 'place', original: 'Beijing', mine: 'Shanghai', theirs: 'Hangzhou' }])
})

test('takes the same change made twice as one', () => {
  const changed = { ...original, people: [] }
  expect(mergeEdits(original, changed, { ...changed }).conflicts).toEqual([])
})

test('without the original, every difference is for a person to decide', () => {
  expect(mergeEdits(undefined, { ...original, place: 'Lahore' }, original).conflicts).toMatchObject([
    { field: 'place', original: undefined, mine: 'Lahore', theirs: 'Beijing' },
  ])
})
