import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { activities, articles, facts, leads, notes, users } from '@/db/schema'
import { inDatabase } from './house'
import { administrator, expect, test } from './journey'

/** What a stranger may reach; everything else the build knows must send them away. */
const OPEN_PAGES = [
  '/sign-in',
  '/forbidden',
  '/set-up/[token]',
  '/api/auth/[...all]',
  '/api/health',
  '/icon.svg',
  '/calendar/[file]',
]
/** Headers that have opened locked doors of this framework before. */
const TRICKS: Record<string, string>[] = [
  {},
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { rsc: '1' },
]
const OPEN_ACTIONS = ['setUpAccount']

const routes = (): string[] =>
  Object.values(
    z.record(z.string(), z.string()).parse(JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8'))),
  )
    .filter((route) => !route.startsWith('/_') && !OPEN_PAGES.includes(route))
    .map((route) => route.replace(/\[+[^\]]+\]+/g, '1'))

const actionSchema = z.object({
  node: z.record(z.string(), z.object({ workers: z.record(z.string(), z.unknown()), exportedName: z.string() })),
})
const actions = () =>
  Object.entries(
    actionSchema.parse(JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))).node,
  )
    .filter(([, { exportedName }]) => !OPEN_ACTIONS.includes(exportedName))
    .map(([id, { exportedName, workers }]) => {
      const worker = Object.keys(workers)[0] ?? ''
      const path = worker
        .replace(/^app/, '')
        .replace(/\/page$/, '')
        .replace(/\/\([^)]+\)/g, '')
        .replace(/\[+[^\]]+\]+/g, '1')
      return { id, exportedName, path: path || '/' }
    })

/** All that is known of leads, notes and articles, to see that nothing of it changed. */
const whatIsKept = () =>
  inDatabase((db) =>
    JSON.stringify([leads, facts, notes, articles, activities].map((table) => db.select().from(table).all())),
  )

test.describe('a stranger', () => {
  test.use({ storageState: { cookies: [], origins: [] } })

  test('is sent to sign in by every page and handler, tricks of the framework included', async ({ request }) => {
    expect(routes()).toContain('/settings')
    for (const route of routes()) {
      for (const headers of TRICKS) {
        const answer = await request.get(route, { headers })
        // What is only sent to, and never read, says so before it asks who sends.
        const sentAway = [401, 405].includes(answer.status()) || answer.url().includes('/sign-in')
        const told = (await answer.text()).includes('/sign-in')
        expect(sentAway || told, `${route} ${JSON.stringify(headers)} ${answer.status()}`).toBe(true)
      }
    }
  })

  test('gets nothing done by any action', async ({ request }) => {
    expect(actions().length).toBeGreaterThan(3)
    const before = whatIsKept()
    for (const { id, exportedName, path } of actions()) {
      const answer = await request.post(path, {
        maxRedirects: 0,
        headers: { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8' },
        data: '[]',
      })
      const away = `${answer.headers()['x-action-redirect'] ?? ''} ${answer.headers().location ?? ''}`
      expect(away, `${exportedName} at ${path}: ${answer.status()}`).toContain('/sign-in')
    }
    expect(whatIsKept()).toBe(before)
  })
})

test('an action posted from a foreign page is refused', async ({ request }) => {
  const [action] = actions()
  const answer = await request.post(action?.path ?? '/', {
    maxRedirects: 0,
    headers: {
      'next-action': action?.id ?? '',
      'content-type': 'text/plain;charset=UTF-8',
      origin: 'https://evil.example',
    },
    data: '[]',
  })
  expect(answer.status()).toBeGreaterThanOrEqual(400)
})

test('a session is kept from scripts, is worth what its user may do by now, and ends with signing out', async ({
  playwright,
  page,
}) => {
  await page.goto('/sign-in')
  const baseURL = new URL('/', page.url()).href
  const window = await playwright.request.newContext({ baseURL, storageState: { cookies: [], origins: [] } })
  const origin = baseURL.replace(/\/$/, '')
  const refusedTo = async (email: string) => {
    const data = { email, password: 'no such walk anywhere' }
    const answer = await window.post('/api/auth/sign-in/email', { data, headers: { origin } })
    return [answer.status(), await answer.text()]
  }
  expect(await refusedTo('nobody@example.org')).toEqual(await refusedTo(administrator.email))
  const signedIn = await window.post('/api/auth/sign-in/email', { data: administrator, headers: { origin } })
  const cookies = signedIn.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie')
  expect(cookies.length).toBeGreaterThan(0)
  for (const { value } of cookies) expect(value).toMatch(/HttpOnly.*SameSite=(Lax|Strict)/i)
  const reads = async () => (await window.get('/api/search?q=zz')).status()
  const writes = async () =>
    (
      await window.post('/api/attachments?lead=1&name=a', { headers: { 'content-type': 'text/plain' }, data: 'a' })
    ).json()
  const be = (change: Partial<typeof users.$inferInsert>) =>
    inDatabase((db) => db.update(users).set(change).where(eq(users.email, administrator.email)).run())
  expect(await reads()).toBe(200)
  try {
    be({ role: 'viewer' })
    expect(await writes()).toMatchObject({ reason: { sentence: 'A viewer reads, and attaches nothing' } })
    be({ role: 'admin', deactivatedAt: new Date() })
    expect(await reads()).toBe(401)
  } finally {
    be({ role: 'admin', deactivatedAt: null })
  }
  expect(await reads()).toBe(200)
  const { cookies: held } = await window.storageState()
  await window.post('/api/auth/sign-out', { headers: { origin, 'content-type': 'application/json' }, data: {} })
  await window.dispose()
  const replay = await playwright.request.newContext({ baseURL, storageState: { cookies: held, origins: [] } })
  expect((await replay.get('/api/search?q=zz')).status()).toBe(401)
  await replay.dispose()
})

test('every answer carries its guards', async ({ request }) => {
  for (const path of ['/', '/settings', '/api/health', '/sign-in']) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy'], path).toContain("object-src 'none'")
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['cache-control'], path).toContain('no-store')
    expect(headers['x-powered-by'], path).toBeUndefined()
  }
})
