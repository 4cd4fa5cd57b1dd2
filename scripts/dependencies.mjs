import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Ends with a sentence when this Node.js is too old to run what follows. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Leadwire needs Node.js 20.19 or newer (24 is best); this is ${process.versions.node}.`)
  process.exit(1)
}

/** Runs a command in this terminal; ends with its exit code when it fails. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (error) console.error(`${command}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

/** Runs a step while no other start of this checkout does the same; waits for one that does. */
export async function alone(step) {
  const lock = '.starting'
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch {
      const holder = Number(existsSync(`${lock}/pid`) ? readFileSync(`${lock}/pid`, 'utf8') : 0)
      if (holder && !isRunning(holder)) rmSync(lock, { recursive: true, force: true })
      else await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  writeFileSync(`${lock}/pid`, String(process.pid))
  const release = () => rmSync(lock, { recursive: true, force: true })
  process.once('exit', release)
  try {
    return await step()
  } finally {
    process.off('exit', release)
    release()
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Whether node_modules holds what the lock file names, by npm's own record of what it installed. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json'
  if (!existsSync(record)) return false
  const installed = read(record).packages
  return Object.entries(read('package-lock.json').packages).every(
    ([place, { version, optional, extraneous }]) =>
      place === '' || optional || extraneous || installed[place]?.version === version,
  )
}

function sqliteLoads() {
  try {
    const Database = require('better-sqlite3')
    new Database(':memory:').close()
    return true
  } catch {
    return false
  }
}

/** Installs the packages of the lock file if any is missing, and compiles SQLite's binding if it doesn't load here. */
export function installDependencies() {
  if (!isInstalled()) {
    console.log('Installing packages (the first time, this compiles SQLite and takes a few minutes) …')
    run('npm', ['ci', '--no-audit', '--no-fund'])
  }
  if (sqliteLoads()) return
  console.log('Compiling SQLite for this Node.js …')
  run('npm', ['rebuild', 'better-sqlite3'])
  if (sqliteLoads()) return
  console.error('SQLite does not load. Install build tools (python3, make and a C++ compiler), then start again.')
  process.exit(1)
}
