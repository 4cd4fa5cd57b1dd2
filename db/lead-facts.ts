import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import { type FactField, isMeasure } from '@/domain/fact'
import { fieldName, sayFact } from '@/domain/fact-words'
import { type HeldValues, heldSchema, heldValues } from '@/domain/held'
import { sameValue } from '@/domain/lead-merge'
import { ok, type Refusal, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import type { Tx } from './open'
import { activities, facts, leads, users } from './schema'
import { settleLead } from './settle-lead'

/** Every fact of a lead that stands or might, with who entered it; those put back are left out. */
export const listFacts = (db: Tx, leadId: number) =>
  db
    .select({
      id: facts.id,
      field: facts.field,
      value: facts.value,
      origin: facts.origin,
      articleId: facts.articleId,
      quote: facts.quote,
      start: facts.start,
      end: facts.end,
      rule: facts.rule,
      certainty: facts.certainty,
      enteredBy: users.name,
      createdAt: facts.createdAt,
      retiredAt: facts.retiredAt,
    })
    .from(facts)
    .leftJoin(users, eq(users.id, facts.enteredBy))
    .where(and(eq(facts.leadId, leadId), isNull(facts.retiredAt)))
    .orderBy(asc(facts.id))
    .all()
export type LeadFact = ReturnType<typeof listFacts>[number]

interface Write {
  leadId: number
  field: FactField
  /** The version of the lead that the analyst saw. */
  version: number
  /** The field's whole value that the analyst saw, where it is known: changes of other fields then do not matter. */
  original?: unknown
  by: string
}

/** A refused correction brings the version to decide at, and what the field is there. */
export type FactRefusal = Refusal & { version?: number; theirs?: unknown }

/**
 * Enters an analyst's value for a field over what was stated. `value` is the field's whole value, null for "not
 * disclosed"; `estimated` says that it is an estimate, which only a measure can be. Where somebody else changed the same
 * field since, it is refused as stale with original, theirs and mine.
 */
export function correctFact(
  db: Tx,
  { value, estimated = false, ...write }: Write & { value: unknown; estimated?: boolean },
): Result<number, FactRefusal> {
  const { leadId, field, by } = write
  const parsed = heldSchema.shape[field].safeParse(value)
  if (!parsed.success) return refused('invalid', parsed.error.issues[0]?.message ?? 'This value does not fit', field)
  if (parsed.data === null && field === 'stage') return refused('invalid', 'A lead always has a stage', field)
  return changeFacts(db, { ...write, mine: parsed.data, act: 'corrected' }, (tx) => {
    retireEntered(tx, leadId, field)
    enterFact(tx, { leadId, field, value: parsed.data, by, estimated: estimated && isMeasure(field) && value !== null })
  })
}

/** Puts a field back to what the articles say of it. */
export function putBackFact(db: Tx, write: Write): Result<number, FactRefusal> {
  return changeFacts(db, { ...write, act: 'put-back' }, (tx) => retireEntered(tx, write.leadId, write.field))
}

/** Writes an entered fact, in a transaction that settles the lead afterwards. */
export function enterFact(
  tx: Tx,
  fact: { leadId: number; field: FactField; value: unknown; by: string | null; estimated?: boolean },
): void {
  const { leadId, field, by, estimated } = fact
  const value = fact.value === null ? sql`'null'` : fact.value
  tx.insert(facts)
    .values({ leadId, field, value, origin: estimated ? 'estimated' : 'entered', enteredBy: by })
    .run()
}

function retireEntered(tx: Tx, leadId: number, field: FactField): void {
  tx.update(facts)
    .set({ retiredAt: new Date() })
    .where(and(eq(facts.leadId, leadId), eq(facts.field, field), ne(facts.origin, 'stated'), isNull(facts.retiredAt)))
    .run()
}

/** One change of a field with its line in the story. Gives the lead's new version. */
function changeFacts(
  db: Tx,
  write: Write & { mine?: unknown; act: 'corrected' | 'put-back' },
  change: (tx: Tx) => void,
): Result<number, FactRefusal> {
  const { leadId, field, by, act } = write
  return db.transaction(
    (tx) => {
      const lead = tx
        .select({ version: leads.version, deletedAt: leads.deletedAt })
        .from(leads)
        .where(eq(leads.id, leadId))
        .get()
      if (!lead || lead.deletedAt) return refused('missing', 'This lead is no longer there')
      const before = heldValues(tx.select().from(facts).where(eq(facts.leadId, leadId)).all())[field]
      if (lead.version !== write.version) {
        if (act === 'corrected' && sameValue(before, write.mine)) return ok(lead.version)
        const reason = refuseStale(tx, write, before)
        if (reason) return { ok: false as const, reason: { ...reason, version: lead.version, theirs: before } }
      }
      change(tx)
      const after: HeldValues[FactField] = settleLead(tx, leadId)[field]
      if (JSON.stringify(before) !== JSON.stringify(after) || act === 'put-back') {
        recordActivity(tx, { act, actorId: by, leadId, field, before, after })
      }
      return ok(lead.version + 1)
    },
    { behavior: 'immediate' },
  )
}

/** Why a change of a lead that changed since is refused; undefined where it was another field that changed. */
function refuseStale(tx: Tx, write: Write & { mine?: unknown }, theirs: unknown): Refusal | undefined {
  const { leadId, field, original, mine } = write
  if (original === undefined) {
    return { code: 'stale', sentence: 'Somebody changed this lead meanwhile: look at it as it is now, then save again' }
  }
  if (sameValue(theirs, original)) return undefined
  const last = tx
    .select({ name: users.name })
    .from(activities)
    .leftJoin(users, eq(users.id, activities.actorId))
    .where(and(eq(activities.leadId, leadId), eq(activities.field, field)))
    .orderBy(desc(activities.id))
    .get()
  const sentence = `${last?.name ?? 'Somebody'} changed ${fieldName(field).toLowerCase()} meanwhile`
  const [was, is, becomes] = [original, theirs, mine].map((value) => sayFact(field, value))
  const conflict = { field: fieldName(field), original: was ?? '', theirs: is ?? '', mine: becomes ?? '' }
  return { code: 'stale', sentence, field, conflict }
}
