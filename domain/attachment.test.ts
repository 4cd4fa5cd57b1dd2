import { expect, test } from 'vitest'
import { fileName, saySize, typeOfBytes } from './attachment'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

test('the bytes decide what a file is, and pages that could run are text', () => {
  const cases: [string, string][] = [
    ['%PDF-1.7\n', 'application/pdf'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['RIFF\x00\x00\x00\x00WEBP', 'image/webp'],
    [
      'PK\x03\x04............word/document.xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'PK\x03\x04............[Content_Types].xml xl/workbook.xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['PK\x03\x04............plans.txt', 'application/zip'],
    ['<html><script>alert(1)</script>', 'text/plain'],
    ['<svg onload="alert(1)">', 'text/plain'],
    ['MZ\x90\x00\x03', 'application/octet-stream'],
    ['', 'text/plain'],
  ]
  for (const [head, type] of cases) expect(typeOfBytes(bytes(head)), head).toBe(type)
  expect(typeOfBytes(new Uint8Array(Buffer.from('报告'.repeat(2000)).subarray(0, 4096)))).toBe('text/plain')
})

test('a name loses its path and what could forge a line, and keeps its ending', () => {
  expect(fileName('C:\\Users\\me\\Offer.pdf')).toBe('Offer.pdf')
  expect(fileName('../../etc/passwd')).toBe('passwd')
  expect(fileName('a\r\nSet-Cookie: x.pdf')).toBe('aSet-Cookie: x.pdf')
  expect(fileName('\u202egpj.exe')).toBe('gpj.exe')
  expect(fileName('..')).toBe('file')
  expect(fileName('تقرير 报告.pdf')).toBe('تقرير 报告.pdf')
  expect(fileName(`${'a'.repeat(500)}.pdf`)).toMatch(/^a{196}\.pdf$/)
})

test('sizes are said as people say them', () => {
  expect([999, 840_000, 2_400_000].map(saySize)).toEqual(['999 B', '840 kB', '2.4 MB'])
})
