import { createDeflateRaw } from 'node:zlib'

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/** CRC-32 (ISO 3309) of bytes, carried on from what came before. */
function crc32(bytes: Uint8Array, before: number): number {
  let crc = ~before
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** Little-endian numbers, each with its size in bytes. */
function numbers(...fields: [value: number, size: 2 | 4][]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((total, [, size]) => total + size, 0))
  let at = 0
  for (const [value, size] of fields) at = bytes.writeUIntLE(value, at, size)
  return bytes
}

/** A file of an archive, in parts that come as they are made. */
export interface ZipEntry {
  name: string
  parts: Iterable<string> | AsyncIterable<string>
}

const DEFLATED = 8
/** Sizes follow the content, and the name is UTF-8: bits 3 and 11. */
const FLAGS = 0x0808
/** 1 January 1980, so that the same content makes the same archive. */
const DAY = 0x21

/** A ZIP archive (PKWARE APPNOTE 6.3) written as its content comes: sizes stand behind each file, never more than a part in memory. */
export async function* zip(entries: ZipEntry[]): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = []
  let written = 0
  for (const { name, parts } of entries) {
    const path = Buffer.from(name)
    const offset = written
    const header = Buffer.concat([
      numbers(
        [0x04034b50, 4],
        [20, 2],
        [FLAGS, 2],
        [DEFLATED, 2],
        [0, 2],
        [DAY, 2],
        [0, 4],
        [0, 4],
        [0, 4],
        [path.length, 2],
        [0, 2],
      ),
      path,
    ])
    yield header
    const sizes = { crc: 0, plain: 0, packed: 0 }
    const deflate = createDeflateRaw({ level: 6 })
    const fed = (async () => {
      for await (const part of parts) {
        const bytes = Buffer.from(part)
        sizes.crc = crc32(bytes, sizes.crc)
        sizes.plain += bytes.length
        if (!deflate.write(bytes)) await new Promise((drained) => deflate.once('drain', drained))
      }
      deflate.end()
    })()
    fed.catch((error: unknown) => deflate.destroy(error instanceof Error ? error : new Error(String(error))))
    for await (const bytes of deflate) {
      if (!(bytes instanceof Uint8Array)) continue
      sizes.packed += bytes.length
      yield bytes
    }
    await fed
    const { crc, packed, plain } = sizes
    yield numbers([0x08074b50, 4], [crc, 4], [packed, 4], [plain, 4])
    written += header.length + packed + 16
    directory.push(
      Buffer.concat([
        numbers([0x02014b50, 4], [20, 2], [20, 2], [FLAGS, 2], [DEFLATED, 2], [0, 2], [DAY, 2]),
        numbers(
          [crc, 4],
          [packed, 4],
          [plain, 4],
          [path.length, 2],
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 4],
          [offset, 4],
        ),
        path,
      ]),
    )
  }
  const index = Buffer.concat(directory)
  yield index
  yield numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [index.length, 4],
    [written, 4],
    [0, 2],
  )
}
