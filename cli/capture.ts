import { captureReadTwice } from '@/intake/capture-read-twice'
import { captureSamples } from '@/intake/samples'
import { secondReaderSettings } from '@/intake/second-reader/settings'
import { eachArticle } from './article-file'
import { openHere } from './database'
import { print } from './print'

/** Stores the article of each file, and prints its number, its kind of outcome and its leads. */
export async function captureFiles(paths: string[]): Promise<number> {
  const secondReader = secondReaderSettings(process.env)
  const db = openHere()
  const exitCode = await eachArticle(paths, async (article, path) => {
    const captured = await captureReadTwice(db, article, { by: null, channel: 'cli' }, secondReader)
    await print(JSON.stringify({ file: path, ...captured }))
  })
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
