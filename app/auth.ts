import 'server-only'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { nextCookies } from 'better-auth/next-js'
import { accounts, rateLimits, sessions, users, verifications } from '@/db/schema'
import { config } from './config'
import { openOnce } from './database'
import { hashPassword, verifyPassword } from './password'

/** The key that signs cookies: made on the first start, kept beside the database, readable by its owner alone. */
function secret(): string {
  const file = join(config().dataFolder, 'secret')
  try {
    mkdirSync(config().dataFolder, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8')
}

/** A page may only post to the host it came from, whatever name that host goes by. */
const ownOrigins = (request?: Request): string[] => {
  const host = request?.headers.get('host')
  return host ? [`http://${host}`, `https://${host}`] : []
}

function makeAuth() {
  return betterAuth({
    appName: 'Leadwire',
    secret: secret(),
    baseURL: config().address,
    trustedOrigins: ownOrigins,
    database: drizzleAdapter(openOnce(), {
      provider: 'sqlite',
      schema: { user: users, session: sessions, account: accounts, verification: verifications, rateLimit: rateLimits },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      additionalFields: {
        role: { type: 'string', input: false, required: true },
        deactivatedAt: { type: 'date', input: false, required: false },
      },
    },
    session: { expiresIn: 14 * 86_400, updateAge: 86_400 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 15 * 60, max: config().signInLimit } },
    },
    advanced: { useSecureCookies: config().secureCookies, cookiePrefix: 'leadwire' },
    telemetry: { enabled: false },
    plugins: [nextCookies()],
  })
}

let made: ReturnType<typeof makeAuth> | undefined

/** The sign-in library, made on first use: at module level it would open the database during the build. */
export function getAuth(): ReturnType<typeof makeAuth> {
  made ??= makeAuth()
  return made
}
