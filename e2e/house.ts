import { join } from 'node:path'
import { type Db, openDatabase } from '@/db/open'
import { leads } from '@/db/schema'

/** Does something in the database of the run, beside the server. */
export function inDatabase<Value>(work: (db: Db) => Value): Value {
  const db = openDatabase(join(process.env.E2E_DATA ?? '', 'leadwire.db'))
  try {
    return work(db)
  } finally {
    db.$client.close()
  }
}

/** Puts a lead on the pipeline, owned by nobody; gives its id. */
export const layLead = (values: Partial<typeof leads.$inferInsert> & { title: string }): number =>
  inDatabase(
    (db) =>
      db
        .insert(leads)
        .values({ kind: 'investment', stage: 'interest', investorCountry: 'CN', destination: 'PK', ...values })
        .returning({ id: leads.id })
        .get().id,
  )
