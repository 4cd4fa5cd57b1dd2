import { getArticleByFingerprint } from '@/db/articles'
import type { Db } from '@/db/open'
import { type Captured, storeCapture } from '@/db/store-capture'
import type { Channel } from '@/domain/article'
import { read } from '@/extraction/read'
import type { IncomingArticle } from './article'
import { fingerprintOf } from './fingerprint'

/**
 * Takes an article in: reads it and stores what it says, each lead of it a lead on the pipeline. The same article again
 * gives the one that is there, also when two come at the same moment. `by` is the user's id, null for the program itself.
 */
export function captureArticle(
  db: Db,
  incoming: IncomingArticle,
  { by, channel, sample = false }: { by: string | null; channel: Channel; sample?: boolean },
): Captured {
  const fingerprint = fingerprintOf(incoming.text)
  const known = getArticleByFingerprint(db, fingerprint)
  if (known) return { articleId: known.id, existing: true, leadIds: [] }
  const { text, headlineEnd, publishedOn } = incoming
  const reading = read({ text, headlineEnd, published: publishedOn })
  return storeCapture(db, { article: { ...incoming, fingerprint }, reading, channel, sample, by })
}
