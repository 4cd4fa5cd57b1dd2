import type { Page, Request } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { enterFact } from '@/db/lead-facts'
import { leads } from '@/db/schema'
import { settleLead } from '@/db/settle-lead'
import { inDatabase, layLead } from './house'
import { administrator, expect, expectAccessible, test } from './journey'

/** Opens a page whose code stays away, as on a slow line; gives what lets it come. */
async function openWithoutCode(page: Page, path: string): Promise<() => Promise<void>> {
  let letCome = () => {}
  const comes = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await comes
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  return async () => {
    letCome()
    await expect(page.locator('[data-waits]')).toHaveCount(0)
  }
}

/** What the browser itself goes to from now on. */
function navigations(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request: Request) => {
    if (request.isNavigationRequest()) asked.push(`${request.method()} ${new URL(request.url()).pathname}`)
  })
  return asked
}

test('a lead that is typed and sent before the code is there is added once, as typed', async ({ page }) => {
  const letCodeCome = await openWithoutCode(page, '/leads/new')
  const asked = navigations(page)
  await page.getByLabel('An invitation').check()
  await page.getByRole('textbox', { name: 'Investor', exact: true }).fill('Juniper Glassworks')
  await page.getByLabel('How we know').fill('They rang us.')
  await page.getByRole('button', { name: 'Add the lead' }).dblclick()
  await letCodeCome()
  await expect(page.getByRole('heading', { level: 1, name: 'Juniper Glassworks' })).toBeVisible()
  await expect(page.getByText('They rang us.')).toBeVisible()
  await expectAccessible(page)
  const named = inDatabase((db) => db.select().from(leads).where(eq(leads.title, 'Juniper Glassworks')).all())
  expect(named).toMatchObject([{ kind: 'outreach' }])
  expect(asked).toEqual([])
})

test('a lead that is typed before the code is there stays as typed, whatever the answer', async ({ page }) => {
  const letCodeCome = await openWithoutCode(page, '/leads/new')
  await page.getByLabel('An invitation').check()
  await page.getByRole('textbox', { name: 'Investor', exact: true }).fill('Larkspur Cement')
  await page.getByLabel('Amount').fill('a lot')
  await letCodeCome()
  await page.getByLabel('How we know').fill('A word from the embassy.')
  await expect(page.getByRole('textbox', { name: 'Who is invited?' })).toHaveValue('Larkspur Cement')
  await page.getByRole('button', { name: 'Add the lead' }).click()
  await expect(page.getByText('“a lot” is no amount')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Who is invited?' })).toHaveValue('Larkspur Cement')
  await expectAccessible(page)
  await page.getByLabel('Amount').fill('USD 3bn')
  await page.getByRole('button', { name: 'Add the lead' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Larkspur Cement' })).toBeVisible()
  await expect(page.getByText('$3 billion').first()).toBeVisible()
})

test('what is chosen for a merge before the code is there stands', async ({ page }) => {
  const [kept, gone] = [300, 450].map((jobs) => {
    const leadId = layLead({ title: `Sorrel Textiles ${jobs}` })
    inDatabase((db) => {
      enterFact(db, { leadId, field: 'investor', value: `Sorrel Textiles ${jobs}`, by: null })
      enterFact(db, { leadId, field: 'jobs', value: jobs, by: null })
      settleLead(db, leadId)
    })
    return leadId
  })
  const letCodeCome = await openWithoutCode(page, `/leads/${kept}/merge?with=${gone}`)
  const asked = navigations(page)
  const chosen = ['Investor', 'Jobs'].map((name) => page.getByRole('radiogroup', { name }).getByLabel(/300/))
  for (const radio of chosen) await expect(radio).not.toBeChecked()
  for (const radio of chosen) await radio.check()
  await letCodeCome()
  for (const radio of chosen) await expect(radio).toBeChecked()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Merge into/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sorrel Textiles 300' })).toBeVisible()
  await expect(page.locator('[data-field=jobs]').getByText('300', { exact: true })).toBeVisible()
  expect(asked).toEqual([])
})

test('settings are sent once their code is there', async ({ page }) => {
  const letCodeCome = await openWithoutCode(page, '/settings')
  const asked = navigations(page)
  await page.getByLabel('Present password').fill('not my password')
  await page.getByLabel('New password').fill('a longer walk in Murree')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ayesha Rehman')
  await page.getByRole('textbox', { name: 'Your name' }).press('Enter')
  await letCodeCome()
  await expect(page.getByText('Signed in as Ayesha Rehman')).toBeVisible()
  await expect(page.getByText('The present password is not right')).toBeVisible()
  await expectAccessible(page)
  expect(asked).toEqual([])
})

test('words that are sought before the code is there are found', async ({ page }) => {
  const letCodeCome = await openWithoutCode(page, '/pipeline')
  await page.getByPlaceholder('Find a lead…').fill('nothing of that name')
  await letCodeCome()
  await expect(page).toHaveURL(/q=nothing/)
  await expect(page.getByPlaceholder('Find a lead…')).toHaveValue('nothing of that name')
  await expectAccessible(page)
})

test('an account is opened before the code is there, after a refusal too', async ({ page, browser, house }) => {
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = (await page.getByText('/set-up/').textContent()) ?? ''
  const visitor = await browser.newContext({ baseURL: house.address, storageState: { cookies: [], origins: [] } })
  const theirs = await visitor.newPage()
  const letCodeCome = await openWithoutCode(theirs, link)
  const open = async (email: string) => {
    await theirs.getByLabel('E-mail').fill(email)
    await theirs.getByRole('textbox', { name: 'Password' }).fill('rain on the Margalla hills')
    await theirs.getByRole('button', { name: 'Open the account' }).click()
  }
  await theirs.getByLabel('Your name').fill('Zainab Qureshi')
  await open(administrator.email)
  await expect(theirs.getByText(/already/)).toBeVisible()
  await expect(theirs.getByLabel('Your name')).toHaveValue('Zainab Qureshi')
  await expectAccessible(theirs)
  await open('zainab@example.org')
  await letCodeCome()
  await expect(theirs.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await expectAccessible(theirs)
  await visitor.close()
})

test.describe('without a session', () => {
  test.use({ storageState: { cookies: [], origins: [] } })

  test('who signs in before the code is there is signed in, and the password is in no address', async ({ page }) => {
    const letCodeCome = await openWithoutCode(page, '/sign-in')
    const asked = navigations(page)
    await page.getByLabel('E-mail').fill(administrator.email)
    await page.getByRole('textbox', { name: 'Password' }).fill('not my password')
    await page.getByRole('textbox', { name: 'Password' }).press('Enter')
    await expect(page).toHaveURL(/\/sign-in$/)
    await letCodeCome()
    await expect(page.getByRole('alert').filter({ hasText: 'do not go together' })).toBeVisible()
    await expect(page.getByLabel('E-mail')).toHaveValue(administrator.email)
    await expectAccessible(page)
    expect(asked).toEqual([])

    const letCodeComeAgain = await openWithoutCode(page, '/sign-in')
    await page.getByLabel('E-mail').fill(administrator.email)
    await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await letCodeComeAgain()
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  })

  test('not even a page without any code puts a password into an address', async ({ browser, house }) => {
    const context = await browser.newContext({ baseURL: house.address, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/sign-in')
    const asked = navigations(page)
    const sent = page.waitForRequest((request) => request.isNavigationRequest())
    await page.getByLabel('E-mail').fill(administrator.email)
    await page.getByRole('textbox', { name: 'Password' }).fill(administrator.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await sent
    expect(asked).toEqual(['POST /sign-in'])
    await expect(page).toHaveURL(/\/sign-in$/)
    await context.close()
  })
})
