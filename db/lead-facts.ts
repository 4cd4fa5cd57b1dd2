import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm'
import { type FactField, isMeasure } from '@/domain/fact'
import { type HeldValues, heldSchema, heldValues } from '@/domain/held'
import { ok, type Refusal, type Result, refused } from '@/domain/result'
import { recordActivity } from './activities'
import type { Db, Tx } from './open'
import { facts, leads, users } from './schema'
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
  by: string
}

/**
 * Enters an analyst's value for a field over what was stated. `value` is the field's whole value, null for "not disclosed".
 * `estimated` says that it is an estimate; only a measure can be one.
 */
export function correctFact(
  db: Tx,
  { leadId, field, version, by, value, estimated = false }: Write & { value: unknown; estimated?: boolean },
): Result<number> {
  const parsed = heldSchema.shape[field].safeParse(value)
  if (!parsed.success) return refused('invalid', parsed.error.issues[0]?.message ?? 'This value does not fit', field)
  if (parsed.data === null && field === 'stage') return refused('invalid', 'A lead always has a stage', field)
  return changeFacts(db, { leadId, field, version, by, act: 'corrected' }, (tx) => {
    retireEntered(tx, leadId, field)
    enterFact(tx, { leadId, field, value: parsed.data, by, estimated: estimated && isMeasure(field) && value !== null })
  })
}

/** Puts a field back to what the articles say of it. */
export function putBackFact(db: Db, { leadId, field, version, by }: Write): Result<number> {
  return changeFacts(db, { leadId, field, version, by, act: 'put-back' }, (tx) => retireEntered(tx, leadId, field))
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
  write: Write & { act: 'corrected' | 'put-back' },
  change: (tx: Tx) => void,
): Result<number> {
  const { leadId, field, by, act } = write
  return db.transaction(
    (tx) => {
      const refusal = refuseStale(tx, write)
      if (refusal) return { ok: false as const, reason: refusal }
      const before = heldValues(tx.select().from(facts).where(eq(facts.leadId, leadId)).all())[field]
      change(tx)
      const after: HeldValues[FactField] = settleLead(tx, leadId)[field]
      if (JSON.stringify(before) !== JSON.stringify(after) || act === 'put-back') {
        recordActivity(tx, { act, actorId: by, leadId, field, before, after })
      }
      return ok(write.version + 1)
    },
    { behavior: 'immediate' },
  )
}

function refuseStale(tx: Tx, { leadId, version }: Write): Refusal | undefined {
  const lead = tx
    .select({ version: leads.version, deletedAt: leads.deletedAt })
    .from(leads)
    .where(eq(leads.id, leadId))
    .get()
  if (!lead || lead.deletedAt) return { code: 'missing', sentence: 'This lead is no longer there' }
  if (lead.version === version) return undefined
  return { code: 'stale', sentence: 'Somebody changed this lead meanwhile: look at it as it is now, then save again' }
}
