import { eq, sql } from 'drizzle-orm'
import type { Act } from '@/domain/activity'
import type { Tx } from './open'
import { beat } from './pulse'
import { activities, leads } from './schema'

interface ActivityRow {
  act: Act
  /** Who did it; null where the program itself did. */
  actorId: string | null
  leadId?: number | null
  articleId?: number | null
  field?: string
  before?: unknown
  after?: unknown
  reason?: string | null
}

/** Writes one line of the story. Call it in the transaction of the change it tells of. */
export function recordActivity(tx: Tx, row: ActivityRow): void {
  tx.insert(activities).values(row).run()
  beat()
  if (row.leadId) {
    tx.update(leads).set({ activeAt: sql`unixepoch('subsec') * 1000` }).where(eq(leads.id, row.leadId)).run()
  }
}
