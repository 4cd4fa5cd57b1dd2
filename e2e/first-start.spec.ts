import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, expectAccessible, test } from './journey'
import { ownServer } from './own-server'

const { address, folder, start, kill, stop, clear } = ownServer(1, {
  LEADWIRE_SAMPLES: '0',
  LEADWIRE_SIGN_IN_LIMIT: '5',
})

test.use({ storageState: { cookies: [], origins: [] }, baseURL: address })
test.afterAll(clear)

test('the first start prints a link that makes one administrator, whose account outlives a killed server', async ({
  page,
}) => {
  const printed = await start()
  const link = printed.match(/http\S+\/set-up\/\S+/)?.[0] ?? ''
  expect(link).toContain(address)
  await page.goto('/sign-in')
  await expect(page.getByText('There is no account yet')).toBeVisible()
  await page.goto(link)
  await expectAccessible(page)
  await page.getByLabel('Your name').fill('Saima Raza')
  await page.getByLabel('E-mail').fill('saima@example.org')
  await page.getByRole('textbox', { name: 'Password' }).fill('short')
  await page.getByRole('button', { name: 'Open the account' }).click()
  await expect(page.getByRole('heading', { name: 'Set up the first administrator' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Password' }).fill('mangoes from Multan')
  await page.getByRole('button', { name: 'Open the account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()

  kill()
  expect(await start()).not.toContain('/set-up/')
  await page.goto('/settings')
  await expect(page.getByRole('heading', { name: 'Team' })).toBeVisible()
})

test('guessing a password is slowed down, whatever address the guesser claims', async ({ request }) => {
  const guess = (turn: number) =>
    request.post('/api/auth/sign-in/email', {
      headers: { origin: address, 'x-forwarded-for': `203.0.113.${turn}` },
      data: { email: 'saima@example.org', password: `guess number ${turn}` },
    })
  const answers = []
  for (let turn = 0; turn < 8; turn++) answers.push((await guess(turn)).status())
  expect(answers.slice(0, 5)).toEqual([401, 401, 401, 401, 401])
  expect(answers.at(-1)).toBe(429)
})

test('asked to stop, it finishes what is under way, puts its log of writes away, and is gone within ten seconds', async ({
  request,
}) => {
  const asked = Array.from({ length: 12 }, () => request.get('/sign-in'))
  await Promise.race(asked)
  const since = Date.now()
  const stopped = stop()
  for (const answer of await Promise.all(asked)) expect(answer.status()).toBe(200)
  expect(await stopped).toBe(0)
  expect(Date.now() - since).toBeLessThan(10_000)
  expect(existsSync(join(folder, 'leadwire.db-wal'))).toBe(false)
})

test('a setting that cannot be is one sentence, and nothing starts', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...process.env,
      PORT: String(Number(new URL(address).port) + 5),
      HOST: '127.0.0.1',
      LEADWIRE_DATA: folder,
      LEADWIRE_TIME_ZONE: 'Mars/Olympus',
    },
    encoding: 'utf8',
    timeout: 50_000,
  })
  expect(status).toBe(1)
  expect(stderr).toContain('LEADWIRE_TIME_ZONE is no time zone: give an IANA name such as Asia/Karachi')
  expect(stdout).not.toContain('is ready')
})
