import { read } from '@/extraction/read'
import { articleText, listArticles } from './corpus'

/**
 * Reading time by the length of one text, made of labelled articles one after the other. Linear is a ratio of 2.
 *   npm run benchmark:length
 */
function main() {
  const text = listArticles('train')
    .map((article) => articleText(article).text)
    .join('\n\n')
  for (const [name, joined] of [
    ['in paragraphs', text],
    ['in one line', text.replaceAll('\n', ' ')],
  ] as const) {
    let before = 0
    for (const megabytes of [0.25, 0.5, 1, 2]) {
      const size = megabytes * 1024 * 1024
      const long = joined.repeat(Math.ceil(size / joined.length)).slice(0, size)
      const from = process.cpuUsage()
      read({ text: long })
      const { user, system } = process.cpuUsage(from)
      const spent = (user + system) / 1000
      const ratio = before ? `  ratio ${(spent / before).toFixed(2)}` : ''
      console.log(
        `${name.padEnd(14)} ${String(megabytes).padStart(4)} MB  ${spent.toFixed(0).padStart(6)} ms of CPU${ratio}`,
      )
      before = spent
    }
  }
}

main()
