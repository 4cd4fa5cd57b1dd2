import { ok, type Refusal, type Result, refused } from '@/domain/result'

const signatures: [string, number[]][] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a Word document or another ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
  ['a picture', [0x47, 0x49, 0x46, 0x38]],
  ['a compressed file', [0x1f, 0x8b]],
]

/**
 * The text in a file, judged by its bytes and never by its name: UTF-8 or UTF-16 with its byte order mark, plain UTF-8,
 * the character set an HTML page names in its first 2 kB, or else Windows-1252. Refuses what is not text.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  const found = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (found) return notText(`This is ${found[0]}, not a text file`)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes)
  if (bytes.some(isControl)) return notText('This file is not text')
  const utf8 = decodeAs('utf-8', bytes)
  if (utf8.ok) return utf8
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(opening)?.[1]
  const western = !named || /^(utf-?8|windows-1252|iso-8859-1|latin-?1|us-ascii|ascii)$/i.test(named)
  return western ? ok(decodeWestern(bytes)) : decodeAs(named, bytes)
}

/** What Windows-1252 has at 0x80 to 0x9F. Node's own decoder reads these as control characters in some versions. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decodeWestern = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (letter) => upper[letter.charCodeAt(0) - 0x80] ?? letter)

/** Bytes that no text holds: control characters other than tab, line feed, form feed, carriage return and escape. */
const isControl = (byte: number): boolean =>
  (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) || byte === 0x7f

function decodeAs(label: string, bytes: Uint8Array): Result<string> {
  try {
    return ok(new TextDecoder(label, { fatal: true }).decode(bytes))
  } catch {
    return notText('The characters of this file could not be read')
  }
}

const notText = (sentence: string): { ok: false; reason: Refusal } =>
  refused('invalid', `${sentence}: save the article as .txt, .md or .html, or paste its text`, 'file')
