import { expect } from 'vitest'
import { type Reading, readingSchema } from '@/domain/reading'
import { read } from './read'

/** The article that the tests of odd texts start from. */
export const article = `Chinese group to build $300 million solar plant in Faisalabad

ISLAMABAD, Mar 2 (APP): Hangzhou Sunrise Energy Co., Ltd. of China will put US$300 million into a 500 MW solar cell plant at the M-3 Industrial City in Faisalabad, its chairman Mr. Li Wei said on Monday. The plant will employ 1,200 people.

Li met Federal Minister for Board of Investment Qaiser Ahmed Sheikh and signed a memorandum of understanding with the Special Investment Facilitation Council (SIFC). “We want to start in May,” he said.

The company’s delegation will visit the site next month. Pakistan’s solar market is worth $2 billion a year.`

/** Where a value of the reading is, by a path such as `leads.0.sectors.2`; undefined where the path leads nowhere. */
function at(reading: Reading, path: string): unknown {
  let value: unknown = reading
  for (const step of path.split('.')) value = new Map(Object.entries(Object(value))).get(step)
  return value
}

/** What must hold of a reading of any text at all. */
export function mustHold(text: string): Reading {
  const reading = read({ text })
  expect(readingSchema.safeParse(reading).error).toBeUndefined()
  for (const { quote, start, end, path } of reading.evidence) {
    expect(text.slice(start, end)).toBe(quote)
    expect(at(reading, path), path).toBeDefined()
  }
  for (const { quote, start, end } of reading.figures) expect(text.slice(start, end)).toBe(quote)
  for (const { start, end } of reading.furniture) {
    expect(start).toBeLessThanOrEqual(end)
    expect(end).toBeLessThanOrEqual(text.length)
  }
  expect(read({ text })).toEqual(reading)
  return reading
}
