import { describe, expect, it } from 'vitest'
import type { Reading } from '@/domain/reading'
import { article } from './any-text'
import { read } from './read'

/** Reading time in milliseconds of CPU: what else the machine does counts for nothing. */
function timeOf(text: string): { reading: Reading; spent: number } {
  const from = process.cpuUsage()
  const reading = read({ text })
  const { user, system } = process.cpuUsage(from)
  return { reading, spent: (user + system) / 1000 }
}

describe('a very long text', () => {
  it('of a megabyte in one line is read, in a time that a person would wait', () => {
    const text = article.replaceAll('\n', ' ').repeat(1700)
    const { reading, spent } = timeOf(text)
    expect(spent).toBeLessThan(30_000)
    expect(text.length).toBeGreaterThan(1_000_000)
    for (const { quote, start, end } of reading.evidence) expect(text.slice(start, end)).toBe(quote)
  }, 300_000)

  it.each([
    ['one word', 'a'.repeat(500_000)],
    ['one capital word', 'A'.repeat(500_000)],
    ['spaces', ' '.repeat(500_000)],
    ['dots', '.'.repeat(200_000)],
    ['digits', '1'.repeat(200_000)],
    ['commas and digits', '1,'.repeat(100_000)],
    ['dollar signs', '$'.repeat(200_000)],
    ['capitals', 'Aa '.repeat(100_000)],
    ['brackets', '('.repeat(200_000)],
    ['line ends', '\n'.repeat(500_000)],
    ['hyphens', 'a-'.repeat(100_000)],
    ['quotation marks', '“'.repeat(100_000)],
    ['commas', 'Li Wei, '.repeat(50_000)],
    ['ands', 'Alpha and Beta and '.repeat(30_000)],
    ['ofs', 'Ministry of '.repeat(50_000)],
    ['figures', '$1 million and '.repeat(40_000)],
    [
      'names',
      Array.from({ length: 30_000 }, (_, index) => `Sunrise${index.toString(36)} Energy Group said.`).join(' '),
    ],
  ])(
    'of %s alone is read in seconds',
    (_, text) => {
      expect(timeOf(text).spent).toBeLessThan(15_000)
    },
    300_000,
  )
})
