import { createHash } from 'node:crypto'

/** What makes two texts the same article: SHA-256 of the text folded in case, width and white space. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()).digest('hex')
}
