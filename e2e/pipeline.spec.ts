import { eq } from 'drizzle-orm'
import { activities, leadSectors, leads } from '@/db/schema'
import { cardIn, column, said } from './board'
import { inDatabase, layLead } from './house'
import { expect, expectAccessible, test } from './journey'

/** Leads of a journey carry a word of its own, so that its board shows them alone. */
const word = () => `Quill${Math.random().toString(36).slice(2, 9)}`
const statusOf = (id: number) => inDatabase((db) => db.select().from(leads).where(eq(leads.id, id)).get()?.status)

test('a lead is dragged to the next column, stays there after a reload, and is brought back by undo', async ({
  page,
}) => {
  const own = word()
  const id = layLead({ title: `${own} Solar` })
  await page.goto(`/pipeline?q=${own}`)
  await expect(cardIn(page, 'New', own)).toBeVisible()
  await expectAccessible(page)

  await cardIn(page, 'New', own).dragTo(column(page, 'Screened'))
  await expect(cardIn(page, 'Screened', own)).toBeVisible()
  await expect(column(page, 'New').getByText('No leads here')).toBeVisible()
  await said(page, `${own} Solar moved to Screened`)
  await expect.poll(() => statusOf(id)).toBe('screened')
  await page.reload()
  await expect(cardIn(page, 'Screened', own)).toBeVisible()

  await cardIn(page, 'Screened', own).dragTo(column(page, 'New'))
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(cardIn(page, 'Screened', own)).toBeVisible()
  const story = inDatabase((db) => db.select().from(activities).where(eq(activities.leadId, id)).all())
  expect(story.map(({ act, after }) => [act, after]).filter(([act]) => act === 'moved')).toEqual([
    ['moved', 'screened'],
    ['moved', 'new'],
    ['moved', 'screened'],
  ])
})

test('the whole way by keyboard, with what each gate asks, and the focus going along', async ({ page }) => {
  const own = word()
  const id = layLead({ title: `${own} Motors` })
  await page.goto(`/pipeline?q=${own}`)
  const dialog = page.getByRole('dialog')
  await cardIn(page, 'New', own).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await said(page, 'New is the first column')
  await page.keyboard.press('Shift+ArrowRight')
  await said(page, 'moved to Screened')
  await expect(cardIn(page, 'Screened', own)).toBeFocused()

  await page.keyboard.press('Shift+ArrowRight')
  await expect(dialog.getByLabel('Owner')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await said(page, 'stays in Screened')
  await expect(cardIn(page, 'Screened', own)).toBeFocused()
  expect(statusOf(id)).toBe('screened')

  await page.keyboard.press('Shift+ArrowRight')
  await dialog.getByRole('button', { name: 'Move to Contacted' }).click()
  await said(page, 'moved to Contacted')
  await expect(cardIn(page, 'Contacted', own)).toBeFocused()

  await page.keyboard.press('Shift+ArrowRight')
  await dialog.getByRole('button', { name: 'Move to Qualified' }).click()
  await expect(dialog.getByText('Qualified needs a note')).toBeVisible()
  await dialog.getByLabel('What did they say?').fill('They will visit in May')
  await dialog.getByRole('button', { name: 'Move to Qualified' }).click()
  await said(page, 'moved to Qualified')

  await expect(cardIn(page, 'Qualified', own)).toBeFocused()
  await page.keyboard.press('m')
  await expect(page.getByRole('menuitem', { name: 'New' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(cardIn(page, 'Qualified', own)).toBeFocused()
  await page.keyboard.press('m')
  await page.getByRole('menuitem', { name: 'Committed' }).press('Enter')
  await dialog.getByRole('button', { name: 'Pass without it…' }).click()
  await dialog.getByLabel('Why does it pass without?').fill('Signed in private; the date follows')
  await dialog.getByRole('button', { name: 'Move to Committed' }).click()
  await said(page, 'moved to Committed')

  await column(page, 'Committed')
    .getByRole('button', { name: /^Change/ })
    .click()
  await page.getByRole('menuitem', { name: 'Lost' }).click()
  await dialog.getByRole('button', { name: 'Market access' }).click()
  await dialog.getByLabel('Lost to').selectOption('VN')
  await dialog.getByRole('button', { name: 'Move to Lost' }).click()
  await said(page, 'moved to Lost')
  const lost = inDatabase((db) => db.select().from(leads).where(eq(leads.id, id)).get())
  expect(lost).toMatchObject({ status: 'lost', closedReason: 'Market access', lostTo: 'VN' })
  await page.getByRole('link', { name: /^Unfold Lost/ }).click()
  await expect(cardIn(page, 'Lost', own)).toBeVisible()
})

test('a move that comes too late is refused with who and where, and the card goes back', async ({
  page,
  browser,
  house,
}) => {
  const own = word()
  layLead({ title: `${own} Foods` })
  await page.goto(`/pipeline?q=${own}`)
  const other = await browser.newContext({ storageState: house.session })
  const colleague = await other.newPage()
  await colleague.goto(`/pipeline?q=${own}`)
  await cardIn(colleague, 'New', own).focus()
  await colleague.keyboard.press('Shift+ArrowRight')
  await said(colleague, 'moved to Screened')

  await cardIn(page, 'New', own).dragTo(column(page, 'Contacted'))
  await expect(page.getByText(/changed “.* Foods” meanwhile: it is now in Screened/).first()).toBeVisible()
  await expect(cardIn(page, 'Screened', own)).toBeVisible()
  await expect(column(page, 'Contacted').getByText('No leads here')).toBeVisible()
  await other.close()
})

test('what was typed for a gate survives a change by somebody else, and can be sent all the same', async ({ page }) => {
  const own = word()
  const id = layLead({ title: `${own} Ports` })
  await page.goto(`/pipeline?q=${own}`)
  await cardIn(page, 'New', own).dragTo(column(page, 'Qualified'))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What did they say?').fill('A long call about the terminal')
  inDatabase((db) => db.update(leads).set({ version: 7, status: 'screened' }).where(eq(leads.id, id)).run())
  await dialog.getByRole('button', { name: 'Move to Qualified' }).click()
  await expect(dialog.getByRole('alert')).toContainText('meanwhile')
  await expect(dialog.getByLabel('What did they say?')).toHaveValue('A long call about the terminal')
  await dialog.getByRole('button', { name: 'Move it all the same' }).click()
  await said(page, 'moved to Qualified')
  expect(statusOf(id)).toBe('qualified')
})

test('a column reaches all of its leads, though only those in sight are in the document', async ({ page }) => {
  const own = word()
  inDatabase((db) =>
    db
      .insert(leads)
      .values(
        Array.from({ length: 260 }, (_, at) => ({
          kind: 'investment' as const,
          title: `${own} ${at}`,
          stage: 'interest' as const,
          statusSince: new Date(1_700_000_000_000 + at * 1000),
        })),
      )
      .run(),
  )
  await page.goto(`/pipeline?q=${own}`)
  await expect(column(page, 'New').getByRole('heading')).toContainText('260')
  const cards = column(page, 'New')
    .getByRole('listitem')
    .filter({ has: page.locator('[data-card]') })
  await expect(cards.first()).toHaveAttribute('aria-posinset', '1')
  const scroller = column(page, 'New').locator('[data-scroll]')
  await expect
    .poll(async () => {
      await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight }))
      return column(page, 'New')
        .getByRole('link', { name: `${own} 0`, exact: true })
        .count()
    })
    .toBe(1)
  expect(await cards.count()).toBeLessThan(30)
})

test('filters live in the address, survive the back button, and lead from the board to the list', async ({ page }) => {
  const own = word()
  const solar = layLead({ title: `${own} Solar` })
  layLead({ title: `${own} Steel` })
  inDatabase((db) => db.insert(leadSectors).values({ leadId: solar, sector: 'solar' }).run())
  await page.goto('/pipeline')
  await page.getByRole('searchbox', { name: /^Find words/ }).fill(own.toLowerCase().slice(0, 9))
  await expect(page).toHaveURL(/q=quill/)
  await page.getByRole('searchbox', { name: /^Find words/ }).fill(own)
  await expect(page).toHaveURL(new RegExp(`q=${own}`))
  await expect(cardIn(page, 'New', `${own} Steel`)).toBeVisible()
  await page.getByRole('button', { name: 'Sector' }).click()
  await page.getByRole('searchbox', { name: 'Find in Sector' }).fill('sol')
  await page.getByRole('checkbox', { name: 'Solar' }).check()
  await expect(page).toHaveURL(/sector=solar/)
  await expect(cardIn(page, 'New', `${own} Steel`)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'List' }).click()
  await expect(page.getByRole('row', { name: new RegExp(`${own} Solar`) })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Drop Solar' }).click()
  await expect(page.getByRole('row', { name: new RegExp(`${own} Steel`) })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('row', { name: new RegExp(`${own} Steel`) })).toHaveCount(0)
  await page.goto('/pipeline?q=nothing+is+called+this')
  await expect(page.getByText('No lead matches this filter')).toBeVisible()
  await expectAccessible(page)
})

test('in the list, leads are ordered, changed where they stand, moved together, exported and kept as a view', async ({
  page,
}) => {
  const own = word()
  const ids = ['Alpha', 'Beta', 'Gamma'].map((name) => layLead({ title: `${own} ${name}` }))
  await page.goto(`/pipeline?view=list&q=${own}`)
  const rows = page.getByRole('row').filter({ hasText: own })
  await page.getByRole('link', { name: 'Lead', exact: true }).click()
  await expect(rows.first()).toContainText('Alpha')
  await page.getByRole('link', { name: 'Lead', exact: true }).click()
  await expect(rows.first()).toContainText('Gamma')

  await page.getByRole('button', { name: `Status of ${own} Alpha: move it` }).click()
  await page.getByRole('menuitem', { name: 'Proposal' }).click()
  await expect(page.getByRole('row', { name: new RegExp(`${own} Alpha`) })).toContainText('Proposal')

  await page.getByRole('checkbox', { name: 'Choose all of this page' }).check()
  const chosen = page.getByRole('region', { name: 'What is chosen' })
  await chosen.getByRole('button', { name: 'Give to…' }).click()
  await page.getByRole('menuitem', { name: /\(me\)$/ }).click()
  await said(page, '3 leads given to')
  await expect(rows.getByRole('button', { name: /^Owner of/ }).filter({ hasText: 'ayesha' })).toHaveCount(3)
  await page.getByRole('checkbox', { name: 'Choose all of this page' }).check()
  await chosen.getByRole('button', { name: 'Move to…' }).click()
  await page.getByRole('menuitem', { name: 'Dropped' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Old news' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Move to Dropped' }).click()
  await said(page, '3 leads moved to Dropped')
  expect(ids.map(statusOf)).toEqual(['dropped', 'dropped', 'dropped'])

  await page.getByRole('button', { name: 'Export' }).click()
  const file = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /CSV/ }).click()
  const stream = await (await file).createReadStream()
  const text = (await stream.toArray()).map(String).join('')
  expect(text.startsWith('\ufeffNo.,Lead,Kind,Status')).toBe(true)
  expect(text.trim().split('\r\n')).toHaveLength(4)

  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByLabel('Keep this view as').fill(own)
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('link', { name: own, exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/pipeline')
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('link', { name: own, exact: true }).click()
  await expect(rows).toHaveCount(3)
})

test('on a phone one column fills the screen, and a lead is moved by its menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const own = word()
  const id = layLead({ title: `${own} Telecom` })
  await page.goto(`/pipeline?q=${own}`)
  await expect(cardIn(page, 'New', own)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: `Change ${own} Telecom` }).click()
  await page.getByRole('menuitem', { name: 'Screened' }).click()
  await said(page, 'moved to Screened')
  await page.getByRole('button', { name: /^Screened/ }).click()
  await expect(cardIn(page, 'Screened', own)).toBeInViewport()
  expect(statusOf(id)).toBe('screened')
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})
