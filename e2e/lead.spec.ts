import type { Page } from '@playwright/test'
import { facts, followUps, notes } from '@/db/schema'
import { inDatabase, layLead } from './house'
import { expect, expectAccessible, test } from './journey'

const noteText = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true })
const openNote = (page: Page) => page.getByRole('button', { name: /Write a note/ }).click()
const countNotes = () => inDatabase((db) => db.select().from(notes).all().length)

test('an analyst notes a call, sees it previewed, edits it, and finds it in the story', async ({ page }) => {
  const id = layLead({ title: 'GuoDong Group of the note' })
  await page.goto(`/leads/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: /GuoDong Group of the note/ })).toBeVisible()
  await expectAccessible(page)

  await openNote(page)
  await page.getByText('Call', { exact: true }).click()
  await page.getByLabel('Place', { exact: true }).fill('by phone')
  await page.getByRole('combobox', { name: 'People present' }).fill('Lu Jie')
  await page.keyboard.press('Enter')
  await noteText(page).fill('He likes **Port Qasim**.\n\n- [ ] Send the tariff schedule by 2028-02-29')
  await page.getByText('Preview', { exact: true }).click()
  await expect(page.locator('strong', { hasText: 'Port Qasim' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save the note' }).click()

  await expect(page.getByRole('heading', { name: /^Call,.*by phone/ })).toBeVisible()
  await expect(page.getByText('With Lu Jie')).toBeVisible()
  const followUpsPanel = page.getByRole('region', { name: 'Follow-ups' })
  await expect(followUpsPanel.getByText('Send the tariff schedule')).toBeVisible()
  await expect(followUpsPanel.getByTitle('29 Feb 2028')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Activity' }).getByText(/noted a call on it/)).toBeVisible()

  await page.getByRole('button', { name: /Actions for the note of/ }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await noteText(page).fill('He likes **Gwadar**.')
  await noteText(page).press('Control+Enter')
  await expect(page.locator('strong', { hasText: 'Gwadar' })).toBeVisible()
  await page.getByRole('button', { name: 'edited' }).click()
  await expect(page.getByRole('dialog').getByText('He likes **Port Qasim**.')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: /Actions for the note of/ }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.locator('strong', { hasText: 'Gwadar' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('strong', { hasText: 'Gwadar' })).toBeVisible()
})

test('offline in the middle of a note, and a closed tab, lose nothing', async ({ page, context }) => {
  const id = layLead({ title: 'An offline lead' })
  await page.goto(`/leads/${id}`)
  await openNote(page)
  await noteText(page).fill('Written in the lift')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'kept in this browser' })).toBeVisible()
  await expect(noteText(page)).toHaveValue('Written in the lift')
  await context.setOffline(false)
  await page.close()

  const later = await context.newPage()
  await later.goto(`/leads/${id}`)
  await expect(noteText(later)).toHaveValue('Written in the lift')
  await later.getByRole('button', { name: 'Save the note' }).click()
  await expect(later.getByRole('heading', { name: /^Meeting,/ })).toBeVisible()
  await later.reload()
  await expect(later.getByRole('button', { name: /Write a note/ })).toBeVisible()
})

test('a double click makes one note', async ({ page }) => {
  const id = layLead({ title: 'A lead clicked twice' })
  await page.goto(`/leads/${id}`)
  await openNote(page)
  await noteText(page).fill('Once is enough')
  const before = countNotes()
  await page.getByRole('button', { name: 'Save the note' }).dblclick()
  await expect(page.getByText('Once is enough')).toBeVisible()
  await page.reload()
  expect(countNotes()).toBe(before + 1)
})

test('two people at one note: different fields are joined, the same field is shown side by side', async ({
  page,
  browser,
  house,
}) => {
  const id = layLead({ title: 'A lead for two' })
  inDatabase((db) => {
    const values = { leadId: id, kind: 'call' as const, heldOn: '2026-07-20', body: 'They like Port Qasim.' }
    db.insert(notes).values(values).run()
  })
  const other = await (await browser.newContext({ storageState: house.session })).newPage()
  for (const desk of [page, other]) {
    await desk.goto(`/leads/${id}`)
    await desk.getByRole('button', { name: /Actions for the note of/ }).click()
    await desk.getByRole('menuitem', { name: 'Edit' }).click()
  }
  await other.getByLabel('Place', { exact: true }).fill('Beijing')
  await noteText(other).fill('They like Gwadar.')
  await other.getByRole('button', { name: 'Save the note' }).click()
  await expect(other.getByText('They like Gwadar.')).toBeVisible()

  await noteText(page).fill('They like Sialkot.')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Somebody else changed this note' })).toBeVisible()
  await expect(page.getByText('They like Gwadar.')).toBeVisible()
  await expect(page.getByText('They like Sialkot.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save what I chose' }).click()
  const saved = page.getByRole('region', { name: 'Notes' })
  await expect(saved.getByText('They like Sialkot.')).toBeVisible()
  await expect(saved.getByText('They like Gwadar.')).toBeVisible()
  await expect(saved.getByText('Beijing')).toBeVisible()
  await other.context().close()
})

test('follow-ups are planned, put off, finished, reopened; overdue ones say so', async ({ page }) => {
  const id = layLead({ title: 'A lead to follow' })
  inDatabase((db) => db.insert(followUps).values({ leadId: id, title: 'Call them back', dueOn: '2026-01-05' }).run())
  await page.goto(`/leads/${id}`)
  const panel = page.getByRole('region', { name: 'Follow-ups' })
  await expect(panel.getByText(/^Overdue/)).toBeVisible()

  await panel.getByRole('button', { name: 'Add a follow-up' }).click()
  await panel.getByLabel('What is to be done').fill('Send the land brochure')
  await panel.getByRole('button', { name: 'Tomorrow' }).click()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(panel.getByText('Send the land brochure')).toBeVisible()
  await expect(panel.getByText('Tomorrow', { exact: true })).toBeVisible()

  await panel.getByRole('button', { name: 'Actions for: Call them back' }).click()
  await page.getByRole('menuitem', { name: /^In a week/ }).click()
  await expect(panel.getByText(/^Overdue/)).toHaveCount(0)

  await panel.getByRole('checkbox', { name: 'Done: Call them back' }).click()
  await expect(panel.getByText('1 done')).toBeVisible()
  await panel.getByText('1 done').click()
  await panel.getByRole('checkbox', { name: 'Reopen: Call them back' }).click()
  await expect(panel.getByRole('checkbox', { name: 'Done: Call them back' })).toBeVisible()
  await panel.getByRole('checkbox', { name: 'Done: Call them back' }).click()
  await panel.getByRole('checkbox', { name: 'Done: Send the land brochure' }).click()
  await expect(panel.getByText('Done. What comes next?')).toBeVisible()
})

test('what the article says comes next is one click from a follow-up', async ({ page }) => {
  const id = layLead({ title: 'A lead invited' })
  inDatabase((db) =>
    db
      .insert(facts)
      .values({ leadId: id, field: 'nextStep', value: 'delegation invited to visit Islamabad', origin: 'stated' })
      .run(),
  )
  await page.goto(`/leads/${id}`)
  const panel = page.getByRole('region', { name: 'Follow-ups' })
  await panel.getByRole('button', { name: 'Follow up in a week' }).click()
  await expect(panel.getByRole('checkbox', { name: 'Done: Delegation invited to visit Islamabad' })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Follow up in a week' })).toHaveCount(0)
})

test('a step of the status moves the lead through its gate', async ({ page }) => {
  const id = layLead({ title: 'A lead to move' })
  await page.goto(`/leads/${id}`)
  await page.getByRole('button', { name: 'Screened' }).click()
  await expect(page.getByRole('button', { name: 'Screened' })).toHaveAttribute('aria-current', 'step')
  await page.getByRole('button', { name: 'Contacted' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Screened' })).toHaveAttribute('aria-current', 'step')
  await expect(page.getByText(/moved it from New to Screened/)).toBeVisible()
})

test('a long name, other scripts, and what would be harmful stand as they are', async ({ page }) => {
  const long = 'Consolidated'.repeat(42).slice(0, 500)
  const id = layLead({ title: long })
  const arabic = layLead({ title: 'مجموعة الراجحي للاستثمار', investorCountry: 'SA' })
  inDatabase((db) =>
    db
      .insert(notes)
      .values({
        leadId: arabic,
        kind: 'remark',
        heldOn: '2028-02-29',
        place: '上海',
        body: '<script>alert(1)</script> [here](javascript:alert(1)) ![x](https://example.com/x.png)\n\n卢杰出席会议。',
      })
      .run(),
  )
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/leads/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(long)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.goto(`/leads/${arabic}`)
  await expect(page.getByRole('heading', { name: /^Remark, 29 Feb 2028/ })).toBeVisible()
  await expect(page.getByText('卢杰出席会议。')).toBeVisible()
  await expect(page.getByRole('link', { name: 'here' })).toHaveCount(0)
  await expect(page.locator('main img')).toHaveCount(0)
  await expectAccessible(page)
})

test('a note of a megabyte is taken; one beyond is refused in a sentence, and stays', async ({ page }) => {
  const id = layLead({ title: 'A lead with much to say' })
  await page.goto(`/leads/${id}`)
  await openNote(page)
  const sentence = 'They spoke of power, land and water. '
  await noteText(page).fill(sentence.repeat(28_000))
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(page.getByText('A note has a million characters at most')).toBeVisible()
  await noteText(page).fill(sentence.repeat(27_000))
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(page.getByRole('heading', { name: /^Meeting,/ })).toBeVisible()
  expect(inDatabase((db) => db.select().from(notes).all().at(-1)?.body.length)).toBe(27_000 * sentence.length)
})

test('a deleted lead waits in the trash, and comes back with its notes', async ({ page }) => {
  const id = layLead({ title: 'A lead thrown away' })
  inDatabase((db) => {
    const values = { leadId: id, kind: 'call' as const, heldOn: '2026-07-20', body: 'Kept through the trash' }
    db.insert(notes).values(values).run()
  })
  await page.goto(`/leads/${id}`)
  await page.getByRole('button', { name: 'Delete this lead' }).click()
  await expect(page).toHaveURL(/\/pipeline/)
  await page.goto('/trash')
  await expect(page.getByRole('button', { name: 'Bring back A lead thrown away' })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/leads/${id}`)
  await expect(page.getByText('put this lead in the trash')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bring back A lead thrown away' }).click()
  await expect(page.getByText('Kept through the trash')).toBeVisible()
})

test('a lead that is not there says so', async ({ page }) => {
  for (const path of ['/leads/999999999', '/leads/none']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('There is nothing here')
  }
})
