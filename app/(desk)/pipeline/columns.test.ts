import { describe, expect, test } from 'vitest'
import type { Status } from '@/domain/statuses'
import type { Card } from './cards'
import { type BoardColumn, joinColumns, withMove, withoutCard, withPage } from './columns'

const card = (id: number, status: Status = 'new', since = 1000 - id): Card => ({
  id,
  kind: 'investment',
  title: `Lead ${id}`,
  investorCountry: null,
  destination: null,
  stage: 'interest',
  status,
  ownerId: null,
  owner: null,
  onHoldUntil: null,
  nextFollowUpOn: null,
  sample: false,
  version: 1,
  sectors: [],
  articles: 1,
  amount: id === 1 ? { value: 5, currency: 'USD' } : null,
  estimated: false,
  since,
  daysInStatus: 1,
})
const column = (status: Status, ids: number[], next: string | null = null, folded = false): BoardColumn => ({
  status,
  folded,
  total: {
    status,
    leads: ids.length,
    disclosed: ids.includes(1) ? 1 : 0,
    amounts: ids.includes(1) ? [{ value: 5, currency: 'USD' }] : [],
  },
  cards: ids.map((id) => card(id, status)),
  next,
})
const shown = (columns: BoardColumn[]) => columns.map(({ cards }) => cards.map(({ id }) => id))

describe('a refresh of the board', () => {
  test('keeps what was loaded further down, and the place to go on from', () => {
    const known = [column('new', [1, 2, 3, 4, 5, 6], 'after 6')]
    const [joined] = joinColumns(known, [column('new', [1, 2, 3], 'after 3')])
    expect(joined?.cards.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6])
    expect(joined?.next).toBe('after 6')
  })

  test('leaves no gap when something came in on top, and shows no card twice', () => {
    const known = [column('new', [2, 3, 4, 5], 'after 5'), column('screened', [])]
    const fresh = [column('new', [1, 2], 'after 2'), column('screened', [4])]
    expect(shown(joinColumns(known, fresh))).toEqual([[1, 2, 3, 5], [4]])
  })

  test('forgets the rest once the first page is all there is', () => {
    expect(shown(joinColumns([column('new', [1, 2, 3], 'after 3')], [column('new', [1])]))).toEqual([[1]])
  })
})

describe('a move shown ahead of the server', () => {
  test('puts the card on top of its new column and changes both totals', () => {
    const moved = withMove([column('new', [1, 2]), column('screened', [3])], { card: card(1), to: 'screened' })
    expect(shown(moved)).toEqual([[2], [1, 3]])
    expect(moved.map(({ total }) => [total.leads, total.disclosed, total.amounts])).toEqual([
      [1, 0, []],
      [2, 1, [{ value: 5, currency: 'USD' }]],
    ])
  })

  test('into a folded column counts there and shows nowhere', () => {
    const moved = withMove([column('new', [1, 2]), column('lost', [], null, true)], { card: card(2), to: 'lost' })
    expect(shown(moved)).toEqual([[1], []])
    expect(moved[1]?.total.leads).toBe(1)
  })
})

test('a page that comes late adds each card once', () => {
  const columns = withPage([column('new', [1, 2], 'after 2')], 'new', { cards: [card(2), card(3)], next: null })
  expect(shown(columns)).toEqual([[1, 2, 3]])
  expect(columns[0]?.next).toBeNull()
})

test('a card that went elsewhere is dropped as it was, not as it is now', () => {
  const now = { ...card(1, 'screened'), version: 2 }
  const columns = [column('new', [1, 2]), { ...column('screened', []), cards: [now] }]
  expect(shown(withoutCard(columns, card(1)))).toEqual([[2], [1]])
})

test('an estimate goes along with its lead, and totals of what is disclosed leave it out', () => {
  const estimated = { ...card(1), estimated: true }
  const [from, to] = withMove([column('new', [1, 2]), column('screened', [])], { card: estimated, to: 'screened' })
  expect(from?.total).toMatchObject({ leads: 1, disclosed: 1 })
  expect(to?.total).toMatchObject({ leads: 1, disclosed: 0, amounts: [] })
})
