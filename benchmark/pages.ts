import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type BrowserContext, chromium } from '@playwright/test'
import { answers, looks, scriptOf } from './looks'

/**
 * How the pages stand many leads: time of the server and time in a real browser, p50 and p95.
 * `npm run benchmark:pages -- --leads 100000`. The database lies in `data/benchmark` and is filled the first time.
 */
const { values } = parseArgs({
  options: {
    leads: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '30' },
    folder: { type: 'string', default: 'data/benchmark' },
    port: { type: 'string', default: '3390' },
  },
})
const rounds = Number(values.rounds)
/** Rounds that come first and do not count: a server that has run for a while is what is asked about. */
const WARM = 20
const address = `http://127.0.0.1:${values.port}`
const admin = { email: 'benchmark@example.org', password: 'only for measuring' }
const env = {
  ...process.env,
  PORT: values.port,
  HOST: '127.0.0.1',
  LEADWIRE_DATA: values.folder,
  LEADWIRE_SAMPLES: '0',
  LEADWIRE_ADMIN_EMAIL: admin.email,
  LEADWIRE_ADMIN_PASSWORD: admin.password,
  LEADWIRE_SIGN_IN_LIMIT: '1000',
}

const pages = [
  ['board', '/pipeline'],
  ['board, one sector', '/pipeline?sector=solar'],
  ['board, words', '/pipeline?q=solar'],
  ['list', '/pipeline?view=list'],
  ['list, by amount', '/pipeline?view=list&order=amount'],
  ['list, sector and country', '/pipeline?view=list&sector=solar&country=DE'],
  ['list, gone quiet', '/pipeline?view=list&quiet=yes'],
  ['list, overdue', '/pipeline?view=list&due=overdue'],
  ['list, one publisher', '/pipeline?view=list&source=Port+Gazette'],
  ['list, common word', '/pipeline?view=list&q=solar'],
  ['search', '/pipeline?view=list&q=xinwind'],
  ['lead', '/leads/5000'],
  ['today', '/'],
  ['charts', '/charts'],
] as const

const empty = !existsSync(join(values.folder, 'leadwire.db'))
const server = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
const gone = once(server, 'exit')
try {
  await answering()
  if (empty) fill()
  await measure()
} finally {
  server.kill('SIGTERM')
  await gone
}

/** Waits until the server answers, for as long as a build may take. */
async function answering(): Promise<void> {
  for (let waited = 0; waited < 900; waited += 1) {
    if (server.exitCode !== null) throw new Error('The server did not start')
    const answer = await fetch(`${address}/api/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error('The server does not answer')
}

/** Fills the database once there is an account to own leads. */
function fill(): void {
  console.log(`Filling ${values.folder} with ${values.leads} leads …`)
  const arguments_ = ['node_modules/tsx/dist/cli.mjs', 'cli.ts', 'generate', '--leads', values.leads, '--seed', '1']
  const { status } = spawnSync(process.execPath, arguments_, { env, stdio: 'inherit' })
  if (status !== 0) throw new Error('The database could not be filled')
}

async function measure(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  })
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const signedIn = await context.request.post(`${address}/api/auth/sign-in/email`, {
    data: admin,
    headers: { origin: address },
  })
  if (!signedIn.ok()) throw new Error(`Signing in was refused: ${signedIn.status()}`)
  const state = await context.storageState()
  const cookie = state.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')

  const [load = 0] = loadavg()
  console.log(`\nLoad of the machine ${load.toFixed(1)} on ${cpus().length} processors`)
  if (load > cpus().length)
    console.log('It is busy with other work: trust the CPU, which waits for nobody, not the times')
  console.log(`\nServer, from the request to the last byte, ${rounds} rounds (ms)`)
  for (const [name, path] of pages) await serverTimes(name, path, cookie)

  console.log(`\nBrowser, ${Math.ceil(rounds / 3)} rounds (ms)`)
  let script = 0
  for (const [name, path, part] of looks) {
    const times: { shown: number[]; interactive: number[] } = { shown: [], interactive: [] }
    for (let round = 0; round < Math.ceil(rounds / 3); round += 1) {
      const cold = await browser.newContext({ viewport: { width: 1440, height: 900 }, storageState: state })
      const page = await cold.newPage()
      const began = performance.now()
      await page.goto(`${address}${path}`, { waitUntil: 'commit' })
      await page.locator(part).first().waitFor()
      times.shown.push(performance.now() - began)
      await page.waitForFunction(answers, part)
      times.interactive.push(performance.now() - began)
      if (name === 'board' && round === 0) script = await scriptOf(page)
      await cold.close()
    }
    tell(`${name} shown, cold cache`, times.shown)
    tell(`${name} interactive`, times.interactive)
  }
  const { shown, acknowledged } = await moves(context)
  tell('move shown', shown)
  tell('move acknowledged', acknowledged)
  console.log(`\nJavaScript of the board, compressed: ${Math.round(script / 1000)} kB`)
  await browser.close()
}

/** Tells the times of a page, and the CPU that the server spends on it, where the system says so (Linux). */
async function serverTimes(name: string, path: string, cookie: string): Promise<void> {
  const times: number[] = []
  let began = cpuOfServer()
  for (let round = 0; round < rounds + WARM; round += 1) {
    if (round === WARM) began = cpuOfServer()
    const asked = performance.now()
    const answer = await fetch(`${address}${path}`, { headers: { cookie } })
    await answer.text()
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    if (round >= WARM) times.push(performance.now() - asked)
  }
  const spent = (cpuOfServer() - began) / rounds
  tell(name, times, Number.isNaN(spent) ? '' : `   CPU ${spent.toFixed(0).padStart(4)}`)
}

/** Milliseconds of CPU that the server has spent so far, on the clock of a hundred ticks a second that Linux counts by. */
function cpuOfServer(): number {
  try {
    const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return Number.NaN
  }
}

/** Moves the first new lead on by keyboard: until the card stands there, and until the server has said so. */
async function moves(context: BrowserContext): Promise<{ shown: number[]; acknowledged: number[] }> {
  const page = await context.newPage()
  await page.goto(`${address}/pipeline`, { waitUntil: 'load' })
  await page.waitForTimeout(1500)
  const [shown, acknowledged]: [number[], number[]] = [[], []]
  for (let round = 0; round < Math.ceil(rounds / 3); round += 1) {
    const card = page.locator('[data-column="new"] [data-card]').first()
    const id = await card.getAttribute('data-card')
    await card.getByRole('link').focus()
    const began = performance.now()
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.keyboard.press('Shift+ArrowRight')
    await page.locator(`[data-column="screened"] [data-card="${id}"]`).waitFor()
    shown.push(performance.now() - began)
    await answer
    acknowledged.push(performance.now() - began)
    await page.waitForTimeout(500)
  }
  return { shown, acknowledged }
}

function tell(name: string, times: number[], more = ''): void {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
  console.log(`  ${name.padEnd(28)} p50 ${at(0.5).padStart(5)}   p95 ${at(0.95).padStart(5)}${more}`)
}
