import { and, count, eq, inArray, isNull } from 'drizzle-orm'
import { columnDifferences, factDifferences } from '@/domain/lead-merge'
import { ok, type Result, refused } from '@/domain/result'
import type { Tx } from './open'
import { facts, followUps, leadArticles, leadContacts, leads, notes } from './schema'

const standing = (db: Tx, leadId: number) =>
  db
    .select()
    .from(facts)
    .where(and(eq(facts.leadId, leadId), isNull(facts.retiredAt)))
    .all()

/** In what two leads differ, fields of facts first. Both must be there. */
export function differencesOf(db: Tx, kept: typeof leads.$inferSelect, gone: typeof leads.$inferSelect) {
  return {
    facts: factDifferences(standing(db, kept.id), standing(db, gone.id)),
    columns: columnDifferences(kept, gone),
  }
}

/** What merging `goneId` into `keptId` would mean: the two leads, in what they differ, and what would move. */
export function previewMerge(db: Tx, keptId: number, goneId: number): Result<MergePreview> {
  if (keptId === goneId) return refused('invalid', 'A lead cannot be merged with itself')
  const found = db
    .select()
    .from(leads)
    .where(and(inArray(leads.id, [keptId, goneId]), isNull(leads.deletedAt)))
    .all()
  const kept = found.find(({ id }) => id === keptId)
  const gone = found.find(({ id }) => id === goneId)
  if (!kept || !gone) return refused('missing', 'One of the two leads is no longer there')
  return ok({ kept: seen(kept), gone: seen(gone), ...differencesOf(db, kept, gone), moves: countWhatMoves(db, goneId) })
}

export interface MergePreview extends ReturnType<typeof differencesOf> {
  kept: SeenInMerge
  gone: SeenInMerge
  /** How much hangs on the lead that goes. */
  moves: { notes: number; followUps: number; articles: number; people: number }
}
export type SeenInMerge = ReturnType<typeof seen>

const seen = ({ id, title, version, status, investorCountry, destination, createdAt }: typeof leads.$inferSelect) => ({
  id,
  title,
  version,
  status,
  investorCountry,
  destination,
  createdAt,
})

const countWhatMoves = (db: Tx, leadId: number): MergePreview['moves'] => {
  const of = (table: typeof notes | typeof followUps | typeof leadArticles | typeof leadContacts) =>
    db.select({ count: count() }).from(table).where(eq(table.leadId, leadId)).get()?.count ?? 0
  return { notes: of(notes), followUps: of(followUps), articles: of(leadArticles), people: of(leadContacts) }
}
