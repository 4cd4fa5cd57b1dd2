import { read } from '@/extraction/read'
import { eachArticle } from './article-file'
import { print } from './print'

/** Prints the reading of each file, with the text that its offsets count into: one file spread out, several one a line. */
export const readFiles = (paths: string[]): Promise<number> =>
  eachArticle(paths, async ({ text, headlineEnd, publishedOn, headline }, path) => {
    const reading = read({ text, headlineEnd, published: publishedOn })
    await print(JSON.stringify({ file: path, headline, ...reading, text }, null, paths.length === 1 ? 2 : 0))
  })
