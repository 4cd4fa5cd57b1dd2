import type { Channel } from '@/domain/article'
import type { Reading } from '@/domain/reading'
import { recordActivity } from './activities'
import { getArticleByFingerprint } from './articles'
import { makeLeadOfReading } from './leads-of-article'
import type { Db } from './open'
import { articles, readings } from './schema'

interface Capture {
  article: Pick<
    typeof articles.$inferInsert,
    'headline' | 'text' | 'headlineEnd' | 'publisher' | 'url' | 'publishedOn' | 'fingerprint'
  >
  reading: Reading
  channel: Channel
  sample: boolean
  /** The user's id; null where the program itself captures. */
  by: string | null
}

export interface Captured {
  articleId: number
  /** True where the same article had been captured before: nothing was written. */
  existing: boolean
  leadIds: number[]
}

/** Writes an article, its reading, the leads it makes with their facts and people, and the story: all, or nothing. */
export function storeCapture(db: Db, { article, reading, channel, sample, by }: Capture): Captured {
  return db.transaction(
    (tx) => {
      const known = getArticleByFingerprint(tx, article.fingerprint)
      if (known) return { articleId: known.id, existing: true, leadIds: [] }
      const stored = tx
        .insert(articles)
        .values({ ...article, channel, kind: reading.kind, sample, capturedBy: by })
        .returning()
        .get()
      tx.insert(readings).values({ articleId: stored.id, engine: reading.engine, reading }).run()
      recordActivity(tx, { act: 'captured', actorId: by, articleId: stored.id })
      const leadIds = reading.leads.map((_, index) => makeLeadOfReading(tx, stored, reading, index))
      return { articleId: stored.id, existing: false, leadIds }
    },
    { behavior: 'immediate' },
  )
}
