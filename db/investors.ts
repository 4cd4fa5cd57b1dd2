import { and, eq, gte, inArray, lt, or } from 'drizzle-orm'
import { investorKey, leadingKeys } from '@/domain/name'
import type { Tx } from './open'
import { investorAliases, investors } from './schema'

/**
 * The investor of this name, made if nobody has it yet. A name belongs to whoever bears it in any form, unless both home
 * countries are known and differ: then they are two investors of one name.
 */
export function obtainInvestor(tx: Tx, name: string, country: string | null): number {
  const found = listInvestorsNamed(tx, [name]).find(
    (investor) => !investor.country || !country || investor.country === country,
  )
  if (found) {
    if (country && !found.country) tx.update(investors).set({ country }).where(eq(investors.id, found.id)).run()
    addAliases(tx, found.id, [name])
    return found.id
  }
  const { id } = tx.insert(investors).values({ name, country }).returning({ id: investors.id }).get()
  addAliases(tx, id, [name])
  return id
}

/** Remembers other forms of an investor's name. */
export function addAliases(tx: Tx, investorId: number, names: readonly string[]): void {
  const rows = names.map((alias) => ({ investorId, alias, key: investorKey(alias) })).filter((row) => row.key)
  if (rows.length) tx.insert(investorAliases).values(rows).onConflictDoNothing().run()
}

/** Every form of an investor's name, its own among them. */
export const listAliases = (db: Tx, investorId: number): string[] =>
  db
    .select({ alias: investorAliases.alias })
    .from(investorAliases)
    .where(eq(investorAliases.investorId, investorId))
    .all()
    .map(({ alias }) => alias)

/** Investors that bear any of these names, in any of their forms. */
export function listInvestorsNamed(db: Tx, names: readonly string[]) {
  const keys = [...new Set(names.map(investorKey))].filter(Boolean)
  if (keys.length === 0) return []
  return db
    .selectDistinct({ id: investors.id, name: investors.name, country: investors.country })
    .from(investorAliases)
    .innerJoin(investors, eq(investors.id, investorAliases.investorId))
    .where(inArray(investorAliases.key, keys))
    .orderBy(investors.id)
    .all()
}

const SHORTEST_ALIKE = 4

/** Investors a name of which begins with this one, or begins this one word by word, fifty at most: "GuoDong" and "GuoDong Energy". */
export function listInvestorsAlike(db: Tx, name: string) {
  const key = investorKey(name)
  if (key.length < SHORTEST_ALIKE) return []
  const begins = and(gte(investorAliases.key, key), lt(investorAliases.key, `${key}\uffff`))
  const begun = leadingKeys(name).filter((leading) => leading.length >= SHORTEST_ALIKE)
  return db
    .selectDistinct({ id: investors.id, name: investors.name, country: investors.country })
    .from(investorAliases)
    .innerJoin(investors, eq(investors.id, investorAliases.investorId))
    .where(or(begins, inArray(investorAliases.key, begun)))
    .orderBy(investors.id)
    .limit(50)
    .all()
}
