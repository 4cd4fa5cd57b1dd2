import { read } from '@/extraction/read'
import { varyArticles } from './varied-articles'

const STEP = 10_000
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0).padStart(5)} MB`

/**
 * Memory over many articles, none of which has been read before. Flat is a last line that holds what the first one held.
 *   npm run benchmark:memory -- [articles, 100000]
 */
function main(count: number) {
  let done = 0
  let from = process.cpuUsage()
  for (const article of varyArticles(count)) {
    read(article)
    done++
    if (done % Math.min(STEP, count) !== 0) continue
    const { user, system } = process.cpuUsage(from)
    globalThis.gc?.()
    const { rss, heapUsed } = process.memoryUsage()
    const speed = (Math.min(STEP, count) * 1e6) / (user + system)
    console.log(
      `${String(done).padStart(7)} articles  resident ${megabytes(rss)}  heap ${megabytes(heapUsed)}  ${speed.toFixed(0)} articles a second of CPU`,
    )
    from = process.cpuUsage()
  }
}

main(Number(process.argv[2] ?? 100_000))
