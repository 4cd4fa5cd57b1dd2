import type { Page } from '@playwright/test'
import { eq, like } from 'drizzle-orm'
import { contacts, followUps, leads, notes } from '@/db/schema'
import { cardIn, column } from './board'
import { inDatabase, layLead } from './house'
import { expect, test } from './journey'

const word = () => `Luck${Math.random().toString(36).slice(2, 9)}`
const noteText = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true })
const openNote = (page: Page) => page.getByRole('button', { name: /Write a note/ }).click()
const statusOf = (id: number) => inDatabase((db) => db.select().from(leads).where(eq(leads.id, id)).get()?.status)
const notesOf = (leadId: number) =>
  inDatabase((db) => db.select().from(notes).where(eq(notes.leadId, leadId)).all()).map(({ body }) => body)
const bury = (id: number) =>
  inDatabase((db) => db.update(leads).set({ deletedAt: new Date(), version: 9 }).where(eq(leads.id, id)).run())

test('the back button in the middle of a note, and coming forward again, lose nothing', async ({ page }) => {
  const id = layLead({ title: 'A lead gone back from' })
  await page.goto('/pipeline?view=board')
  await page.goto(`/leads/${id}`)
  await openNote(page)
  await noteText(page).fill('Half a sentence about the')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Pipeline' })).toBeVisible()
  await page.goForward()
  await expect(noteText(page)).toHaveValue('Half a sentence about the')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect.poll(() => notesOf(id)).toEqual(['Half a sentence about the'])
})

test('one note in two tabs stays one note, saved from either', async ({ page, context }) => {
  const id = layLead({ title: 'A lead in two tabs' })
  await page.goto(`/leads/${id}`)
  await openNote(page)
  await noteText(page).fill('Begun in the first')
  const second = await context.newPage()
  await second.goto(`/leads/${id}`)
  await expect(noteText(second)).toHaveValue('Begun in the first')
  await noteText(second).fill('Begun in the first, ended in the second')
  await expect(noteText(page)).toHaveValue('Begun in the first, ended in the second')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect.poll(() => notesOf(id)).toEqual(['Begun in the first, ended in the second'])
  await expect(noteText(second)).toHaveCount(0)
  await second.close()
})

test('a column whose gate asks for more than it did when the board was read asks in the move itself', async ({
  page,
}) => {
  const own = word()
  const id = layLead({ title: `${own} Gate` })
  inDatabase((db) =>
    db.insert(notes).values({ leadId: id, kind: 'call', heldOn: '2026-01-02', body: 'They called' }).run(),
  )
  await page.goto(`/pipeline?q=${own}`)
  await expect(cardIn(page, 'New', own)).toBeVisible()
  inDatabase((db) => db.delete(notes).where(eq(notes.leadId, id)).run())
  await cardIn(page, 'New', own).dragTo(column(page, 'Qualified'))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('What did they say?')).toBeVisible()
  expect(statusOf(id)).toBe('new')
  await dialog.getByLabel('What did they say?').fill('They called again')
  await dialog.getByRole('button', { name: 'Move to Qualified' }).click()
  await expect.poll(() => statusOf(id)).toBe('qualified')
})

test('a lead deleted under one’s hands: what was written stays, the card goes, and a sentence says why', async ({
  page,
}) => {
  const own = word()
  const [noted, dragged] = [layLead({ title: `${own} Noted` }), layLead({ title: `${own} Dragged` })]
  await page.goto(`/leads/${noted}`)
  await openNote(page)
  await noteText(page).fill('An hour of talk')
  bury(noted)
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'deleted meanwhile' })).toBeVisible()
  await expect(noteText(page)).toHaveValue('An hour of talk')
  expect(notesOf(noted)).toEqual([])

  await page.goto(`/pipeline?q=${own}`)
  await expect(cardIn(page, 'New', `${own} Dragged`)).toBeVisible()
  bury(dragged)
  await cardIn(page, 'New', `${own} Dragged`).dragTo(column(page, 'Screened'))
  await expect(page.getByText(`“${own} Dragged” was deleted meanwhile; it is in the trash`).first()).toBeVisible()
  await expect(page.getByRole('link', { name: `${own} Dragged` })).toHaveCount(0)
  expect(statusOf(dragged)).toBe('new')
})

test('offline, a card dropped slides back with a sentence, and goes through once the line is there', async ({
  page,
  context,
}) => {
  const own = word()
  const id = layLead({ title: `${own} Offline` })
  await page.goto(`/pipeline?q=${own}`)
  await expect(cardIn(page, 'New', own)).toBeVisible()
  await context.setOffline(true)
  await cardIn(page, 'New', own).dragTo(column(page, 'Screened'))
  await expect(page.getByText('The server did not answer, so nothing was changed').first()).toBeVisible()
  await expect(cardIn(page, 'New', own)).toBeVisible()
  await context.setOffline(false)
  expect(statusOf(id)).toBe('new')
  await cardIn(page, 'New', own).dragTo(column(page, 'Screened'))
  await expect.poll(() => statusOf(id)).toBe('screened')
})

test('a name of 500 characters, right to left and Chinese, stays within the page, on a phone, too', async ({
  page,
}) => {
  const name = `${'شركة الاستثمار '.repeat(16)}${'中国投资有限公司'.repeat(32)}`.slice(0, 500)
  inDatabase((db) => db.insert(contacts).values({ name, nameKey: 'long', side: 'other' }).run())
  const id = inDatabase((db) => db.select().from(contacts).where(like(contacts.name, 'شركة%')).get()?.id)
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport)
    for (const path of ['/contacts', `/contacts/${id}`]) {
      await page.goto(path)
      await expect(page.getByRole('main').getByText('شركة الاستثمار').first()).toBeVisible()
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(over, `${path} at ${viewport.width}`).toBeLessThanOrEqual(0)
    }
  }
})

test('a yearly follow-up of 29 February comes again on the last of February, for a user west of Greenwich', async ({
  page,
}) => {
  const id = layLead({ title: 'A lead of the leap day' })
  inDatabase((db) =>
    db.insert(followUps).values({ leadId: id, title: 'Congratulate', dueOn: '2028-02-29', repeats: 'year' }).run(),
  )
  await page.goto(`/leads/${id}`)
  const panel = page.getByRole('region', { name: 'Follow-ups' })
  await expect(panel.getByTitle('29 Feb 2028')).toBeVisible()
  await panel.getByRole('checkbox', { name: 'Done: Congratulate' }).first().click()
  await expect(panel.getByTitle('28 Feb 2029')).toBeVisible()
})
