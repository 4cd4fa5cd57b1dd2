import { eq } from 'drizzle-orm'
import { investorAliases, investors, leads, notes } from '@/db/schema'
import { inDatabase, layLead } from './house'
import { expect, expectAccessible, test } from './journey'

test('the palette finds by a prefix, accents apart, opens with the keyboard, and runs actions', async ({ page }) => {
  const id = layLead({ title: 'Compañía Eólica del Indo', investorCountry: 'ES' })
  inDatabase((db) =>
    db
      .insert(notes)
      .values({ leadId: id, kind: 'call', heldOn: '2026-07-20', body: 'They ask about Jhimpir winds.' })
      .run(),
  )
  await page.goto('/')
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: /Search, or say/ })
  await field.fill('eolica ind')
  await expect(page.getByRole('option', { name: /Compañía Eólica/ })).toBeVisible()
  await expectAccessible(page)
  await field.fill('jhimp')
  await expect(page.getByRole('option', { name: /ask about Jhimpir winds/ })).toBeVisible()
  await field.fill('eolica')
  await expect(page.getByRole('option', { name: /Compañía Eólica/ }).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Compañía Eólica/ })).toBeVisible()

  await page.keyboard.press('Control+k')
  await field.fill('write a note')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toBeFocused()
  await page.keyboard.press('Control+k')
  await field.fill('nothing is called like this')
  await expect(page.getByText(/Nothing found for/)).toBeVisible()
  await page.keyboard.press('Escape')
})

test('the keys are listed under a question mark', async ({ page }) => {
  await page.goto('/')
  await expect(async () => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expectAccessible(page)
})

test('an investor is found by an alias and shows its leads', async ({ page }) => {
  const id = layLead({ title: 'Investor page lead' })
  inDatabase((db) => {
    const { id: investorId } = db
      .insert(investors)
      .values({ name: 'Qingdao Haier Test Works', country: 'CN' })
      .returning({ id: investors.id })
      .get()
    db.insert(investorAliases).values({ investorId, alias: 'Hai Er Test', key: 'haiertest' }).run()
    db.update(leads).set({ investorId }).where(eq(leads.id, id)).run()
  })
  await page.goto('/investors')
  await expectAccessible(page)
  await page.getByRole('searchbox', { name: 'Find an investor' }).fill('hai er')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('link', { name: 'Qingdao Haier Test Works' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Qingdao Haier/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /Investor page lead/ }).click()
  await expect(page.getByRole('link', { name: 'All of Qingdao Haier Test Works' })).toBeVisible()
})
