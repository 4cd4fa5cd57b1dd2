import { expect, test } from 'vitest'
import { fromFile } from './from-file'

const utf8 = (text: string) => new TextEncoder().encode(text)
const file = (name: string, bytes: Uint8Array) => fromFile({ name, bytes })
const latin = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))

test('a text file keeps its text; only line ends become LF', () => {
  expect(file('a.txt', utf8('Hazar to build plant\r\n\r\nKARACHI:  Two  spaces stay.\r\n'))).toEqual({
    ok: true,
    value: {
      headline: 'Hazar to build plant',
      text: 'Hazar to build plant\n\nKARACHI:  Two  spaces stay.\n',
      headlineEnd: 20,
      publisher: null,
      url: null,
      publishedOn: null,
    },
  })
})

test.each([
  ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Türkiye’s Hazar'))],
  [
    'UTF-16, little end first',
    Uint8Array.of(
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from([...'Türkiye’s Hazar'].map((c) => c.charCodeAt(0))).buffer),
    ),
  ],
  [
    'UTF-16, big end first',
    Uint8Array.of(0xfe, 0xff, ...[...'Türkiye’s Hazar'].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255])),
  ],
  ['Windows-1252', latin('T\xfcrkiye\x92s Hazar')],
])('reads %s', (_, bytes) => {
  expect(file('a.txt', bytes)).toMatchObject({ ok: true, value: { text: 'Türkiye’s Hazar' } })
})

test.each([
  ['a PDF', utf8('%PDF-1.7 …'), /PDF/],
  ['a Word document', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9), /Word/],
  ['a picture named as text', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), /picture/],
  ['bytes', Uint8Array.of(65, 0, 66, 1), /not text/],
  ['an empty file', new Uint8Array(), /no text/],
  ['white space', utf8(' \n\t\n'), /no text/],
  ['2 MB and a byte', new Uint8Array(2 * 1024 * 1024 + 1).fill(65), /over 2 MB/],
])('refuses %s in a sentence', (_, bytes, sentence) => {
  const refusal = file('article.txt', bytes)
  expect(refusal.ok || refusal.reason.sentence).toMatch(sentence)
})

test('takes exactly 2 MB', () => {
  expect(file('long.txt', new Uint8Array(2 * 1024 * 1024).fill(65)).ok).toBe(true)
})

const page = `<!doctype html><html><head><title>Hazar to build - The Daily</title>
<meta property="og:site_name" content="The Daily"><link rel="canonical" href="https://daily.example/hazar">
<meta property="article:published_time" content="2026-03-04T05:00:00Z"><style>p{}</style></head>
<body><nav><a href="/">Home</a><a href="/x">Sport</a></nav><script>alert(1)</script>
<article><h1>Hazar to build
  a plant</h1>${'<p>KARACHI: Hazar of T\u00fcrkiye will build a plant in Karachi &amp; hire 300 people, its chairman said on Monday.</p>'.repeat(4)}</article></body></html>`

test('a saved page gives headline, paragraphs, publisher, address and date, without its menu and scripts', () => {
  const read = file('saved.html', utf8(page))
  if (!read.ok) throw new Error(read.reason.sentence)
  expect(read.value).toMatchObject({
    headline: 'Hazar to build a plant',
    publisher: 'The Daily',
    url: 'https://daily.example/hazar',
    publishedOn: '2026-03-04',
    headlineEnd: 22,
  })
  expect(read.value.text).toMatch(
    /^Hazar to build a plant\n\nKARACHI: Hazar of Türkiye will build a plant in Karachi & hire/,
  )
  expect(read.value.text).not.toMatch(/Sport|alert/)
})

test('a page in Windows-1252 that says so, and one named .txt, are read as pages', () => {
  const declared = page.replace('<head>', '<head><meta charset="windows-1252">')
  expect(file('saved.html', latin(declared))).toMatchObject({ ok: true, value: { publisher: 'The Daily' } })
  expect(file('saved.txt', utf8(page))).toMatchObject({ ok: true, value: { headline: 'Hazar to build a plant' } })
})

test('a page of elements nested a hundred thousand deep is refused at once', () => {
  const nested = `<html><body>${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}</body></html>`
  const from = performance.now()
  expect(file('deep.html', utf8(nested))).toMatchObject({
    ok: false,
    reason: { sentence: expect.stringMatching(/too deep/) },
  })
  expect(performance.now() - from).toBeLessThan(1000)
})

test('a Markdown title becomes the headline without its signs', () => {
  expect(file('a.md', utf8('# Hazar to build #\n\nKARACHI: It will.'))).toMatchObject({
    ok: true,
    value: { headline: 'Hazar to build', text: 'Hazar to build\n\nKARACHI: It will.', headlineEnd: 14 },
  })
})
