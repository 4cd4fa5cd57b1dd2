import { expect, test } from 'vitest'
import { compareArticles } from './agreement'
import type { FactField } from './fact'
import { groupFacts, type KeptFact } from './fact-group'

let next = 0
const fact = (field: FactField, value: unknown, articleId: number | null): KeptFact => {
  next += 1
  return {
    id: next,
    field,
    value,
    origin: articleId === null ? 'entered' : 'stated',
    articleId,
    quote: null,
    start: null,
    end: null,
    enteredBy: null,
    createdAt: new Date(),
    retiredAt: null,
  }
}
const compare = (facts: KeptFact[], voices = [[1], [2], [3]]) =>
  compareArticles(groupFacts(facts), voices).map(({ field, state, values }) => ({
    field,
    state,
    values: values.map(({ value, articles, independent, holds }) => [value, articles, independent, holds]),
  }))

test('two amounts are a conflict: both stay, and the first one holds', () => {
  const [small, large] = [
    { value: 4e8, currency: 'USD' },
    { value: 5e8, currency: 'USD' },
  ]
  expect(compare([fact('amount', small, 1), fact('amount', large, 2)])).toEqual([
    {
      field: 'amount',
      state: 'conflict',
      values: [
        [small, [1], 1, true],
        [large, [2], 1, false],
      ],
    },
  ])
})

test('two forms of one name agree, and conflicts come first', () => {
  const said = compare([
    fact('investor', 'GuoDong Group', 1),
    fact('investor', 'Guo Dong Co., Ltd.', 2),
    fact('destination', 'PK', 1),
    fact('destination', 'AE', 2),
  ])
  expect(said.map(({ field, state }) => [field, state])).toEqual([
    ['destination', 'conflict'],
    ['investor', 'agree'],
  ])
})

test('three articles of which two are one voice are two independent sources', () => {
  const facts = [1, 2, 3].map((articleId) => fact('destination', 'PK', articleId))
  expect(compare(facts, [[1, 3], [2]])).toMatchObject([{ state: 'agree', values: [['PK', [1, 2, 3], 2, true]] }])
})

test('lists add up; what one article alone says is neither agreed nor in conflict', () => {
  const said = compare([fact('sectors', 'telecom', 1), fact('sectors', 'solar', 2), fact('jobs', 400, 1)])
  expect(said.map(({ field, state }) => [field, state])).toEqual([
    ['sectors', 'adds'],
    ['jobs', 'single'],
  ])
})

test('what an analyst decided holds, and both articles’ values stay', () => {
  const said = compare([fact('jobs', 400, 1), fact('jobs', 500, 2), fact('jobs', 500, null)])
  expect(said).toMatchObject([
    {
      state: 'conflict',
      values: [
        [500, [2], 1, true],
        [400, [1], 1, false],
      ],
    },
  ])
})
