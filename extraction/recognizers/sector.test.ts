import { describe, expect, it } from 'vitest'
import { sectorCodes } from '@/domain/sectors'
import { layOut } from '@/extraction/document'
import { layWords } from '@/extraction/lexicon/words'
import { sectorPhrases } from '@/extraction/rules/sector-phrases'
import { findSectors } from './sector'

const sectorsOf = (text: string) => {
  const document = layOut({ text, headlineEnd: 0 })
  return [...new Set(findSectors(document, layWords(document)).map((mention) => mention.sector))]
}

/** The phrases that a pattern stands for, with every first alternative taken. */
const plain = (pattern: string) =>
  pattern
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.split('|')[0] ?? '')
    .join(' ')

describe('sector phrases', () => {
  it.each(sectorCodes)('every sure phrase of %s tells it', (sector) => {
    const silent = sectorPhrases[sector].sure
      .split(',')
      .map((pattern) => plain(pattern.trim()))
      .filter((phrase) => phrase && !sectorsOf(`THEY WILL INVEST IN ${phrase.toUpperCase()}`).includes(sector))
    expect(silent).toEqual([])
  })

  const table: [string, string[]][] = [
    ['telecom towers and data centres', ['telecom', 'data-centres']],
    ['EV charging stations', ['ev-charging']],
    ['a waste-to-energy plant', ['power-grid']],
    ['wind farms off the coast', ['wind', 'tourism']],
    ['advanced material manufacturing', ['advanced-materials']],
    ['a farm-out agreement for the block', ['oil-gas']],
    ['a farm in Sindh', ['agrifood']],
  ]
  it.each(table)('%s → %s', (text, sectors) => {
    expect(sectorsOf(text)).toEqual(sectors)
  })

  it.each([
    ['a conference on telecom towers', 'gathering'],
    ['interest in telecom towers, energy and transport sectors', 'field'],
    ['telecom towers', null],
  ])('of “%s” says what is made of it: %s', (text, setting) => {
    const document = layOut({ text, headlineEnd: 0 })
    expect(findSectors(document, layWords(document))[0]?.setting ?? null).toBe(setting)
  })

  it('is not led astray by words that mean something else', () => {
    for (const text of [
      'the World Bank',
      'it was a role model',
      'a gold medal',
      'he led the team',
      'food for thought',
      'it is true',
    ])
      expect([text, sectorsOf(text)]).toEqual([text, []])
  })
})
