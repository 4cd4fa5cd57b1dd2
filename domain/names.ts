/** Words of a company's name that say its legal form or size, not who it is. */
const companyWords = new Set(
  'ltd limited co company companies corp corporation inc incorporated plc llc llp lp gmbh ag sa spa nv bv ab as oy pvt private pte pty jsc pjsc ojsc bhd sdn berhad tbk kk group holding holdings the of and for'.split(
    ' ',
  ),
)
const honorifics = new Set(
  'mr mrs ms miss dr prof professor engr engineer sheikh shaikh sir hon honourable lady lord he excellency minister ambassador'.split(
    ' ',
  ),
)

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]s(?!\p{L})/gu, '')
    .replace(/\./g, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const fold = (name: string, dropped: ReadonlySet<string>): string => {
  const words = wordsOf(name)
  return (words.filter((word) => !dropped.has(word)).join('') || words.join('') || name.trim().toLowerCase()).slice(
    0,
    200,
  )
}

/** An organisation's name folded for comparing: "GuoDong Group", "Guo Dong" and "GUODONG Co., Ltd." are one key. */
export const investorKey = (name: string): string => fold(name, companyWords)

/** A person's name folded for comparing, honorifics apart: "Dr. José Díaz" and "Jose Diaz" are one key. */
export const personKey = (name: string): string => fold(name, honorifics)
