import { and, desc, isNull, sql } from 'drizzle-orm'
import { matchQuery } from './lead-filter'
import type { Tx } from './open'
import { leads } from './schema'

/** Leads whose name or values have every word typed, the last active first, eight at most; without a word, the last active. */
export function findLeads(db: Tx, typed: string) {
  const match = matchQuery(typed)
  return db
    .select({ id: leads.id, title: leads.title, status: leads.status, destination: leads.destination })
    .from(leads)
    .where(
      and(
        isNull(leads.deletedAt),
        match
          ? sql`${leads.id} IN (SELECT (rowid - 1) / 8 FROM search WHERE search MATCH ${match} AND rowid % 8 = 1)`
          : undefined,
      ),
    )
    .orderBy(desc(leads.activeAt))
    .limit(8)
    .all()
}
export type LeadFound = ReturnType<typeof findLeads>[number]
