import { expect, test } from 'vitest'
import type { FactField } from './fact'
import { bearingSentences, groupFacts, type KeptFact } from './fact-group'

const text = 'GuoDong would build telecom towers and data centres. It may build telecom towers in Lahore.'
let id = 0
const stated = (field: FactField, value: unknown, quote: string, from = 0): KeptFact => {
  const start = text.indexOf(quote, from)
  id += 1
  return { ...blank, id, field, value, articleId: 1, quote, start, end: start + quote.length }
}
const entered = (field: FactField, value: unknown): KeptFact => {
  id += 1
  return { ...blank, id, field, value, origin: 'entered', enteredBy: 'Ayesha' }
}
const blank = {
  origin: 'stated' as const,
  articleId: null,
  quote: null,
  start: null,
  end: null,
  enteredBy: null,
  createdAt: new Date(0),
  retiredAt: null,
}
const group = (field: FactField, ...facts: KeptFact[]) => groupFacts(facts).find((found) => found.field === field)

test('a list holds each value once, with all that state it, and each sentence once with its words', () => {
  const facts = [
    stated('opportunities', 'Telecom towers', 'telecom towers', 40),
    stated('opportunities', 'telecom towers', 'telecom towers'),
    stated('opportunities', 'data centres', 'data centres'),
  ]
  expect(group('opportunities', ...facts)?.held.map(({ value, statedBy }) => [value, statedBy.length])).toEqual([
    ['Telecom towers', 2],
    ['data centres', 1],
  ])
  const sentences = bearingSentences(facts, new Map([[1, text]]))
  expect(sentences.map((sentence) => [sentence.text, sentence.marks.length])).toEqual([
    ['GuoDong would build telecom towers and data centres.', 2],
    ['It may build telecom towers in Lahore.', 1],
  ])
})

test('what an analyst enters stands, and what the article says stays to be seen', () => {
  const found = group('jobs', stated('jobs', 100, 'telecom towers'), entered('jobs', 1200))
  expect(found).toMatchObject({
    held: [{ value: 1200, statedBy: [] }],
    entered: { enteredBy: 'Ayesha' },
    overruled: [{ value: 100 }],
  })
})

test('two articles that differ both stay, the first one held', () => {
  const found = group('destination', stated('destination', 'PK', 'Lahore'), stated('destination', 'AE', 'build'))
  expect(found).toMatchObject({ held: [{ value: 'PK' }], entered: null, overruled: [{ value: 'AE' }] })
})

test('an analyst can say that a value is not disclosed', () => {
  expect(group('jobs', stated('jobs', 100, 'build'), entered('jobs', null))).toMatchObject({
    held: [],
    overruled: [{ value: 100 }],
  })
})

test('a list that an analyst entered keeps the words of what articles state of it', () => {
  const found = group(
    'sectors',
    stated('sectors', 'telecom', 'telecom towers'),
    entered('sectors', ['telecom', 'solar']),
  )
  expect(found?.held.map(({ value, statedBy }) => [value, statedBy.length])).toEqual([
    ['telecom', 1],
    ['solar', 0],
  ])
})
