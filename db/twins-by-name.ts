import { and, eq, inArray, isNull } from 'drizzle-orm'
import { twinKey } from '@/domain/entered-lead'
import { investorKey } from '@/domain/name'
import type { Tx } from './open'
import { investorAliases, leads } from './schema'

/** Keys are looked up in parts: SQLite takes some thousands of values in one question. */
const PART = 500

/** The leads there are of these investors, whatever their spelling, by `twinKey`. Those in the trash are left out. */
export function findTwins(db: Tx, investors: readonly string[]): Map<string, { leadId: number; title: string }> {
  const names = new Map(investors.map((name) => [investorKey(name), name]))
  const keys = [...names.keys()]
  const twins = new Map<string, { leadId: number; title: string }>()
  for (let at = 0; at < keys.length; at += PART) {
    const found = db
      .select({
        key: investorAliases.key,
        leadId: leads.id,
        title: leads.title,
        destination: leads.destination,
      })
      .from(investorAliases)
      .innerJoin(leads, and(eq(leads.investorId, investorAliases.investorId), isNull(leads.deletedAt)))
      .where(inArray(investorAliases.key, keys.slice(at, at + PART)))
      .all()
    for (const { key, leadId, title, destination } of found) {
      twins.set(twinKey(names.get(key) ?? '', destination), { leadId, title })
    }
  }
  return twins
}
