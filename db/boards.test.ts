import { beforeEach, expect, test } from 'vitest'
import { addPin, listPins, placePin, removePin, widenPin } from './boards'
import { freshDatabase } from './fresh-database'
import type { Db } from './open'

let db: Db
beforeEach(() => {
  db = freshDatabase()
})

const pin = (chart: string, ownerId: string | null = 'ayesha', query = '') => {
  const added = addPin(db, { ownerId, chart, title: '', query, by: 'ayesha' })
  return added.ok ? added.value.id : 0
}
const board = (ownerId: string | null = 'ayesha') => listPins(db, ownerId).map(({ chart }) => chart)

test('what is pinned stands at the end of its own board alone, and once', () => {
  pin('funnel')
  pin('months')
  pin('load', null)
  expect(board()).toEqual(['funnel', 'months'])
  expect(board('bilal')).toEqual([])
  expect(board(null)).toEqual(['load'])
  expect(addPin(db, { ownerId: 'ayesha', chart: 'funnel', title: '', query: '', by: 'ayesha' })).toMatchObject({
    reason: { code: 'duplicate' },
  })
  expect(pin('funnel', 'ayesha', 'sector=solar')).toBeGreaterThan(0)
})

test('it can be put in any place, made wide and taken off, by whose board it is', () => {
  const [one, , three] = ['funnel', 'months', 'load'].map((chart) => pin(chart))
  placePin(db, { id: three ?? 0, ownerId: 'ayesha', place: 0 })
  expect(board()).toEqual(['load', 'funnel', 'months'])
  placePin(db, { id: three ?? 0, ownerId: 'ayesha', place: 9 })
  expect(board()).toEqual(['funnel', 'months', 'load'])
  expect(placePin(db, { id: one ?? 0, ownerId: 'bilal', place: 1 })).toMatchObject({ reason: { code: 'missing' } })
  expect(widenPin(db, { id: one ?? 0, ownerId: null, wide: true })).toMatchObject({ reason: { code: 'missing' } })
  expect(widenPin(db, { id: one ?? 0, ownerId: 'ayesha', wide: true }).ok).toBe(true)
  expect(listPins(db, 'ayesha')[0]?.wide).toBe(true)
  expect(removePin(db, { id: one ?? 0, ownerId: 'bilal' }).ok).toBe(false)
  expect(removePin(db, { id: one ?? 0, ownerId: 'ayesha' }).ok).toBe(true)
  expect(board()).toEqual(['months', 'load'])
})

test('a full board takes no more', () => {
  for (let at = 0; at < 24; at += 1) pin('funnel', 'ayesha', `q=${at}`)
  expect(addPin(db, { ownerId: 'ayesha', chart: 'load', title: '', query: '', by: 'ayesha' })).toMatchObject({
    reason: { code: 'invalid' },
  })
})
