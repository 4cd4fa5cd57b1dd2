/** What begins a formula in a spreadsheet, in its full-width forms too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what would be one. Numbers stay numbers. */
export const safeCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

const cellOf = (cell: string | number | null): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = safeCell(cell)
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One line of a CSV file (RFC 4180), its end included. */
export const csvLine = (cells: (string | number | null)[]): string => `${cells.map(cellOf).join(',')}\r\n`

/** What lets Excel read the file as UTF-8. */
export const byteOrderMark = '\ufeff'

/** A whole CSV file. */
export const csvOf = (rows: (string | number | null)[][]): string => byteOrderMark + rows.map(csvLine).join('')
