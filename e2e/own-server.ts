import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Leadwire that a worker or one spec has to itself, on an empty data folder, with the build that is there. */
export interface OwnServer {
  address: string
  /** Its data folder, which outlives a stop. */
  folder: string
  /** Starts it; gives what it printed until it was ready. */
  start: () => Promise<string>
  /** Ends it at once, as a lost machine would. */
  kill: () => void
  /** Asks it to end; gives the code it ended with. */
  stop: () => Promise<number | null>
  /** Ends it and deletes its data. */
  clear: () => void
}

/** Workers run side by side, each on its own stretch of ports. */
const PORTS = 20

/**
 * Lays out a server `offset` ports above the first of this worker. Only `env` and the defaults set it up. With `fileLimit`, no
 * file that it writes may grow beyond so many blocks, as on a disk that is full.
 */
export function ownServer(offset: number, env: Record<string, string>, fileLimit?: number): OwnServer {
  const port = Number(process.env.E2E_PORT ?? 3310) + PORTS * Number(process.env.TEST_PARALLEL_INDEX ?? 0) + offset
  const address = `http://127.0.0.1:${port}`
  const folder = mkdtempSync(join(tmpdir(), 'leadwire-e2e-'))
  let server: ChildProcess | undefined

  const start = () => {
    const { LEADWIRE_ADMIN_EMAIL: _, LEADWIRE_ADMIN_PASSWORD: __, ...inherited } = process.env
    const limit = fileLimit ? `ulimit -f ${fileLimit} && ` : ''
    const child = spawn('/bin/sh', ['-c', `${limit}exec "$0" scripts/start.mjs`, process.execPath], {
      env: { ...inherited, PORT: String(port), HOST: '127.0.0.1', LEADWIRE_DATA: folder, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    server = child
    return new Promise<string>((resolve, reject) => {
      let printed = ''
      child.once('exit', (code) => reject(new Error(`Leadwire ended with ${code}: ${printed}`)))
      child.stdout?.on('data', (chunk) => {
        printed += chunk
        if (printed.includes('is ready')) resolve(printed)
      })
    })
  }
  const kill = () => {
    server?.removeAllListeners('exit')
    server?.kill('SIGKILL')
  }
  const stop = () =>
    new Promise<number | null>((resolve) => {
      server?.removeAllListeners('exit')
      server?.once('exit', resolve)
      server?.kill('SIGTERM')
    })
  const clear = () => {
    kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return { address, folder, start, kill, stop, clear }
}
