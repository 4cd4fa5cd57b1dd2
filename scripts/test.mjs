import { spawnSync } from 'node:child_process'
import { findBrowser } from './browser.mjs'
import { buildIfStale } from './build.mjs'
import { alone, checkNode, installDependencies, run } from './dependencies.mjs'

checkNode()
await alone(installDependencies)

const timed = (name, step) => {
  const began = Date.now()
  step()
  console.log(`${name}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`)
}

timed('Check', () => run('npm', ['run', '-s', 'check']))
await alone(() => timed('Build', buildIfStale))

const { executablePath } = await findBrowser()
const began = Date.now()
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: executablePath },
  },
)
console.log(`Journeys: ${((Date.now() - began) / 1000).toFixed(1)} s`)
process.exit(status ?? 1)
