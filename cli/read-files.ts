import { read } from '@/extraction/read'
import { articleInFile, report } from './article-file'
import { print } from './print'

/** Prints the reading of each file, with the text that its offsets count into: one file spread out, several one a line. */
export async function readFiles(paths: string[]): Promise<number> {
  let exitCode = 0
  for (const path of paths) {
    const article = articleInFile(path)
    if (!article.ok) {
      report(path, article.reason.sentence)
      exitCode = 2
      continue
    }
    const { text, headlineEnd, publishedOn, headline } = article.value
    const reading = read({ text, headlineEnd, published: publishedOn })
    await print(JSON.stringify({ file: path, headline, ...reading, text }, null, paths.length === 1 ? 2 : 0))
  }
  return exitCode
}
