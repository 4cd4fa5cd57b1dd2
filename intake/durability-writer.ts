import { writeSync } from 'node:fs'
import { openDataFolder } from '@/db/open'
import { captureArticle } from './capture'
import { fromPaste } from './from-paste'

// The other end of durability.test.ts: captures one article after the other, and says the id of each once it is stored.
const [folder = '', from = '0'] = process.argv.slice(2)
const db = openDataFolder(folder, 'db/migrations')
for (let turn = Number(from); turn < Number(from) + 100_000; turn++) {
  const headline = `Turkish firm number ${turn} to invest $${turn + 1} million in Karachi towers`
  const incoming = fromPaste({
    headline,
    text: `${headline}.\n\nKARACHI: Firm ${turn} Holding said it would build telecom towers.`,
  })
  writeSync(1, `${captureArticle(db, incoming, { by: null, channel: 'cli' }).articleId}\n`)
}
