import 'server-only'
import { askerFor } from '@/app/asker'
import { config } from '@/app/config'
import type { Import, listImportRows } from '@/db/imports'
import type { Tx } from '@/db/open'
import { findTwins } from '@/db/twins-by-name'
import { listUsers } from '@/db/users'
import type { PlannedRow } from '@/domain/import'
import type { RowContext } from '@/intake/spreadsheet/check-row'
import { planRows } from '@/intake/spreadsheet/plan-rows'

/** What rows are read against: the import's columns, who works here, the agency's day and country. */
export function contextFor(db: Tx, { header, mapping }: Import, user: { id: string }): RowContext {
  const owners = listUsers(db).filter(({ deactivatedAt }) => deactivatedAt === null)
  return { header, mapping, owners, homeCountry: config().homeCountry, today: askerFor(user).today }
}

/** What becomes of rows, with the leads there are as twins. */
export const planFor = (db: Tx, rows: ReturnType<typeof listImportRows>, context: RowContext): PlannedRow[] =>
  planRows(rows, context, (names) => findTwins(db, names))
