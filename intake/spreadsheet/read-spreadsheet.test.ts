import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { guessMapping } from './guess-mapping'
import { readSpreadsheet } from './read-spreadsheet'

const csv = (text: string) => readSpreadsheet(new TextEncoder().encode(text))

test('a CSV file keeps quoted commas, accents and lines, and loses the apostrophe that guards a formula', async () => {
  const sheet = await csv('\ufeffInvestor,Note\r\n"Škoda, a.s.","first\nsecond"\r\n\'=SUM(A1),x\r\n,\r\n')
  expect(sheet).toEqual({
    ok: true,
    value: {
      header: ['Investor', 'Note'],
      rows: [
        ['Škoda, a.s.', 'first\nsecond'],
        ['=SUM(A1)', 'x'],
      ],
    },
  })
})

test('a semicolon parts the cells where Excel wrote it so', async () => {
  const sheet = await csv('Investor;Home country\nBYD;China\n')
  expect(sheet.ok && sheet.value.rows).toEqual([['BYD', 'China']])
})

test.each([
  ['an empty file', ''],
  ['a header alone', 'Investor,Country\n'],
  ['too many rows', `Investor\n${'BYD\n'.repeat(10_001)}`],
  ['too many columns', `${'a,'.repeat(150)}\n1,2\n`],
  ['a cell without end', `Investor\n${'x'.repeat(20_001)}\n`],
])('%s is refused in a sentence', async (_, text) => {
  const sheet = await csv(text)
  expect(sheet.ok).toBe(false)
})

test('what is neither a workbook nor text is refused', async () => {
  const png = await readSpreadsheet(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))
  expect(!png.ok && png.reason.sentence).toMatch(/neither an Excel workbook/)
  const broken = await readSpreadsheet(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]))
  expect(!broken.ok && broken.reason.sentence).toMatch(/no workbook that can be read/)
})

/** An archive whose directory says that its one file unpacks to `size` bytes. */
function archiveThatClaims(size: number): Uint8Array {
  const archive = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(5000) }))
  archive.writeUInt32LE(size, archive.indexOf('PK\x01\x02', 0, 'latin1') + 24)
  return archive
}

test('a bomb is refused before it is unpacked, and one that lies about its size comes to nothing', async () => {
  const bomb = await readSpreadsheet(archiveThatClaims(2_000_000_000))
  expect(!bomb.ok && bomb.reason.sentence).toMatch(/too large to be opened/)
  const liar = await readSpreadsheet(archiveThatClaims(10))
  expect(!liar.ok && liar.reason.sentence).toMatch(/no workbook that can be read/)
})

test('columns are guessed by their headers, each field once', () => {
  expect(guessMapping(['Company', 'From', 'Investment (USD m)', 'Sector', 'Colour', 'Organisation'])).toEqual([
    'investor',
    'investorCountry',
    'amount',
    'sectors',
    null,
    null,
  ])
})
