import { eq } from 'drizzle-orm'
import { importRows, imports, leads } from '@/db/schema'
import { inDatabase } from './house'
import { expect, expectAccessible, test } from './journey'

const sheet = [
  'Company,Country,Sector,Investment (USD million),Status,Colour',
  'Gerdau Northwind,Brazil,Metals,120,New,red',
  'Sumatra Paperworks,Indonezia,Paper & packaging,,Contacted,blue',
  'Gerdau North-Wind,Brazil,Metals,120,New,red',
  "'=HYPERLINK(1),Norway,Solar,5,New,green",
].join('\r\n')

const upload = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

test('a spreadsheet is looked through, mended in place, written, and taken back', async ({ page }) => {
  await page.goto('/imports')
  await expectAccessible(page)
  await page.locator('input[type=file]').setInputFiles(upload('picture.csv', '\u0000\u0001'))
  await expect(page.getByRole('alert').filter({ hasText: 'neither an Excel workbook' })).toBeVisible()

  await page.locator('input[type=file]').setInputFiles(upload('old leads.csv', sheet))
  await expect(page.getByRole('heading', { level: 1, name: 'old leads.csv' })).toBeVisible()
  await expect(page.getByLabel('Company')).toHaveValue('investor')
  await expect(page.getByLabel('Investment (USD million)')).toHaveValue('amount')
  await expect(page.getByLabel('Colour')).toHaveValue('')
  await expect(page.getByText('2 leads of 2 investors would be made, 2 with an amount')).toBeVisible()
  await expectAccessible(page)

  const country = page.getByLabel('Home country of row 3')
  await expect(page.getByText('“Indonezia” is no country')).toBeVisible()
  await country.fill('Indonesia')
  await country.press('Enter')
  await expect(page.getByText('3 leads of 3 investors would be made')).toBeVisible()
  await expect(page.getByText('as row 2')).toBeVisible()
  await page.getByLabel('Row 5 goes in').uncheck()
  await expect(page.getByRole('button', { name: 'Import 2 leads' })).toBeVisible()
  expect(inDatabase((db) => db.select().from(leads).where(eq(leads.title, 'Gerdau Northwind')).all())).toEqual([])

  await page.getByRole('button', { name: 'Import 2 leads' }).dblclick()
  await expect(page.getByText(/2 leads of 4 rows/)).toBeVisible()
  const made = inDatabase((db) => db.select().from(leads).where(eq(leads.title, 'Gerdau Northwind')).all())
  expect(made).toMatchObject([{ investorCountry: 'BR', destination: 'PK', amountValue: 120e6, amountCurrency: 'USD' }])
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Open' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gerdau Northwind' })).toBeVisible()
  await expect(page.getByText(/imported it from old leads.csv/)).toBeVisible()

  await page.goto('/imports')
  await page.locator('input[type=file]').setInputFiles(upload('the same again.csv', sheet))
  await expect(page.getByRole('heading', { level: 1, name: 'old leads.csv' }), 'one file is one import').toBeVisible()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByRole('button', { name: 'Import it again' })).toBeVisible()
  await page.goto(`/leads/${made[0]?.id}`)
  await expect(page.getByText(/trash/i).first()).toBeVisible()
})

test('an import that was stopped goes on where it stopped', async ({ page }) => {
  const rows = Array.from({ length: 230 }, (_, at) => `Stopped Investor ${at},Norway`)
  await page.goto('/imports')
  await page.locator('input[type=file]').setInputFiles(upload('long.csv', ['Investor,From', ...rows].join('\n')))
  await expect(page.getByRole('button', { name: 'Import 230 leads' })).toBeVisible()
  let sent = 0
  await page.route('**/imports/*', (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    sent += 1
    return sent === 2 ? route.abort() : route.continue()
  })
  await page.getByRole('button', { name: 'Import 230 leads' }).click()
  await expect(page.getByText('The server did not answer')).toBeVisible()
  await page.unrouteAll()
  await page.reload()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText(/230 leads of 230 rows/)).toBeVisible()
  const written = inDatabase((db) =>
    db
      .select({ leadId: importRows.leadId })
      .from(importRows)
      .innerJoin(imports, eq(imports.id, importRows.importId))
      .where(eq(imports.fileName, 'long.csv'))
      .all(),
  )
  expect(new Set(written.map(({ leadId }) => leadId)).size, 'one lead a row').toBe(230)
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByRole('button', { name: 'Import it again' })).toBeVisible()
})
