import { desc, eq } from 'drizzle-orm'
import type { Reading } from '@/domain/reading'
import type { Tx } from './open'
import { readings } from './schema'

/** The newest reading of an article: the one shown. */
export const getReading = (db: Tx, articleId: number): Reading | undefined =>
  db
    .select({ reading: readings.reading })
    .from(readings)
    .where(eq(readings.articleId, articleId))
    .orderBy(desc(readings.id))
    .limit(1)
    .get()?.reading
