import AxeBuilder from '@axe-core/playwright'
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { moveInto } from './house'
import { ownServer } from './own-server'

/** Who signs in where a house or a spec starts: the administrator whom the environment names. */
export const administrator = { email: 'ayesha@example.org', password: 'a long walk in Murree' }

interface House {
  address: string
  /** The session of the administrator. */
  session: Exclude<BrowserContextOptions['storageState'], string | undefined>
}

/**
 * A test in a house of its worker: a server on a database that starts empty, and a page that is signed in to it. It also
 * fails when the page logs an error or throws one.
 */
export const test = base.extend<{ quietPage: undefined }, { house: House }>({
  house: [
    async ({ playwright }, use) => {
      const { address, folder, start, clear } = ownServer(0, {
        LEADWIRE_ADMIN_EMAIL: administrator.email,
        LEADWIRE_ADMIN_PASSWORD: administrator.password,
        LEADWIRE_SIGN_IN_LIMIT: '10000',
        LEADWIRE_TIME_ZONE: 'Asia/Karachi',
      })
      await start()
      moveInto(folder)
      const asker = await playwright.request.newContext({ baseURL: address, extraHTTPHeaders: { origin: address } })
      const answer = await asker.post('/api/auth/sign-in/email', { data: administrator })
      expect(answer.ok(), await answer.text()).toBe(true)
      await use({ address, session: await asker.storageState() })
      await asker.dispose()
      clear()
    },
    { scope: 'worker', auto: true, timeout: 120_000 },
  ],
  baseURL: ({ house }, use) => use(house.address),
  storageState: ({ house }, use) => use(house.session),
  quietPage: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        // A browser logs each refused request and each time it is offline; journeys that cause those assert them.
        if (message.type() === 'error' && !/Failed to load resource|net::ERR_/.test(message.text()))
          complaints.push(message.text())
      })
      await use(undefined)
      expect(complaints, 'errors on the page').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** What axe asks of colours: all that can differ between light and dark. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** Waits, in the page, until the colours of a new scheme are there: some of them fade in. */
async function coloursSettled(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
  await Promise.allSettled(fading.map(({ finished }) => finished))
}

/** Fails with what axe finds against WCAG 2.2 AA and its best practices, in light and, as far as colours go, in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  // A page that was gone to by a link has its title a moment after its heading.
  await expect(page).toHaveTitle(/\S/)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(coloursSettled)
    const axe = new AxeBuilder({ page })
    if (colorScheme === 'dark') axe.withRules(ofColours)
    else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    const { violations } = await axe.analyze()
    const found = violations.map(
      ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    )
    expect(found).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

/** Signs the administrator in at the server that the page looks at. */
export async function signIn(page: Page): Promise<void> {
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in$/)
  await page.getByLabel('E-mail').fill(administrator.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
}

/** Opens the account that a set-up link is for. */
export async function openAccount(page: Page, link: string, { name, password }: { name: string; password: string }) {
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Open the account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
}
