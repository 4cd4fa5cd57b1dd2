import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { FactField } from '@/domain/fact'
import { chosenValue, type MergeChoices, sameValue } from '@/domain/lead-merge'
import { type MergedColumns, type MergeRecord, mergedColumnsSchema } from '@/domain/merge-record'
import { ok, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import { differencesOf } from './merge-preview'
import { mergeOfGone } from './merges'
import type { Db, Tx } from './open'
import { attachments, facts, followUps, leadArticles, leadContacts, leadMerges, leads, notes } from './schema'
import { leadAsSeen } from './seen-lead'
import { settleLead } from './settle-lead'

export interface Merge {
  /** The lead that stays, and its version as it was seen. */
  keptId: number
  keptVersion: number
  /** The lead that goes into it. */
  goneId: number
  goneVersion: number
  /** Which value stands where the two differ; what is proposed, where nothing is said. */
  choices: MergeChoices
  by: string
}

type Lead = typeof leads.$inferSelect

/**
 * Merges one lead into another: facts with their sources, articles, people, notes and follow-ups move over, the story is
 * told together, and the lead that goes lies in the trash until the merge is undone. Refused as stale if either changed
 * since it was seen. A second click merges nothing more.
 */
export function mergeLeads(db: Db, merge: Merge): Result<{ mergeId: number }> {
  const { keptId, goneId, choices, by } = merge
  if (keptId === goneId) return refused('invalid', 'A lead cannot be merged with itself')
  return db.transaction(
    (tx) => {
      const merged = mergeOfGone(tx, goneId)
      if (merged?.keptId === keptId) return ok({ mergeId: merged.id })
      const foundKept = leadAsSeen(tx, keptId, merge.keptVersion)
      if (!foundKept.ok) return foundKept
      const foundGone = leadAsSeen(tx, goneId, merge.goneVersion)
      if (!foundGone.ok) return foundGone
      const [kept, gone] = [foundKept.value, foundGone.value]

      const differences = differencesOf(tx, kept, gone)
      const moved = moveOver(tx, keptId, goneId)
      const held = settleLead(tx, keptId)
      const entered = differences.facts.flatMap((difference) => {
        const { field } = difference
        const chosen = chosenValue(difference, choices[field])
        if (sameValue(held[field], chosen)) return []
        const value = chosen === null ? sql`'null'` : chosen
        const origin = wasEstimated(tx, keptId, field, chosen) ? ('estimated' as const) : ('entered' as const)
        const row = { leadId: keptId, field, value, origin, enteredBy: by }
        return [tx.insert(facts).values(row).returning({ id: facts.id }).get().id]
      })
      if (entered.length) settleLead(tx, keptId)

      const columns = columnsOf(kept, gone, differences.columns, choices)
      const { before, after } = setColumns(tx, { kept, gone, columns, by })
      const record: MergeRecord = { ...moved, entered, before, after }
      const { id: mergeId } = tx
        .insert(leadMerges)
        .values({ keptId, goneId, moved: record, mergedBy: by })
        .returning({ id: leadMerges.id })
        .get()
      tx.update(leads)
        .set({ deletedAt: new Date(), deletedBy: by, version: gone.version + 1 })
        .where(eq(leads.id, goneId))
        .run()
      const between = { before: { title: gone.title, leadId: goneId }, after: { title: kept.title, mergeId } }
      recordActivity(tx, { act: 'merged-away', actorId: by, leadId: goneId, ...between })
      recordActivity(tx, { act: 'merged', actorId: by, leadId: keptId, ...between })
      return ok({ mergeId })
    },
    { behavior: 'immediate' },
  )
}

/** Moves what hangs on one lead to another, all but what that has already, and says what it was. */
function moveOver(tx: Tx, keptId: number, goneId: number): Omit<MergeRecord, 'entered' | 'before' | 'after'> {
  const set = { leadId: keptId }
  const idsOf = (rows: { id: number }[]) => rows.map(({ id }) => id)
  const movedNotes = tx.update(notes).set(set).where(eq(notes.leadId, goneId)).returning({ id: notes.id }).all()
  const movedFollowUps = tx
    .update(followUps)
    .set(set)
    .where(eq(followUps.leadId, goneId))
    .returning({ id: followUps.id })
    .all()
  const ofKept = tx.select({ id: leadArticles.articleId }).from(leadArticles).where(eq(leadArticles.leadId, keptId))
  const articles = tx
    .update(leadArticles)
    .set(set)
    .where(and(eq(leadArticles.leadId, goneId), sql`${leadArticles.articleId} NOT IN ${ofKept}`))
    .returning({ id: leadArticles.articleId })
    .all()
  const known = tx.select({ id: leadContacts.contactId }).from(leadContacts).where(eq(leadContacts.leadId, keptId))
  const people = tx
    .update(leadContacts)
    .set(set)
    .where(and(eq(leadContacts.leadId, goneId), sql`${leadContacts.contactId} NOT IN ${known}`))
    .returning({ id: leadContacts.contactId })
    .all()
  const files = tx
    .update(attachments)
    .set(set)
    .where(eq(attachments.leadId, goneId))
    .returning({ id: attachments.id })
    .all()
  const movedFacts = tx
    .select({ id: facts.id, retiredAt: facts.retiredAt })
    .from(facts)
    .where(and(eq(facts.leadId, goneId), sql`NOT ${saidOnBoth(keptId)}`))
    .all()
  const factIds = idsOf(movedFacts)
  if (factIds.length) tx.update(facts).set(set).where(inArray(facts.id, factIds)).run()
  return {
    notes: idsOf(movedNotes),
    followUps: idsOf(movedFollowUps),
    articles: idsOf(articles),
    attachments: idsOf(files),
    people: idsOf(people),
    facts: factIds,
    standing: idsOf(movedFacts.filter(({ retiredAt }) => retiredAt === null)),
  }
}

/** Whether a value was an estimate on either lead: chosen, it stays one. */
const wasEstimated = (tx: Tx, leadId: number, field: FactField, value: unknown): boolean =>
  tx
    .select({ value: facts.value })
    .from(facts)
    .where(
      and(eq(facts.leadId, leadId), eq(facts.field, field), eq(facts.origin, 'estimated'), isNull(facts.retiredAt)),
    )
    .all()
    .some((fact) => sameValue(fact.value, value))

/** One article on both leads states the same to both: once is enough. */
const saidOnBoth = (keptId: number) => sql`(${facts.articleId} IS NOT NULL AND EXISTS (
  SELECT 1 FROM facts same WHERE same.lead_id = ${keptId} AND same.field = facts.field
    AND same.article_id = facts.article_id AND same.value = facts.value AND same.retired_at IS NULL))`

/** What the lead that stays gets of the other's columns. Closing reasons go with the status; an investment among the two makes it one. */
function columnsOf(
  kept: Lead,
  gone: Lead,
  differences: ReturnType<typeof differencesOf>['columns'],
  choices: MergeChoices,
): MergedColumns {
  const chosen = differences.map((difference) => [difference.field, chosenValue(difference, choices[difference.field])])
  const columns = mergedColumnsSchema.parse(Object.fromEntries(chosen))
  const closing = columns.status === gone.status ? { closedReason: gone.closedReason, lostTo: gone.lostTo } : {}
  const kind = gone.kind === 'investment' ? { kind: gone.kind } : {}
  const all = mergedColumnsSchema.parse({ ...columns, ...closing, ...kind })
  return mergedColumnsSchema.parse(
    Object.fromEntries(Object.entries(all).filter(([code, value]) => value !== Reflect.get(kept, code))),
  )
}

/** Sets columns of the lead that stays, with the lines of the story that changes of them always have. */
function setColumns(
  tx: Tx,
  { kept, gone, columns, by }: { kept: Lead; gone: Lead; columns: MergedColumns; by: string },
): Pick<MergeRecord, 'before' | 'after'> {
  if (Object.keys(columns).length === 0) return { before: {}, after: {} }
  const since = columns.status ? { statusSince: gone.statusSince } : {}
  tx.update(leads)
    .set({ ...columns, ...since })
    .where(eq(leads.id, kept.id))
    .run()
  const told = { actorId: by, leadId: kept.id, reason: `merging “${gone.title}”` }
  if (columns.status) {
    recordActivity(tx, { ...told, act: 'moved', field: 'status', before: kept.status, after: columns.status })
  }
  if (columns.ownerId !== undefined) {
    recordActivity(tx, { ...told, act: 'assigned', before: kept.ownerId, after: columns.ownerId })
  }
  const reached = tx.select({ furthest: leads.furthest }).from(leads).where(eq(leads.id, kept.id)).get()
  const after = { ...columns, ...(columns.status ? { furthest: reached?.furthest } : {}) }
  const before = Object.fromEntries(Object.keys(after).map((code) => [code, Reflect.get(kept, code)]))
  return { before: mergedColumnsSchema.parse(before), after }
}
