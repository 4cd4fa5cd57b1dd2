import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { leads, notes } from '@/db/schema'
import { inDatabase, layLead } from './house'
import { expect, expectAccessible, test } from './journey'

const text = (name: string, rest = '') =>
  `${name} wants to build a glass plant in Pakistan

KARACHI: Türkiye’s ${name} is interested in building a float glass plant in Karachi, Pakistan, its chairman Kemal Orhan said on Monday. ${rest}`

/** Captures an article and stays on its page. */
async function capture(page: Page, article: string): Promise<void> {
  await page.goto('/articles')
  await page.getByRole('button', { name: 'Add an article' }).click()
  await page.getByRole('dialog').getByLabel('Text').fill(article)
  await page.getByRole('dialog').getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(article.slice(0, 20))
}

const field = (page: Page, name: string) =>
  page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) })

test('a fact shows its words and the words their fact, by mouse and by keyboard', async ({ page }) => {
  await capture(page, text('Yildiz Glass'))
  await expectAccessible(page)
  const fact = field(page, 'Investor').getByRole('link', { name: 'Yildiz Glass' })
  const path = (await fact.getAttribute('data-facts')) ?? ''
  const mark = page.locator(`article a[data-facts~="${path}"]`).first()
  await fact.hover()
  await expect(mark).toHaveAttribute('data-active', '')
  await mark.hover()
  await expect(fact).toHaveAttribute('data-active', '')
  await fact.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('article a:focus')).toHaveText('Yildiz Glass')
  await page.keyboard.press('Enter')
  await expect(fact).toBeFocused()
  await field(page, 'Investor').getByRole('button', { name: 'Why this? Investor' }).click()
  await expect(page.locator('q').first()).toBeVisible()
  await expectAccessible(page)
})

test('any field is corrected in place, says who entered it, and goes back', async ({ page }) => {
  await capture(page, text('Anadolu Glass'))
  const amount = field(page, 'Amount')
  await expect(amount.getByText('not disclosed')).toBeVisible()
  await amount.getByRole('button', { name: 'Correct Amount' }).click()
  await page.getByRole('textbox', { name: 'Amount' }).fill('a lot')
  await amount.getByRole('button', { name: 'Save' }).click()
  await expect(amount.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Amount' })).toHaveValue('a lot')
  await page.getByRole('textbox', { name: 'Amount' }).fill('1.5bn')
  await expectAccessible(page)
  await amount.getByRole('button', { name: 'Save' }).click()
  await expect(amount.getByText('$1.5 billion')).toBeVisible()
  await expect(amount.getByText(/Entered by .+The article says: not disclosed/)).toBeVisible()

  const sectors = field(page, 'Sectors')
  await sectors.getByRole('button', { name: 'Correct Sectors' }).click()
  await page.getByRole('combobox', { name: 'Sectors' }).fill('Solar')
  await page.getByRole('option', { name: 'Solar' }).click()
  await sectors.getByRole('button', { name: 'Save' }).click()
  await expect(sectors.getByText('Solar')).toBeVisible()

  await page.reload()
  await expect(amount.getByText('$1.5 billion')).toBeVisible()
  await amount.getByRole('button', { name: 'Put back' }).click()
  await expect(amount.getByText('not disclosed')).toBeVisible()
})

test('a correction from a tab that fell behind is refused and stays typed', async ({ page, context }) => {
  await capture(page, text('Marmara Glass'))
  const other = await context.newPage()
  await other.goto(page.url())
  await field(page, 'Jobs').getByRole('button', { name: 'Correct Jobs' }).click()
  await page.getByRole('textbox', { name: 'Jobs' }).fill('1,200')
  await field(page, 'Jobs').getByRole('button', { name: 'Save' }).click()
  await expect(field(page, 'Jobs').getByText('1,200', { exact: true })).toBeVisible()
  await field(other, 'Jobs').getByRole('button', { name: 'Correct Jobs' }).click()
  await other.getByRole('textbox', { name: 'Jobs' }).fill('900')
  await field(other, 'Jobs').getByRole('button', { name: 'Save' }).click()
  await expect(field(other, 'Jobs').getByRole('alert')).toContainText('meanwhile')
  await expect(other.getByRole('textbox', { name: 'Jobs' })).toHaveValue('900')
  await field(other, 'Jobs').getByRole('button', { name: 'Save' }).click()
  await expect(field(other, 'Jobs').getByText('900', { exact: true })).toBeVisible()
})

test('people are corrected, added and taken off', async ({ page }) => {
  await capture(page, text('Bosphorus Glass'))
  await page.getByRole('button', { name: 'Add a person' }).click()
  const form = page.getByRole('form', { name: 'Add a person' })
  await form.getByLabel('Name').fill('Elif Demir')
  await form.getByLabel('Role').fill('project director')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('project director')).toBeVisible()
  await page.getByRole('button', { name: 'Correct Elif Demir' }).click()
  await page.getByRole('button', { name: 'Take off this lead' }).click()
  await expect(page.getByText('Elif Demir')).toHaveCount(0)
})

test('an article is accepted, taken back, set aside with a reason, and made a lead again', async ({ page }) => {
  await capture(page, text('Ege Glass'))
  const status = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: 'Ege Glass' }) })
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(status.getByText('Screened')).toBeVisible()
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(status.getByText('New', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Not a lead' }).click()
  await page.getByRole('radio', { name: 'Old news' }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Set aside' }).click()
  await expect(page.getByText(/Not a lead by .+: Old news/)).toBeVisible()
  await expect(status.getByText('Dropped')).toBeVisible()
  await page.getByRole('button', { name: 'Make it a lead again' }).click()
  await expect(status.getByText('New', { exact: true })).toBeVisible()
})

test('a second article of the same investor offers to join the lead, and can be parted again', async ({ page }) => {
  await capture(page, text('Toros Glass'))
  await capture(page, text('Toros Glass', 'It will decide in May.'))
  const offer = page.getByRole('region', { name: 'Leads that may be the same' })
  await expect(offer).toContainText('same investor')
  await offer.getByRole('button', { name: 'Attach to Toros Glass instead' }).click()
  const detach = page.getByRole('button', { name: 'Detach, make its own lead again' })
  await expect(detach).toBeVisible()
  await detach.click()
  await expect(detach).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2, name: 'Toros Glass' })).toBeVisible()
})

test('an article without a lead says why and is made one by hand', async ({ page }) => {
  await capture(
    page,
    'Rupee gains ground in quiet trade\n\nKARACHI: The rupee rose by six paisa against the dollar in the interbank market on Monday, the central bank said.',
  )
  await expect(page.getByRole('heading', { level: 2, name: 'No lead in it' })).toBeVisible()
  await page.getByRole('button', { name: 'Make it a lead' }).click()
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Investor' }).fill('Bank of the Strait')
  await page.getByRole('button', { name: 'Make the lead' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Bank of the Strait' })).toBeVisible()
})

test('on a phone, article and card take turns and lead to one another', async ({ page }) => {
  await capture(page, text('Kordsa Glass'))
  await page.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(page)
  await expect(page.locator('article')).toBeVisible()
  await page.getByText('Lead card').click()
  await expect(page.locator('article')).toBeHidden()
  await field(page, 'Investor').getByRole('link', { name: 'Kordsa Glass' }).click()
  await expect(page.locator('article')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('an article joins a lead that is found by name, and bears another that was missed', async ({ page }) => {
  await capture(page, text('Izmir Glass'))
  await capture(page, text('Bursa Glass'))
  await page.getByRole('button', { name: 'Attach to another lead' }).click()
  await page.getByLabel('Which lead does it belong to?').fill('izmir')
  await expect(page.getByRole('button', { name: /Bursa Glass/ })).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: /Izmir Glass/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Izmir Glass' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Detach, make its own lead again' })).toBeVisible()

  await page.getByRole('button', { name: 'Another lead in this article' }).click()
  await page.getByRole('textbox', { name: 'Investor' }).fill('Ankara Glass')
  await page.getByRole('button', { name: 'Make the lead' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Ankara Glass' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Izmir Glass' })).toBeVisible()
})

test('an article whose lead was worked on joins another by a merge of the two, looked at first', async ({ page }) => {
  const izmir = layLead({ title: 'Manisa Steel' })
  await capture(page, text('Konya Steel'))
  const konya = inDatabase((db) => db.select().from(leads).where(eq(leads.title, 'Konya Steel')).get()?.id ?? 0)
  inDatabase((db) =>
    db
      .insert(notes)
      .values({ leadId: konya, kind: 'call', heldOn: '2026-01-02', body: 'They called from Konya' })
      .run(),
  )
  await page.getByRole('button', { name: 'Attach to another lead' }).click()
  await page.getByLabel('Which lead does it belong to?').fill('manisa')
  await page.getByRole('button', { name: /Manisa Steel/ }).click()
  await expect(page).toHaveURL(new RegExp(`/leads/${izmir}/merge\\?with=${konya}$`))
  await expect(page.getByRole('heading', { level: 1, name: 'Merge two leads' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Merge/ }).click()
  await expect(page).toHaveURL(new RegExp(`/leads/${izmir}$`))
  await expect(page.getByText('They called from Konya')).toBeVisible()
  await expect(
    page
      .getByRole('region', { name: /^Article/ })
      .getByText('Konya Steel')
      .first(),
  ).toBeVisible()
})
