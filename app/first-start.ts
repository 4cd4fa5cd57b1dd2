import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { keepCalendar } from '@/db/calendar'
import { forgetAttachments } from '@/db/file-trash'
import { countUsers, createUser, invite } from '@/db/users'
import { sweepFolder } from '@/intake/attachment-folder'
import { captureSamplesAtFirst } from '@/intake/samples'
import { config } from './config'
import { openOnce } from './database'
import { hashPassword } from './password'

const LINK_LIVES_MS = 24 * 3_600_000

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Makes the installation ready to be used: the schema, and the way to the first account. */
async function prepare(): Promise<void> {
  const db = openOnce()
  keepCalendar(db, config().timeZone)
  const { dataFolder } = config()
  await sweepFolder(dataFolder, forgetAttachments(db, new Date()))
  if (config().samples) captureSamplesAtFirst(db, config().samplesFolder)
  if (countUsers(db) > 0) return
  const { admin, address } = config()
  if (admin) {
    createUser(db, {
      name: admin.email.split('@')[0] ?? admin.email,
      email: admin.email,
      role: 'admin',
      passwordHash: await hashPassword(admin.password),
    })
    return
  }
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(Date.now() + LINK_LIVES_MS)
  invite(db, { tokenHash: hashToken(token), role: 'admin', email: null, invitedBy: null, expiresAt })
  console.log(`\n  Set up the first administrator (once, within 24 hours):\n  ${address}/set-up/${token}\n`)
}

/** Prepares, or says in one sentence what keeps Leadwire from starting, and ends. */
export async function start(): Promise<void> {
  try {
    await prepare()
  } catch (error) {
    const expected = error instanceof Error && ['Error', 'SqliteError'].includes(error.name)
    console.error('Leadwire cannot start:', expected ? error.message : error)
    process.exit(1)
  }
}
