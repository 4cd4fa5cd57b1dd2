import { eq } from 'drizzle-orm'
import { leads } from '@/db/schema'
import { inDatabase } from './house'
import { expect, expectAccessible, test } from './journey'

test('a lead that no article told of is added by hand, and its twin is not made by a slip', async ({ page }) => {
  await page.goto('/pipeline')
  await page.getByRole('link', { name: 'New lead' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'New lead' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Investor', exact: true }).fill('Tarragon Shipyards')
  await page.getByLabel('Amount').fill('a lot')
  await page.getByLabel('How we know').fill('They came to our stand.')
  await page.getByRole('button', { name: 'Add the lead' }).click()
  await expect(page.getByText('“a lot” is no amount')).toBeVisible()
  await expect(page.getByLabel('How we know')).toHaveValue('They came to our stand.')
  await page.getByLabel('Amount').fill('USD 1.5bn')
  await page.getByRole('button', { name: 'Add the lead' }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Tarragon Shipyards' })).toBeVisible()
  await expect(page.getByText('$1.5 billion').first()).toBeVisible()
  await expect(page.getByText('They came to our stand.')).toBeVisible()

  await page.goto('/leads/new')
  await page.getByRole('textbox', { name: 'Investor', exact: true }).fill('Tarragon Ship-yards Ltd.')
  await page.getByRole('button', { name: 'Add the lead' }).click()
  await expect(page.getByText(/There is a lead of Tarragon Shipyards for this destination/)).toBeVisible()
  const named = () => inDatabase((db) => db.select().from(leads).where(eq(leads.title, 'Tarragon Shipyards')).all())
  expect(named()).toHaveLength(1)
})
