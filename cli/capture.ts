import { captureReadTwice } from '@/intake/capture-read-twice'
import { captureSamples } from '@/intake/samples'
import { secondReaderSettings } from '@/intake/second-reader/settings'
import { articleInFile, report } from './article-file'
import { openHere } from './database'
import { print } from './print'

/** Stores the article of each file, and prints its number, its kind of outcome and its leads. */
export async function captureFiles(paths: string[]): Promise<number> {
  const secondReader = secondReaderSettings(process.env)
  const db = openHere()
  let exitCode = 0
  for (const path of paths) {
    const article = articleInFile(path)
    if (!article.ok) {
      report(path, article.reason.sentence)
      exitCode = 2
      continue
    }
    const captured = await captureReadTwice(db, article.value, { by: null, channel: 'cli' }, secondReader)
    await print(JSON.stringify({ file: path, ...captured }))
  }
  db.$client.close()
  return exitCode
}

/** Stores the sample articles. */
export async function seed(): Promise<number> {
  const db = openHere()
  await print(`${captureSamples(db)} sample articles captured`)
  db.$client.close()
  return 0
}
