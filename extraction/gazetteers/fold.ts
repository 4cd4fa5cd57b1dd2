import { remembered } from './memo'

const letters: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
}
const plain = /^[a-z0-9]*$/
const ascii = /^[\x20-\x7e]*$/
const marks = /\p{M}/gu
const special = /[ıłøđðßæœþə]/g
const signs = /[&+]/g
const notPlain = /[^a-z0-9]+/g
const notLetter = /[^\p{L}\p{N}]+/gu

const spellSign = (sign: string): string => (sign === '&' ? 'and' : 'plus')
const spellLetter = (letter: string): string => letters[letter] ?? letter

/**
 * A name as the tables know it: lower case, no accents, no spaces, no punctuation; `&` is "and", `+` is "plus".
 * "Ma’aden" and "Maaden", "Koç Holding" and "KOC HOLDING", "A.P. Moller–Maersk" and "AP Moller Maersk" come out alike,
 * however a tokenizer cuts them.
 */
export const fold = remembered(foldAfresh)

/** `fold` without a memory, for the tables, which fold each of their names once. */
export function foldAfresh(name: string): string {
  const lower = name.toLowerCase()
  if (plain.test(lower)) return lower
  if (ascii.test(lower)) return lower.replace(signs, spellSign).replace(notPlain, '')
  const bare = lower.normalize('NFKD').replace(marks, '').replace(special, spellLetter)
  return bare.replace(signs, spellSign).replace(notLetter, '')
}
