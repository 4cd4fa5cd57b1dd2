import { writeSync } from 'node:fs'
import { migrateDatabase, openDatabase } from './open'

// The other end of open.test.ts: says when it begins to migrate a database, and is killed while it does.
const [file = '', migrations = ''] = process.argv.slice(2)
const db = openDatabase(file)
writeSync(1, 'begins\n')
migrateDatabase(db, migrations)
writeSync(1, 'done\n')
