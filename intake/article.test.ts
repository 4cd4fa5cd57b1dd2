import { expect, test } from 'vitest'
import { layHeadline } from './article'
import { fingerprintOf } from './fingerprint'

test('a headline of its own goes first, a blank line before the text', () => {
  expect(layHeadline(' Hazar  to build ', 'KARACHI: It will.')).toEqual({
    headline: 'Hazar to build',
    text: 'Hazar to build\n\nKARACHI: It will.',
    headlineEnd: 14,
  })
})

test('a headline that the text opens with is not written twice', () => {
  const text = '\nHazar to build\n\nKARACHI: It will.'
  expect(layHeadline('Hazar to build', text)).toEqual({ headline: 'Hazar to build', text, headlineEnd: 15 })
})

test('the first line is the headline if it is short, ends unlike a sentence and more follows', () => {
  expect(layHeadline(null, 'Hazar to build\nKARACHI: It will.')).toMatchObject({
    headline: 'Hazar to build',
    headlineEnd: 14,
  })
  expect(layHeadline(null, 'Will Hazar build?\n\nIt will.')).toMatchObject({ headlineEnd: 17 })
  expect(layHeadline(null, 'KARACHI: Hazar will build.\nSoon.')).toMatchObject({ headlineEnd: 0 })
  expect(layHeadline(null, 'Hazar to build')).toMatchObject({ headline: 'Hazar to build', headlineEnd: 0 })
  expect(layHeadline(null, `${'long '.repeat(80)}\n\nIt will`)).toMatchObject({ headlineEnd: 0 })
})

test('half of a surrogate pair is replaced, so that what is stored is what was read', () => {
  expect(layHeadline(null, 'a\ud800b \ud83d\ude00 \udc00').text).toBe('a\ufffdb \ud83d\ude00 \ufffd')
})

test('the same words in other case, width and white space are the same article', () => {
  expect(fingerprintOf('Hazar  to\nbuild ')).toBe(fingerprintOf('ＨＡＺＡＲ to build'))
  expect(fingerprintOf('Hazar to build')).not.toBe(fingerprintOf('Hazar to buy'))
})
