import { createServer } from 'node:http'
import { buildIfStale } from './build.mjs'
import { alone, checkNode, installDependencies } from './dependencies.mjs'

const dev = process.argv.includes('--dev')
const started = process.ppid
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.NODE_ENV = dev ? 'development' : 'production'

checkNode()
await alone(() => {
  installDependencies()
  if (!dev) buildIfStale()
})

const hostname = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)
const address = process.env.LEADWIRE_URL || `http://${hostname === '0.0.0.0' ? 'localhost' : hostname}:${port}`

let answer = (_, response) => response.writeHead(503, { 'retry-after': '1' }).end('Leadwire is starting')
const host = hostname === '0.0.0.0' ? '127.0.0.1' : hostname.includes(':') ? `[${hostname}]` : hostname
const server = createServer((request, response) => answer(request, response))
server.once('error', (error) => {
  const sentence = {
    EADDRINUSE: `Port ${port} is taken by another program. Start Leadwire on another one: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} may not be used by this account. Choose one above 1023, as in PORT=3000 npm start`,
  }[error.code]
  console.error(sentence ?? `Leadwire cannot listen on ${hostname}:${port}: ${error.message}`)
  process.exit(1)
})
server.listen(port, hostname, async () => {
  try {
    const { default: next } = await import('next')
    const app = next({ dev, hostname, port, httpServer: server })
    await app.prepare()
    const handle = app.getRequestHandler()
    answer = (request, response) => {
      request.headers['x-forwarded-for'] = clientOf(request)
      return handle(request, response)
    }
    const health = await fetch(`http://${host}:${port}/api/health`)
    if (!health.ok) throw new Error(`The database does not answer: ${health.status}`)
    console.log(`Leadwire is ready: ${address}`)
  } catch (error) {
    console.error(error)
    process.exit(1)
  }
})

/**
 * The address a request comes from, which the limit on signing in counts by. What a client claims in the header is
 * believed only as far as our own proxy wrote it: its last entry, and none without a proxy.
 */
function clientOf(request) {
  const claimed = process.env.LEADWIRE_URL
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : ''
  return claimed || request.socket.remoteAddress || '127.0.0.1'
}

/** Lets requests under way finish, for eight seconds at most. */
function stop() {
  setTimeout(() => process.exit(0), 8000).unref()
  server.close(() => process.exit(0))
  server.closeIdleConnections()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
// npm that is killed leaves its children behind: go with it.
setInterval(() => process.ppid !== started && stop(), 1000).unref()
