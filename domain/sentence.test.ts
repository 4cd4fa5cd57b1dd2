import { expect, test } from 'vitest'
import { sentenceAround } from './sentence'

const around = (text: string, quote: string) => {
  const start = text.indexOf(quote)
  const stretch = sentenceAround(text, { start, end: start + quote.length })
  return text.slice(stretch.start, stretch.end)
}
const text = `Group eyes towers

BEIJING: The group met officials. “We decide by spring.” Mr. Lu Jie will invest $1.5 billion in telecom towers! More news`

test.each([
  ['towers', 'Group eyes towers'],
  ['met officials', 'BEIJING: The group met officials.'],
  ['by spring', '“We decide by spring.”'],
  ['$1.5 billion', 'Mr. Lu Jie will invest $1.5 billion in telecom towers!'],
  ['More news', 'More news'],
])('gives the sentence around “%s”', (quote, sentence) => {
  expect(around(text, quote)).toBe(sentence)
})

test('a quote that holds its full stop stays whole', () => {
  expect(around('One. Two is here. Three.', 'Two is here.')).toBe('Two is here.')
})

test('keeps Chinese sentences apart, and cuts one that runs on', () => {
  expect(around('集团有意投资。卢杰出席会议。完。', '卢杰')).toBe('卢杰出席会议。')
  expect(around(`${'a '.repeat(500)}towers${' b'.repeat(500)}`, 'towers').length).toBeLessThan(600)
})
