import { eq } from 'drizzle-orm'
import { enterFact } from '@/db/lead-facts'
import { followUps, leadSectors, leads } from '@/db/schema'
import { cardIn, column, leadsOf, said, statusesOf } from './board'
import { inDatabase, layLead } from './house'
import { expect, expectAccessible, test } from './journey'

const word = () => `Many${Math.random().toString(36).slice(2, 9)}`
const lay = (own: string, names: string[]) => names.map((name) => layLead({ title: `${own} ${name}` }))

test('ticked leads get sectors and a follow-up, are exported, and go to the trash and back together', async ({
  page,
}) => {
  const own = word()
  const [a, b, c] = lay(own, ['A', 'B', 'C'])
  // Their names are facts, as those of every lead that came by an article: a change of facts settles the name anew.
  for (const { id, title } of leadsOf(own)) {
    inDatabase((db) => enterFact(db, { leadId: id, field: 'investor', value: title, by: null }))
  }
  await page.goto(`/pipeline?view=list&q=${own}`)
  const bar = page.getByRole('region', { name: 'What is chosen' })
  const tick = async (...names: string[]) => {
    for (const name of names) await page.getByRole('checkbox', { name: `Choose ${own} ${name}` }).check()
  }
  await tick('A', 'B')
  await expect(bar.getByText('2 chosen')).toBeVisible()
  await bar.getByRole('button', { name: 'Sectors…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Put on' }).fill('sol')
  await page.getByRole('option', { name: 'Solar', exact: true }).click()
  await page.keyboard.press('Escape')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Change sectors' }).click()
  await said(page, '2 leads with other sectors')
  const solar = inDatabase((db) => db.select().from(leadSectors).where(eq(leadSectors.sector, 'solar')).all())
  expect(solar.map(({ leadId }) => leadId)).toEqual(expect.arrayContaining([a, b]))

  await tick('A', 'B', 'C')
  inDatabase((db) =>
    db
      .update(leads)
      .set({ deletedAt: new Date() })
      .where(eq(leads.id, c ?? 0))
      .run(),
  )
  await bar.getByRole('button', { name: 'Follow-up…' }).click()
  await dialog.getByLabel('What is to be done').fill('Ask for the papers')
  await dialog.getByLabel('By').fill('2028-02-29')
  await dialog.getByRole('button', { name: 'Plan it' }).dblclick()
  await said(page, new RegExp(`2 leads to follow up; 1 not: “${own} C” was deleted meanwhile`))
  const planned = inDatabase((db) => db.select().from(followUps).where(eq(followUps.title, 'Ask for the papers')).all())
  expect(planned.map(({ dueOn }) => dueOn)).toEqual(['2028-02-29', '2028-02-29'])

  await expect(page.getByRole('row', { name: new RegExp(`${own} C`) })).toHaveCount(0)
  await tick('A')
  await bar.getByRole('button', { name: 'Export' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Plain table (CSV)' }).click()
  const rows = (await (await saving).createReadStream()).setEncoding('utf8')
  let text = ''
  for await (const part of rows) text += part
  expect(text.trim().split('\n')).toHaveLength(2)
  expect(text).toContain(`${own} A`)

  await tick('A', 'B')
  await bar.getByRole('button', { name: 'Delete' }).click()
  await said(page, '2 leads in the trash')
  await expect(page.getByText('No lead')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByRole('row', { name: new RegExp(`${own} A`) })).toBeVisible()
  expect(leadsOf(own).filter(({ deletedAt }) => deletedAt === null)).toHaveLength(2)
})

test('cards chosen together are moved together: by keyboard with one gate, by drag, with one undo', async ({
  page,
}) => {
  const own = word()
  lay(own, ['A', 'B', 'C', 'D'])
  await page.goto(`/pipeline?q=${own}`)
  await cardIn(page, 'New', `${own} A`).click({ modifiers: ['Control'] })
  await said(page, `${own} A chosen, 1 in all`)
  await expect(page).toHaveURL(/pipeline/)
  await cardIn(page, 'New', `${own} C`).click({ modifiers: ['Shift'] })
  await said(page, '3 in all')
  await cardIn(page, 'New', `${own} B`).focus()
  await page.keyboard.press('x')
  await said(page, `${own} B no longer chosen, 2 in all`)
  await expect(page.getByRole('region', { name: 'What is chosen' }).getByText('2 chosen')).toBeVisible()
  await expectAccessible(page)

  await cardIn(page, 'New', `${own} A`).dragTo(column(page, 'Screened'))
  await said(page, '2 leads moved to Screened')
  await expect.poll(() => statusesOf(own)).toEqual(['screened', 'new', 'screened', 'new'])
  await expect(cardIn(page, 'Screened', `${own} C`)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await said(page, '2 leads back where they were')
  await expect.poll(() => statusesOf(own)).toEqual(['new', 'new', 'new', 'new'])

  for (const name of ['A', 'B', 'C', 'D']) {
    await cardIn(page, 'New', `${own} ${name}`).focus()
    await page.keyboard.press('x')
  }
  await said(page, '4 in all')
  await page.keyboard.press('m')
  await page.getByRole('menuitem', { name: 'Contacted' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('4 leads')).toBeVisible()
  expect(statusesOf(own)).toEqual(['new', 'new', 'new', 'new'])
  await dialog.getByRole('button', { name: 'Move to Contacted' }).click()
  await said(page, '4 leads moved to Contacted')
  expect(statusesOf(own)).toEqual(['contacted', 'contacted', 'contacted', 'contacted'])
  await cardIn(page, 'Contacted', `${own} A`).focus()
  await page.keyboard.press('x')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'What is chosen' })).toHaveCount(0)
})
