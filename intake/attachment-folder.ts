import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MAX_FILE_BYTES, tooLarge, typeOfBytes } from '@/domain/attachment'
import { ok, type Result, refused } from '@/domain/result'

const HEAD_BYTES = 4096
const isHash = /^[0-9a-f]{64}$/

/** Where the files of a data folder lie, and where one of a hash does. */
export const attachmentFolder = (dataFolder: string): string => join(dataFolder, 'attachments')
export function attachmentFile(dataFolder: string, hash: string): string {
  if (!isHash.test(hash)) throw new Error('No file lies under such a name')
  return join(attachmentFolder(dataFolder), hash)
}

/**
 * Writes a stream of bytes into the folder under their SHA-256, byte for byte, flushed to disk before it is given. Stops
 * at the limit, where fewer came than `announced`, and on a full disk: a part of a file is never kept.
 */
export async function keepBytes(
  dataFolder: string,
  body: AsyncIterable<Uint8Array>,
  { name, announced }: { name: string; announced: number | null },
): Promise<Result<{ hash: string; size: number; type: string }>> {
  const folder = attachmentFolder(dataFolder)
  await mkdir(folder, { recursive: true })
  const arriving = join(folder, `arriving-${randomUUID()}`)
  const file = await open(arriving, 'wx', 0o600)
  const hash = createHash('sha256')
  const head: Uint8Array[] = []
  let size = 0
  try {
    for await (const bytes of body) {
      if (size < HEAD_BYTES) head.push(bytes.subarray(0, HEAD_BYTES - size))
      size += bytes.length
      if (size > MAX_FILE_BYTES) return refused('invalid', tooLarge(name))
      hash.update(bytes)
      await file.writeFile(bytes)
    }
    if (size === 0) return refused('invalid', `“${name}” is empty`)
    if (announced !== null && announced !== size) {
      return refused('invalid', `“${name}” did not arrive whole: send it again`)
    }
    await file.sync()
    const kept = { hash: hash.digest('hex'), size, type: typeOfBytes(Buffer.concat(head)) }
    await rename(arriving, attachmentFile(dataFolder, kept.hash))
    return ok(kept)
  } catch (error) {
    if (!isOutOfRoom(error)) throw error
    return refused('full', `“${name}” was not kept: the server’s disk is full`)
  } finally {
    await file.close()
    await rm(arriving, { force: true })
  }
}

/** Whether the disk is full, or what one may fill of it. */
const isOutOfRoom = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code))

/** Removes files that nothing in the database speaks of: uploads that broke off, and what was forgotten. Gives how many. */
export async function sweepFolder(dataFolder: string, kept: ReadonlySet<string>): Promise<number> {
  const folder = attachmentFolder(dataFolder)
  const names = await readdir(folder).catch(() => [])
  const orphans = names.filter((name) => name.startsWith('arriving-') || (isHash.test(name) && !kept.has(name)))
  for (const name of orphans) await rm(join(folder, name), { force: true })
  return orphans.length
}

/** Copies the files of these hashes into a new folder, each checked against its hash. Throws where one is missing or damaged. */
export async function copyFiles(dataFolder: string, hashes: ReadonlySet<string>, into: string): Promise<number> {
  if (hashes.size === 0) return 0
  await mkdir(into, { recursive: true })
  for (const hash of hashes) {
    const from = attachmentFile(dataFolder, hash)
    await stat(from)
    const file = await open(join(into, hash), 'wx', 0o600)
    const seen = createHash('sha256')
    try {
      for await (const bytes of createReadStream(from)) {
        seen.update(bytes)
        await file.writeFile(bytes)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    if (seen.digest('hex') !== hash) throw new Error(`The attached file ${hash} is damaged`)
  }
  return hashes.size
}
