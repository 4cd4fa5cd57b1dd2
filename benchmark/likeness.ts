const legalWords = new Set(
  'ltd limited co company corp corporation inc incorporated plc llc gmbh ag sa pvt private pte jsc pjsc bhd sdn the of and for'.split(
    ' ',
  ),
)
const honorifics = new Set(
  'mr mrs ms dr prof professor engr engineer he sheikh shaikh sir hon honourable lady lord h e minister ambassador'.split(
    ' ',
  ),
)
/** The words of a phrase, folded, without marks and possessives. */
export const words = (phrase: string | null | undefined) =>
  (phrase ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’`]s\b/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean)
const organisationWords = (name: string | null | undefined) => {
  const kept = words(name).filter((word) => !legalWords.has(word))
  return kept.length ? kept : words(name)
}
const personWords = (name: string) => words(name).filter((word) => !honorifics.has(word))

/** Shared words over all words. */
export function overlap(a: string[], b: string[]): number {
  const left = new Set(a)
  const right = new Set(b)
  const shared = [...left].filter((word) => right.has(word)).length
  return left.size + right.size === 0 ? 1 : shared / (left.size + right.size - shared)
}

/** Two organisation names are the same if six tenths of their words, legal forms apart, are. */
export const sameOrganisation = (a: string | null | undefined, b: string | null | undefined) =>
  overlap(organisationWords(a), organisationWords(b)) >= 0.6
/** First letters, small words apart: "sifc". */
export const initials = (name: string) =>
  words(name)
    .filter((word) => !['of', 'and', 'for', 'the'].includes(word))
    .map((word) => word[0])
    .join('')
/** Two person names are the same if six tenths of their words are, or the first and the last. */
export function samePerson(a: string, b: string): boolean {
  const left = personWords(a)
  const right = personWords(b)
  if (overlap(left, right) >= 0.6) return true
  return left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1) && left[0] === right[0]
}
/** Two places are the same if four tenths of their words are; so are two phrases. */
export const samePlace = (a: string, b: string | null | undefined) => overlap(words(a), words(b)) >= 0.4
export const softText = (a: string, b: string | null | undefined) => overlap(words(a), words(b)) >= 0.4
/** Within two per cent of the first. */
export const isNear = (a: number, b: number) => Math.abs(a - b) <= 0.02 * Math.abs(a)
/** "t/y" and "T Y" are one unit. */
export const unitLetters = (unit: string) => unit.toLowerCase().replace(/[^a-z]/g, '')
