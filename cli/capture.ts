import { captureArticle } from '@/intake/capture'
import { captureSamples } from '@/intake/samples'
import { articleInFile, report } from './article-file'
import { openHere } from './database'
import { print } from './print'

/** Stores the article of each file, and prints its number, its kind of outcome and its leads. */
export async function captureFiles(paths: string[]): Promise<number> {
  const db = openHere()
  let exitCode = 0
  for (const path of paths) {
    const article = articleInFile(path)
    if (!article.ok) {
      report(path, article.reason.sentence)
      exitCode = 2
      continue
    }
    await print(JSON.stringify({ file: path, ...captureArticle(db, article.value, { by: null, channel: 'cli' }) }))
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
