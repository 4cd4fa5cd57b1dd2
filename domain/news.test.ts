import { expect, test } from 'vitest'
import { concerns, type News } from './news'

const news: News = { leads: [7], articles: [3], by: ['Bilal'], missed: false, much: false, unread: 0 }
const nothing = { leads: [], articles: [] }

test.each<[string, boolean]>([
  ['/', true],
  ['/pipeline', true],
  ['/articles', true],
  ['/inbox', true],
  ['/leads/7', true],
  ['/leads/8', false],
  ['/articles/3', true],
  ['/articles/4', false],
  ['/settings', false],
  ['/charts', false],
])('news of lead 7 and article 3 concern %s: %s', (path, does) => {
  expect(concerns(path, news, nothing)).toBe(does)
})

test('an article that shows a lead is brought up to date with the lead', () => {
  expect(concerns('/articles/4', news, { leads: [7], articles: [] })).toBe(true)
})

test('what one did oneself is on the page already, unless the page was not listening', () => {
  expect(concerns('/pipeline', { ...news, by: [] }, nothing)).toBe(false)
  expect(concerns('/pipeline', { ...news, by: [], missed: true }, nothing)).toBe(true)
  expect(concerns('/leads/8', { ...news, much: true }, nothing)).toBe(true)
})
