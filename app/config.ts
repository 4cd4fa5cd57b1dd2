import 'server-only'
import { resolve } from 'node:path'
import { z } from 'zod'
import { countryCodes } from '@/domain/countries'
import { secondReaderSettings } from '@/intake/second-reader/settings'

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  LEADWIRE_DATA: z.string().default('data'),
  LEADWIRE_URL: z.url().optional(),
  LEADWIRE_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'is no time zone: give an IANA name such as Asia/Karachi')
    .default('Asia/Karachi'),
  LEADWIRE_HOME_COUNTRY: z
    .string()
    .refine((code) => countryCodes.includes(code), 'is no country: give an ISO code such as PK')
    .default('PK'),
  LEADWIRE_SAMPLES: z.enum(['0', '1']).default('1'),
  LEADWIRE_ADMIN_EMAIL: z.email().optional(),
  LEADWIRE_ADMIN_PASSWORD: z.string().min(8).max(128).optional(),
  LEADWIRE_SIGN_IN_LIMIT: z.coerce.number().int().positive().default(10),
})

let parsed: ReturnType<typeof parse> | undefined

function parse() {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const result = environment.safeParse(given)
  if (!result.success) {
    throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
  }
  const env = result.data
  return {
    address: env.LEADWIRE_URL ?? `http://${env.HOST === '0.0.0.0' ? 'localhost' : env.HOST}:${env.PORT}`,
    secureCookies: env.LEADWIRE_URL?.startsWith('https:') ?? false,
    dataFolder: resolve(/* turbopackIgnore: true */ process.cwd(), env.LEADWIRE_DATA),
    migrations: resolve(/* turbopackIgnore: true */ process.cwd(), 'db/migrations'),
    samplesFolder: resolve(/* turbopackIgnore: true */ process.cwd(), 'intake/samples'),
    timeZone: env.LEADWIRE_TIME_ZONE,
    homeCountry: env.LEADWIRE_HOME_COUNTRY,
    samples: env.LEADWIRE_SAMPLES === '1',
    admin:
      env.LEADWIRE_ADMIN_EMAIL && env.LEADWIRE_ADMIN_PASSWORD
        ? { email: env.LEADWIRE_ADMIN_EMAIL.toLowerCase(), password: env.LEADWIRE_ADMIN_PASSWORD }
        : null,
    signInLimit: env.LEADWIRE_SIGN_IN_LIMIT,
    secondReader: secondReaderSettings(process.env),
  }
}

/** The settings of this installation, from the environment; the README has the table. Throws on a value that cannot be. */
export function config() {
  parsed ??= parse()
  return parsed
}
