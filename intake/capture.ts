import { getArticleByFingerprint } from '@/db/articles'
import type { Db } from '@/db/open'
import { type Captured, storeCapture } from '@/db/store-capture'
import type { Channel } from '@/domain/article'
import type { Reading } from '@/domain/reading'
import { read } from '@/extraction/read'
import type { IncomingArticle } from './article'
import { fingerprintOf } from './fingerprint'

export interface Capturing {
  /** The user's id, null for the program itself. */
  by: string | null
  channel: Channel
  sample?: boolean
  /** A reading that was made already; without one the engine reads. */
  reading?: Reading
}

/**
 * Takes an article in: reads it and stores what it says, each lead of it a lead on the pipeline. The same article again
 * gives the one that is there, also when two come at the same moment.
 */
export function captureArticle(
  db: Db,
  incoming: IncomingArticle,
  { by, channel, sample = false, reading }: Capturing,
): Captured {
  const fingerprint = fingerprintOf(incoming.text)
  const known = getArticleByFingerprint(db, fingerprint)
  if (known) return { articleId: known.id, existing: true, leadIds: [] }
  const { text, headlineEnd, publishedOn } = incoming
  return storeCapture(db, {
    article: { ...incoming, fingerprint },
    reading: reading ?? read({ text, headlineEnd, published: publishedOn }),
    channel,
    sample,
    by,
  })
}
