import { and, desc, eq, isNull } from 'drizzle-orm'
import { mergeRecordSchema } from '@/domain/merge-record'
import type { Tx } from './open'
import { leadMerges, leads, users } from './schema'

/** The merges that a lead holds now, the latest first, each with what it moved there. */
export const listMerges = (db: Tx, leadId: number) =>
  db
    .select({
      id: leadMerges.id,
      goneId: leadMerges.goneId,
      title: leads.title,
      moved: leadMerges.moved,
      mergedBy: users.name,
      mergedAt: leadMerges.mergedAt,
    })
    .from(leadMerges)
    .innerJoin(leads, eq(leads.id, leadMerges.goneId))
    .leftJoin(users, eq(users.id, leadMerges.mergedBy))
    .where(and(eq(leadMerges.keptId, leadId), isNull(leadMerges.undoneAt)))
    .orderBy(desc(leadMerges.id))
    .all()
    .map((merge) => ({ ...merge, moved: mergeRecordSchema.parse(merge.moved) }))
export type MergeOfLead = ReturnType<typeof listMerges>[number]

/** The merge that put a lead into another and still holds. */
export const mergeOfGone = (db: Tx, goneId: number) =>
  db
    .select({ id: leadMerges.id, keptId: leadMerges.keptId, mergedBy: leadMerges.mergedBy })
    .from(leadMerges)
    .where(and(eq(leadMerges.goneId, goneId), isNull(leadMerges.undoneAt)))
    .get()

/** Where a lead that was merged away lives on, through every later merge; undefined where it was not merged. */
export function survivorOf(db: Tx, leadId: number): number | undefined {
  let survivor: number | undefined
  for (let merge = mergeOfGone(db, leadId); merge; merge = mergeOfGone(db, merge.keptId)) survivor = merge.keptId
  return survivor
}

/** Every lead whose story is part of a lead's, through merges of merges: itself first. */
export function storyLeads(db: Tx, leadId: number): { id: number; title: string | null }[] {
  const found: { id: number; title: string | null }[] = [{ id: leadId, title: null }]
  for (const { id } of found) {
    for (const { goneId, title } of listMerges(db, id)) found.push({ id: goneId, title })
  }
  return found
}
