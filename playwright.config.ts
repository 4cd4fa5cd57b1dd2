import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'

const PORT = Number(process.env.E2E_PORT ?? 3310)
// Journeys reach into the database of the run to lay out what they start from.
process.env.E2E_DATA ??= join(tmpdir(), `leadwire-e2e-${PORT}`)
const baseURL = `http://127.0.0.1:${PORT}`
const root = process.getuid?.() === 0

/** Journeys through a production build, on a database of their own that starts empty. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./e2e/closing-line.ts']],
  use: {
    baseURL,
    timezoneId: 'America/Los_Angeles',
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: [
        ...(root ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [
    { name: 'sign-in', testMatch: 'sign-in.setup.ts' },
    {
      name: 'journeys',
      testMatch: '*.spec.ts',
      dependencies: ['sign-in'],
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1440, height: 900 },
        storageState: 'test-results/analyst.json',
      },
    },
  ],
  webServer: {
    command: 'node e2e/server.mjs',
    url: `${baseURL}/api/health`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: String(PORT),
      HOST: '127.0.0.1',
      LEADWIRE_DATA: process.env.E2E_DATA,
      LEADWIRE_ADMIN_EMAIL: 'ayesha@example.org',
      LEADWIRE_ADMIN_PASSWORD: 'a long walk in Murree',
      LEADWIRE_SIGN_IN_LIMIT: '10000',
      LEADWIRE_TIME_ZONE: 'Asia/Karachi',
    },
  },
})
