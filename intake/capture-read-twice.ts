import { getArticleByFingerprint } from '@/db/articles'
import type { Db } from '@/db/open'
import { getSecondAnswer, keepSecondReading } from '@/db/second-readings'
import type { Captured } from '@/db/store-capture'
import { read } from '@/extraction/read'
import type { IncomingArticle } from './article'
import { type Capturing, captureArticle } from './capture'
import { fingerprintOf } from './fingerprint'
import { readAgain } from './second-reader/second-reader'
import type { SecondReaderSettings } from './second-reader/settings'

/**
 * As `captureArticle`, with the second reader's look over the card before anything is stored; with `settings` null it is
 * `captureArticle`. What the second reader said, and what of it was dropped and why, is kept in the database.
 */
export async function captureReadTwice(
  db: Db,
  incoming: IncomingArticle,
  capturing: Capturing,
  settings: SecondReaderSettings | null,
): Promise<Captured> {
  if (!settings || getArticleByFingerprint(db, fingerprintOf(incoming.text)))
    return captureArticle(db, incoming, capturing)
  const article = { text: incoming.text, headlineEnd: incoming.headlineEnd, published: incoming.publishedOn }
  const first = read(article)
  const second = await readAgain(article, first, settings, (key) => getSecondAnswer(db, key))
  const { key, answer, reading, ...report } = second
  keepSecondReading(db, { key, model: settings.model, answer, report })
  return captureArticle(db, incoming, { ...capturing, reading })
}
