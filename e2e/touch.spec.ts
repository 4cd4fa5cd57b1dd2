import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { leads } from '@/db/schema'
import { cardIn, column, said, statusesOf } from './board'
import { fingerOn } from './finger'
import { inDatabase, layLead } from './house'
import { expect, expectAccessible, test } from './journey'

const word = () => `Thumb${Math.random().toString(36).slice(2, 9)}`
const tab = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name} \\d`) })
const lifted = (page: Page) => page.locator('[data-lifted]')

test.use({ hasTouch: true })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('a lead is moved from its card’s own menu, whose button is wide enough for a thumb', async ({ page }) => {
    const own = word()
    layLead({ title: `${own} Thumb` })
    await page.goto(`/pipeline?q=${own}`)
    const menu = column(page, 'New').getByRole('button', { name: /^Change/ })
    const box = await menu.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(40)
    await menu.tap()
    const to = page.getByRole('menuitem', { name: 'Screened' })
    expect((await to.boundingBox())?.height).toBeGreaterThanOrEqual(40)
    await expectAccessible(page)
    await to.tap()
    await said(page, `${own} Thumb moved to Screened`)
    await expect.poll(() => statusesOf(own)[0]).toBe('screened')
    await page.getByRole('button', { name: 'Undo' }).tap()
    await expect.poll(() => statusesOf(own)[0]).toBe('new')
  })

  test('a finger held on a card chooses it, a tap after that opens nothing, and all go together, by menu or by drag', async ({
    page,
  }) => {
    const own = word()
    for (const name of ['A', 'B']) layLead({ title: `${own} ${name}` })
    await page.goto(`/pipeline?q=${own}`)
    const finger = await fingerOn(page)
    const bar = page.getByRole('region', { name: 'What is chosen' })
    for (const name of ['A', 'B']) {
      await finger.down(cardIn(page, 'New', `${own} ${name}`))
      await expect(lifted(page)).toBeAttached()
      await finger.up()
    }
    await expect(bar.getByText('2 chosen')).toBeVisible()
    await expect(page).toHaveURL(new RegExp(own))
    await bar.getByRole('button', { name: 'Move to…' }).tap()
    await page.getByRole('menuitem', { name: 'Screened' }).tap()
    await said(page, '2 leads moved to Screened')
    await expect.poll(() => statusesOf(own)).toEqual(['screened', 'screened'])

    await tab(page, 'Screened').tap()
    for (const name of ['A', 'B']) {
      await finger.down(cardIn(page, 'Screened', `${own} ${name}`))
      await expect(lifted(page)).toBeAttached()
      await finger.up()
    }
    await finger.down(cardIn(page, 'Screened', `${own} A`))
    await expect(lifted(page)).toBeAttached()
    await finger.to(tab(page, 'New'))
    await finger.up()
    await said(page, '2 leads moved to New')
    await expect.poll(() => statusesOf(own)).toEqual(['new', 'new'])
  })

  test('a card is dragged onto the name of a column, through its gate, and past the edge of the screen', async ({
    page,
  }) => {
    const own = word()
    layLead({ title: `${own} Solar` })
    await page.goto(`/pipeline?q=${own}`)
    const finger = await fingerOn(page)
    const card = cardIn(page, 'New', own)
    await finger.down(card)
    await expect(lifted(page)).toBeAttached()
    await finger.to(tab(page, 'Screened'))
    await expect(tab(page, 'Screened')).toHaveAttribute('data-over')
    await finger.up()
    await expect(lifted(page)).toHaveCount(0)
    await said(page, `${own} Solar moved to Screened`)
    await expect.poll(() => statusesOf(own)).toEqual(['screened'])
    await page.getByRole('button', { name: 'Undo' }).tap()
    await expect.poll(() => statusesOf(own)).toEqual(['new'])

    await expect(card).toBeVisible()
    await finger.down(card)
    await expect(lifted(page)).toBeAttached()
    await finger.to(tab(page, 'Contacted'))
    await finger.up()
    await expect(page.getByRole('dialog').getByLabel('Owner')).toBeVisible()
    await page.keyboard.press('Escape')
    await said(page, 'stays in New')
    expect(statusesOf(own)).toEqual(['new'])

    await finger.down(card)
    await expect(lifted(page)).toBeAttached()
    await finger.to({ x: 386, y: 500 })
    await expect(column(page, 'Screened')).toHaveAttribute('data-over')
    await finger.to({ x: 250, y: 520 })
    await finger.up()
    await expect.poll(() => statusesOf(own)).toEqual(['screened'])
  })
})

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 1180, height: 820 } })

  test('a card goes along with the finger and is dropped; a second finger, Escape and a lost touch leave it where it was', async ({
    page,
  }) => {
    const own = word()
    const id = layLead({ title: `${own} Steel` })
    await page.goto(`/pipeline?q=${own}`)
    const finger = await fingerOn(page)
    const lift = async () => {
      await finger.down(cardIn(page, 'New', own))
      await expect(lifted(page)).toBeAttached()
      await finger.to(column(page, 'Screened'))
      await expect(column(page, 'Screened')).toHaveAttribute('data-over')
    }
    const pressEscape = async () => {
      await page.keyboard.press('Escape')
      await finger.up()
    }
    for (const giveUp of [finger.second, finger.lose, pressEscape]) {
      await lift()
      await giveUp()
      await expect(lifted(page)).toHaveCount(0)
      await expect(column(page, 'Screened')).not.toHaveAttribute('data-over')
      await said(page, `${own} Steel stays in New`)
    }
    expect(statusesOf(own)).toEqual(['new'])
    await lift()
    await finger.up()
    await expect(cardIn(page, 'Screened', own)).toBeVisible()
    await expect.poll(() => statusesOf(own)).toEqual(['screened'])

    await page.reload()
    await expect(cardIn(page, 'Screened', own)).toBeVisible()
    inDatabase((db) => db.update(leads).set({ version: 9, status: 'new' }).where(eq(leads.id, id)).run())
    await finger.down(cardIn(page, 'Screened', own))
    await expect(lifted(page)).toBeAttached()
    await finger.to(column(page, 'Contacted'))
    await finger.up()
    await expect(page.getByText(/meanwhile: it is now in New/).first()).toBeVisible()
    await expect(page).toHaveURL(new RegExp(own))
  })

  test('a finger that moves at once scrolls a column, and a tap opens the lead', async ({ page }) => {
    const own = word()
    for (let at = 0; at < 20; at += 1) layLead({ title: `${own} ${at}`, statusSince: new Date(1_700_000_000_000 + at) })
    await page.goto(`/pipeline?q=${own}`)
    const finger = await fingerOn(page)
    const first = cardIn(page, 'New', `${own} 19`)
    const box = await first.boundingBox()
    await finger.down(first)
    await finger.to({ x: box?.x ?? 0, y: (box?.y ?? 0) - 120 })
    await finger.up()
    await expect(first).not.toBeInViewport()
    await expect(lifted(page)).toHaveCount(0)
    await cardIn(page, 'New', `${own} 14`).tap()
    await expect(page.getByRole('heading', { level: 1, name: `${own} 14` })).toBeVisible()
  })
})
