import { expect, test } from 'vitest'
import { readSpreadsheet } from '@/intake/spreadsheet/read-spreadsheet'
import { xlsx } from './xlsx'

test('a workbook as we export it comes back cell by cell', async () => {
  const rows = [
    ['BYD', 1_500_000_000, null],
    ['=1+1', 2, 'ü'],
  ]
  const columns = ['Lead', 'Amount', 'Note'].map((name) => ({ name, width: 10 }))
  const parts: Uint8Array[] = []
  for await (const part of xlsx([{ name: 'Leads', columns, pages: [rows] }])) parts.push(part)
  const sheet = await readSpreadsheet(Buffer.concat(parts))
  expect(sheet.ok && sheet.value).toEqual({
    header: ['Lead', 'Amount', 'Note'],
    rows: [
      ['BYD', '1500000000', ''],
      ['=1+1', '2', 'ü'],
    ],
  })
})
