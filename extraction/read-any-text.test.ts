import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { article, mustHold } from './any-text'
import { read } from './read'

const pieces = constantFrom(
  ...article.split(/(?<=\s)/),
  'will invest $1.2 billion in ',
  '0 MW ',
  '7.5 jobs ',
  'no investment, $0 ',
  'Mr ',
  'Co., Ltd. ',
  '“',
  '”',
  '’s ',
  '(',
  ')',
  '$',
  '1,000,000,000 ',
  '99999999999999999999999 MW ',
  '.',
  '…',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '\u00a0',
  '\u0000',
  '\u0007',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u0301',
  '\ud83c',
  '🇵🇰',
  'ﷺ',
  'İSTANBUL ',
  'ß',
  '中国企业 ',
  'سرمایہ کاری ',
  '__proto__ ',
  'constructor ',
  'toString ',
)

describe('any text at all', () => {
  it('is read without a throw, with offsets that hold, and the same twice', () => {
    assert(
      property(array(pieces, { maxLength: 120 }), (parts) => void mustHold(parts.join(''))),
      { numRuns: 150, seed: 7 },
    )
  }, 300_000)

  it('may be any string of code units', () => {
    const anything = oneof(
      string({ unit: 'binary', maxLength: 300 }),
      string({ unit: 'grapheme', maxLength: 300 }),
      array(integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
    )
    assert(
      property(anything, (text) => void mustHold(text)),
      { numRuns: 150, seed: 11 },
    )
  }, 300_000)

  it('may be an article that lost or gained something anywhere', () => {
    assert(
      property(
        integer({ min: 0, max: article.length }),
        integer({ min: 0, max: 40 }),
        pieces,
        (from, length, piece) => {
          mustHold(article.slice(0, from) + piece + article.slice(from + length))
        },
      ),
      { numRuns: 120, seed: 13 },
    )
  }, 300_000)

  it('takes headline ends and dates that make no sense', () => {
    for (const headlineEnd of [-5, 0.5, 1e9, Number.NaN, article.length])
      for (const published of ['', 'yesterday', '2026-13-45', null]) {
        const reading = read({ text: article, headlineEnd, published })
        for (const { quote, start, end } of reading.evidence) expect(article.slice(start, end)).toBe(quote)
      }
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['one letter', 'a'],
    ['marks alone', '...,,,;;;!!!???“”()[]{}'],
    ['digits alone', '1234567890 '.repeat(50)],
    ['control characters', article.replaceAll(' ', ' \u0001')],
    ['marks of direction in every word', article.replaceAll(' ', '\u200f \u200e')],
    ['no-break spaces', article.replaceAll(' ', '\u00a0')],
    ['line ends of DOS', article.replaceAll('\n', '\r\n')],
    ['decomposed letters', article.replaceAll('a', 'a\u0301')],
    ['full-width letters', article.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
    ['half surrogate pairs', article.replaceAll(' ', ' \ud83d')],
  ])('reads %s', (_, text) => {
    mustHold(text)
  })

  it('reads an article without a capital, and one in capitals', () => {
    mustHold(article.toLowerCase())
    mustHold(article.toUpperCase())
  })
})
