import { backUp } from '@/db/backup'
import { openHere } from './database'
import { print } from './print'

/** Writes a checked copy of the database into a new file. */
export async function backup(file: string): Promise<number> {
  const db = openHere()
  const made = backUp(db, file)
  db.$client.close()
  if (!made.ok) {
    console.error(made.reason.sentence)
    return 2
  }
  await print(`${file}: ${made.value.articles} articles, ${made.value.leads} leads, checked`)
  return 0
}
