import { type Db, openDataFolder } from '@/db/open'

/** The database of this installation, migrated. */
export const openHere = (): Db => openDataFolder(process.env.LEADWIRE_DATA || 'data', 'db/migrations')
