import { type Db, migrateDatabase, openDatabase } from './open'
import { leads, users } from './schema'

/** A migrated database in memory with two analysts, for tests. */
export function freshDatabase(): Db {
  const db = openDatabase(':memory:')
  migrateDatabase(db, 'db/migrations')
  db.insert(users)
    .values([
      { id: 'ayesha', name: 'Ayesha Malik', email: 'ayesha@example.org' },
      { id: 'bilal', name: 'Bilal Khan', email: 'bilal@example.org' },
    ])
    .run()
  return db
}

/** A lead to try things on; gives its id. */
export function freshLead(db: Db, values: Partial<typeof leads.$inferInsert> = {}): number {
  const row = { kind: 'investment' as const, title: 'GuoDong Group', stage: 'interest' as const, ...values }
  return db.insert(leads).values(row).returning({ id: leads.id }).get().id
}
