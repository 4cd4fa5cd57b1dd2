import { join } from 'node:path'
import { type Db, openDatabase } from '@/db/open'
import { leads } from '@/db/schema'

let home = ''

/** The data folder of the server that this worker's journeys go through. */
export const dataFolder = (): string => home

/** Says where that server keeps its data, once it has started. */
export function moveInto(folder: string): void {
  home = folder
}

/** Does something in a database beside its server; in that of the worker, unless another data folder is given. */
export function inDatabase<Value>(work: (db: Db) => Value, folder = home): Value {
  const db = openDatabase(join(folder, 'leadwire.db'))
  try {
    return work(db)
  } finally {
    db.$client.close()
  }
}

/** Puts a lead on the pipeline, owned by nobody; gives its id. */
export const layLead = (values: Partial<typeof leads.$inferInsert> & { title: string }, folder?: string): number =>
  inDatabase(
    (db) =>
      db
        .insert(leads)
        .values({ kind: 'investment', stage: 'interest', investorCountry: 'CN', destination: 'PK', ...values })
        .returning({ id: leads.id })
        .get().id,
    folder,
  )
