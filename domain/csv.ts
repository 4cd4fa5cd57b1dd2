/** What a spreadsheet would take for a formula, also after white space or in its full-width forms. */
const formula = /^[\s\u00a0]*[=+\-@\t\r＝＋－＠]/u
const number = /^-?\d+(\.\d+)?$/

/**
 * A row of CSV by RFC 4180, ended by CR LF. Text that a spreadsheet would run as a formula gets an apostrophe before it;
 * numbers stay numbers.
 */
export function csvRow(cells: (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  const text = String(value)
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
