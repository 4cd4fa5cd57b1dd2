/** A name folded for comparing: without case, accents, width or punctuation, one space between words. Any script. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Words of a company's name that say its legal form or size, not who it is. */
const companyWords = new Set(
  'ltd limited co company companies corp corporation inc incorporated plc llc llp lp gmbh ag sa spa nv bv ab as oy pvt private pte pty jsc pjsc ojsc bhd sdn berhad tbk kk group holding holdings the of and for'.split(
    ' ',
  ),
)

/** An organisation's name folded for comparing, legal form apart: "GuoDong Group", "Guo Dong" and "GUODONG Co., Ltd." are one key. */
export function investorKey(name: string): string {
  const words = wordsOf(name)
  const telling = words.filter((word) => !companyWords.has(word)).join('')
  return (telling || words.join('') || name.trim().toLowerCase()).slice(0, 200)
}

const wordsOf = (name: string): string[] =>
  nameKey(name.replace(/['’`]s(?!\p{L})/gu, '').replaceAll('.', '')).split(' ')

/** The keys of what a name begins with, word by word, itself left out: "Guo Dong Energy" begins with "guo" and "guodong". */
export function leadingKeys(name: string): string[] {
  const telling = wordsOf(name).filter((word) => !companyWords.has(word))
  return telling.slice(0, -1).map((_, at) => telling.slice(0, at + 1).join(''))
}
