import { expect, test } from 'vitest'
import { readLine } from './read-lines'

test('offsets count into the text as it was given, or into the headline where part says so', () => {
  const headline = 'Hazar of Türkiye to build a $300 million plant in Pakistan'
  const text =
    'KARACHI: Hazar will build a plant.\r\n\r\nIt will cost $300 million and make 5,000 cars a year in Pakistan.\r\n'
  const reading = readLine({ id: 'x', headline, text, source: { published: '2026-03-04T00:00:00Z' } })
  expect(reading.id).toBe('x')
  for (const words of [...reading.evidence, ...reading.figures]) {
    expect(('part' in words ? headline : text).slice(words.start, words.end)).toBe(words.quote)
    expect(words.quote).not.toBe('')
  }
})
