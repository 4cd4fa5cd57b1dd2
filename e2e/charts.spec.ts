import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './journey'

/** How many sheets a saved PDF has. */
async function sheetsOf(saved: Download): Promise<number> {
  const file = readFileSync(await saved.path(), 'latin1')
  expect(file.slice(0, 5)).toBe('%PDF-')
  return file.match(/\/Type \/Page\b/g)?.length ?? 0
}

test('a chart leads to exactly the leads behind each mark', async ({ page }) => {
  await page.goto('/charts')
  const bars = page.getByRole('region', { name: 'Leads by sector' })
  const bar = bars.locator('a[data-mark]').first()
  await expect(bar).toBeVisible()

  const words = await bar.getAttribute('aria-label')
  const counted = Number(/: (\d+) lead/.exec(words ?? '')?.[1])
  expect(counted).toBeGreaterThan(0)
  await bar.focus()
  await expect(bars.locator('[aria-hidden] >> text=lead').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/pipeline\?.*sector=.*view=list/)
  await expect(page.locator('tbody tr')).toHaveCount(counted)
})

test('each chart has its table with the same figures, and all of it can be read by anybody', async ({ page }) => {
  await page.goto('/charts')
  await expectAccessible(page)
  const panel = page.getByRole('region', { name: 'Sectors by status', exact: true })
  const marks = await panel.locator('a[data-mark]').count()
  await panel.getByText('Share', { exact: true }).click()
  await expect(panel.locator('a[data-mark]')).toHaveCount(marks)
  await panel.getByText('Table', { exact: true }).click()
  await expect(panel.getByRole('table')).toBeVisible()
  expect(await panel.locator('td a').count()).toBeGreaterThanOrEqual(marks)
  await expectAccessible(page)
})

test('arrow keys go from mark to mark, and the filter stays in the address', async ({ page }) => {
  await page.goto('/charts')
  const marks = page.getByRole('region', { name: 'Leads by sector' }).locator('a[data-mark]')
  await marks.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(marks.nth(1)).toBeFocused()

  await page.goto('/charts?kind=investment&stuck=no')
  await page.getByRole('link', { name: 'Drop not stuck' }).click()
  await expect(page).toHaveURL(/\/charts\?kind=investment$/)
})

test('a chart can be saved as figures and as a picture, which tells what its colours mean', async ({ page }) => {
  await page.goto('/charts')
  const save = async (chart: string, choice: string) => {
    await page.getByRole('button', { name: `Save ${chart}` }).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: choice }).click()
    const download = await saved
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
  }
  const figures = await save('Leads by sector', 'Figures (CSV)')
  expect(figures.name).toBe('leadwire-leads-by-sector.csv')
  expect(figures.content.toString().split('\r\n')[0]).toBe('\ufeffSector,Leads')
  const drawing = await save('Sectors by status', 'Drawing (SVG)')
  expect(drawing.name).toBe('leadwire-sectors-by-status.svg')
  expect(drawing.content.toString()).toMatch(/>Sectors by status<.*>New<\/text>/s)
  const picture = await save('Where investors come from', 'Picture (PNG)')
  expect(picture.name).toBe('leadwire-home-map.png')
  expect(picture.content.subarray(1, 4).toString()).toBe('PNG')
})

const pagesOfPdf = async (page: Page) =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)

test('from a chart to the list, the lead and its brief, which prints on one sheet', async ({ page }) => {
  await page.goto('/charts')
  await page.getByRole('region', { name: 'Leads by sector' }).locator('a[data-mark]').first().click()
  await page.locator('tbody a[href^="/leads/"]').first().click()
  await page.getByRole('link', { name: 'One-page brief' }).click()
  await expect(page.getByRole('heading', { name: 'What is known' })).toBeVisible()
  await expectAccessible(page)
  expect(await pagesOfPdf(page)).toHaveLength(1)
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'PDF' }).click()
  expect((await saved).suggestedFilename()).toMatch(/^brief-.+\.pdf$/)
  expect(await sheetsOf(await saved)).toBe(1)
})

test('a Monday pack is issued, can be read by anybody, and comes as a spreadsheet', async ({ page }) => {
  await page.goto('/packs')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Issue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Monday pack/ })).toBeVisible()
  await expectAccessible(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Spreadsheet' }).click()
  expect((await saved).suggestedFilename()).toMatch(/^leadwire-pack-.+\.xlsx$/)
  const sheet = page.waitForEvent('download')
  await page.getByRole('link', { name: 'PDF' }).click()
  expect((await sheet).suggestedFilename()).toMatch(/^leadwire-pack-.+\.pdf$/)
  expect(await sheetsOf(await sheet)).toBeGreaterThan(0)
})
