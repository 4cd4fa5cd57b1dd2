import { backUp } from '@/db/backup'
import { listHashes } from '@/db/file-trash'
import { copyFiles } from '@/intake/attachment-folder'
import { openHere } from './database'
import { print } from './print'

/** Writes a checked copy of the database into a new file, and the attached files into a folder beside it. */
export async function backup(file: string): Promise<number> {
  const db = openHere()
  const made = backUp(db, file)
  const hashes = listHashes(db)
  db.$client.close()
  if (!made.ok) {
    console.error(made.reason.sentence)
    return 2
  }
  const files = await copyFiles(process.env.LEADWIRE_DATA || 'data', hashes, `${file}-attachments`)
  const named = files === 1 ? '1 attached file' : `${files} attached files`
  const attached = files > 0 ? `, ${named} in ${file}-attachments` : ''
  await print(`${file}: ${made.value.articles} articles, ${made.value.leads} leads${attached}, checked`)
  return 0
}
