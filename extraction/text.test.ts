import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from './document'
import { tokenize } from './text'

const tokensOf = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end))

describe('tokens', () => {
  it.each([
    ['Pakistan’s GuoDong', ['Pakistan', '’s', 'GuoDong']],
    ['US$300m', ['US', '$', '300', 'm']],
    ['Rs225 billion', ['Rs', '225', 'billion']],
    ['a 5G network', ['a', '5', 'G', 'network']],
    ['2,000.5 MW', ['2,000.5', 'MW']],
    ['the U.S. dollar', ['the', 'U.S.', 'dollar']],
    ['homeshopping.pk sells', ['homeshopping.pk', 'sells']],
    ["Viegas d'Abreu", ['Viegas', "d'Abreu"]],
    ['state-owned', ['state', '-', 'owned']],
    ['It ended.Then', ['It', 'ended', '.', 'Then']],
  ])('of %j', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected)
  })

  it('lie in order, overlap nowhere and hold every letter, whatever the text', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        let from = 0
        let between = ''
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          between += text.slice(from, start)
          from = end
        }
        expect(/[a-z0-9]/i.test(between + text.slice(from))).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

const sentencesOf = (text: string) =>
  layOut({ text, headlineEnd: 0 }).sentences.map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['Mr. Wan met Dr. Khan. They spoke.', ['Mr. Wan met Dr. Khan.', 'They spoke.']],
    ['Lihua Group Co., Ltd. Ten plants are planned.', ['Lihua Group Co., Ltd.', 'Ten plants are planned.']],
    ['“We will build it.” He left.', ['“We will build it.”', 'He left.']],
    ['It costs Rs. 5 million.', ['It costs Rs. 5 million.']],
    ['Pratap C. Reddy spoke.', ['Pratap C. Reddy spoke.']],
    ['The U.S. State Department agreed.', ['The U.S. State Department agreed.']],
  ])('of %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})

describe('a headline', () => {
  it('in capitals is written as the body writes it, at equal length', () => {
    const text = 'CHINESE GROUP EYES SUNWALK FIBER\n\nThe Chinese group SUNWALK eyes fiber here, it said on Friday.'
    const { normal } = layOut({ text, headlineEnd: 32 })
    expect(normal.slice(0, 32)).toBe('Chinese group eyes SUNWALK fiber')
    expect(normal.length).toBe(text.length)
  })

  it('in title case keeps no capital of an everyday word, though the body does not have it', () => {
    const headline = 'Dar Says China Has Rolled Over Loans'
    const text = `${headline}\n\nChina gave Pakistan two more years, according to Mr. Dar.`
    expect(layOut({ text, headlineEnd: headline.length }).normal.slice(0, headline.length)).toBe(
      'Dar says China has rolled over loans',
    )
  })

  it('that is a sentence stays as it is', () => {
    const text = 'Chinese group considers investing in Pakistan\n\nA group considers it.'
    expect(layOut({ text }).normal).toBe(text)
  })
})
