import { and, eq, gt } from 'drizzle-orm'
import type { Tx } from './open'
import { leadTotals } from './schema'

/** The rows of one figure over all leads, as triggers keep them. The schema says what `one` and `other` are. */
export const keptTotals = (db: Tx, figure: (typeof leadTotals.$inferSelect)['figure']) =>
  db
    .select({ one: leadTotals.one, other: leadTotals.other, leads: leadTotals.leads, value: leadTotals.value })
    .from(leadTotals)
    .where(and(eq(leadTotals.figure, figure), gt(leadTotals.leads, 0)))
    .all()
