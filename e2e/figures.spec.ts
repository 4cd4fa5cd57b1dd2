import type { Page } from '@playwright/test'
import { activities, notes } from '@/db/schema'
import { inDatabase, layLead } from './house'
import { expect, expectAccessible, test } from './journey'

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test('the map leads to exactly the leads of a country, by pointer and by keyboard', async ({ page }) => {
  layLead({ title: 'A Maltese investor', investorCountry: 'MT' })
  layLead({ title: 'A Japanese investor', investorCountry: 'JP' })
  await page.goto('/charts')
  await expectAccessible(page)
  const map = region(page, 'Where investors come from')
  const malta = map.locator('a[data-mark][data-title*="Malta"]')
  await malta.locator('circle').click()
  await expect(page).toHaveURL(/country=MT/)
  await expect(page.getByRole('link', { name: 'A Maltese investor' })).toBeVisible()
  await page.goto('/charts')
  await map.locator('a[data-mark][data-title*="Japan"]').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/country=JP/)
  await expect(page.getByRole('link', { name: 'A Japanese investor' })).toBeVisible()
})

test('a chart of a period stands beside the one before, as bars and in its table', async ({ page }) => {
  const at = (day: string) => new Date(`${day}T12:00:00Z`)
  layLead({ title: 'Of the period', createdAt: at('2026-03-20'), investorCountry: 'KR' })
  layLead({ title: 'Of the one before', createdAt: at('2026-03-05'), investorCountry: 'KR' })
  layLead({ title: 'Of the one before, too', createdAt: at('2026-03-06'), investorCountry: 'KR' })
  await page.goto('/charts?from=2026-03-16&to=2026-03-31&country=KR')
  const panel = region(page, 'Home countries')
  await panel.getByText('Table', { exact: true }).click()
  await expect(panel.getByRole('columnheader', { name: 'Before, 28 Feb 2026 to 15 Mar 2026' })).toBeVisible()
  await panel
    .getByRole('row', { name: /South Korea/ })
    .getByRole('link', { name: '2', exact: true })
    .click()
  await expect(page).toHaveURL(/from=2026-02-28/)
  await expect(page.locator('tbody tr')).toHaveCount(2)
})

test('an amount is marked as an estimate, and stands apart from what is disclosed', async ({ page }) => {
  const id = layLead({ title: 'An estimated project', createdAt: new Date('2025-02-03T12:00:00Z') })
  await page.goto(`/leads/${id}`)
  await page.getByRole('button', { name: 'Correct Amount' }).click()
  await page.getByRole('textbox', { name: 'Amount' }).fill('40m')
  await page.getByRole('checkbox', { name: 'This is an estimate' }).check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/^Estimated by/)).toBeVisible()
  await page.goto('/charts?from=2025-02-03&to=2025-02-03')
  await expect(page.getByText('1 lead, and none discloses an amount')).toBeVisible()
  await region(page, 'Money by sector').locator('a[data-mark]').last().click()
  await expect(page).toHaveURL(/amount=estimated/)
  await expect(page.locator('tbody tr')).toHaveCount(1)
})

test('the KPIs say how each is computed, and lead to the leads behind them', async ({ page }) => {
  const id = layLead({ title: 'A visited plot', investorCountry: 'OM' })
  inDatabase((db) => {
    db.insert(notes).values({ leadId: id, kind: 'site-visit', heldOn: '2026-03-01', body: 'Saw the plot' }).run()
    db.insert(activities).values({ leadId: id, act: 'noted' }).run()
  })
  await page.goto('/charts?country=OM')
  await page.getByRole('link', { name: 'KPIs' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'KPIs' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: '1 on 1 lead' }).click()
  await expect(page).toHaveURL(/visited=yes/)
  await expect(page.getByRole('link', { name: 'A visited plot' })).toBeVisible()
})

test('charts and views are pinned to Today, arranged by menu and by drag, and taken off', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 2600 })
  layLead({ title: 'A lead to chart' })
  await page.goto('/')
  const board = page.getByRole('list', { name: 'Pinned by me' })
  await expect(page.getByText('Nothing is pinned yet')).toBeVisible()
  await page.goto('/charts')
  for (const name of ['Funnel', 'Response time', 'Home countries']) {
    await page.getByRole('button', { name: `Pin ${name} to Today` }).click()
    await page.getByRole('menuitem', { name: 'To my Today' }).click()
    await expect(page.getByText(`${name} is on your Today`)).toBeVisible()
  }
  await page.goto('/')
  const titles = board.getByRole('heading', { level: 2 })
  await expect(titles).toHaveText(['Funnel', 'Response time', 'Home countries'])
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Arrange Funnel' }).click()
  await page.getByRole('menuitem', { name: 'Later' }).click()
  await expect(titles).toHaveText(['Response time', 'Funnel', 'Home countries'])
  const card = (name: string) => board.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
  await card('Funnel').locator('[data-grip]').dragTo(card('Response time'))
  await expect(titles).toHaveText(['Funnel', 'Response time', 'Home countries'])
  await page.reload()
  await expect(titles).toHaveText(['Funnel', 'Response time', 'Home countries'])
  await page.getByRole('button', { name: 'Arrange Response time' }).click()
  await page.getByRole('menuitem', { name: 'Take off Today' }).click()
  await expect(titles).toHaveText(['Funnel', 'Home countries'])
})
