import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Cell } from './rows'
import { xlsx } from './xlsx'

const bytesOf = async (parts: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}

/** The files of an archive by its directory, as any program that opens it finds them. */
function unzip(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = archive.readUInt32LE(end + 16)
  const files = new Map<string, string>()
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, plain] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)]
    const [length, local] = [archive.readUInt16LE(at + 28), archive.readUInt32LE(at + 42)]
    const content = local + 30 + archive.readUInt16LE(local + 26)
    const text = inflateRawSync(archive.subarray(content, content + packed))
    expect(text.length).toBe(plain)
    files.set(archive.toString('utf8', at + 46, at + 46 + length), text.toString('utf8'))
    at += 46 + length
  }
  return files
}

test('a workbook holds every row of every sheet, numbers as numbers, texts as texts', async () => {
  const pages: Cell[][][] = [[['GuoDong 国动', 12.5, null]], [['=1+1', 3, 'a <b> & "c"\u0007']]]
  const columns = ['Lead', 'Amount', 'Remark'].map((name) => ({ name, width: 12 }))
  const files = unzip(await bytesOf(xlsx([{ name: 'Leads & more', columns, pages }])))
  expect([...files.keys()]).toContain('[Content_Types].xml')
  expect(files.get('xl/workbook.xml')).toContain('name="Leads &amp; more"')
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? ''
  expect(sheet.match(/<row /g)).toHaveLength(3)
  expect(sheet).toContain('<t xml:space="preserve">GuoDong 国动</t>')
  expect(sheet).toContain('<c r="B2" s="0"><v>12.5</v></c></row>')
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>')
  expect(sheet).toContain('a &lt;b&gt; &amp; &quot;c&quot;</t>')
})

test('a hundred thousand rows pass through without being held', async () => {
  let made = 0
  let furthestAhead = 0
  function* pages(): Generator<Cell[][]> {
    for (; made < 200; made++) yield Array.from({ length: 500 }, (_, at) => [`Investor ${made * 500 + at}`, at])
  }
  let taken = 0
  const columns = [
    { name: 'Lead', width: 20 },
    { name: 'Amount', width: 10 },
  ]
  for await (const part of xlsx([{ name: 'Leads', columns, pages: pages() }])) {
    taken += part.length
    furthestAhead = Math.max(furthestAhead, made)
    if (taken < 20_000) expect(made, 'pages made before anything was taken').toBeLessThan(40)
  }
  expect(furthestAhead).toBe(200)
})
