import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { MAX_ARTICLE_BYTES } from '@/domain/article'
import { type Result, refused } from '@/domain/result'
import type { IncomingArticle } from '@/intake/article'
import { fromFile } from '@/intake/from-file'

const troubles: Record<string, string> = {
  ENOENT: 'There is no such file',
  EISDIR: 'This is a folder, not a file',
  EACCES: 'This file may not be read',
}

/** The article in a file named on the command line. */
function articleInFile(path: string): Result<IncomingArticle> {
  try {
    if (statSync(path).size > MAX_ARTICLE_BYTES)
      return refused('invalid', 'This file is over 2 MB: an article is smaller')
    return fromFile({ name: basename(path), bytes: readFileSync(path) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return refused('missing', troubles[code] ?? `This file cannot be read (${code || String(error)})`)
  }
}

/** Does something with the article of each file, one after the other. A file that has none is reported; gives the exit code: 2 if there was one. */
export async function eachArticle(
  paths: string[],
  work: (article: IncomingArticle, path: string) => Promise<void>,
): Promise<number> {
  let exitCode = 0
  for (const path of paths) {
    const article = articleInFile(path)
    if (article.ok) await work(article.value, path)
    else {
      report(path, article.reason.sentence)
      exitCode = 2
    }
  }
  return exitCode
}

/** One line on standard error about a bad input. */
export function report(where: string, sentence: string): void {
  process.stderr.write(`${where}: ${sentence}\n`)
}
