import { eq } from 'drizzle-orm'
import { handMadeReading } from '@/db/hand-made-readings'
import { articles, leadArticles, leads } from '@/db/schema'
import { storeCapture } from '@/db/store-capture'
import { inDatabase, layLead } from './house'
import { expect, expectAccessible, test } from './journey'

/** An article of one lead, as it stands once it was captured and read. */
const read = (own: string, name: string) =>
  inDatabase((db) => {
    const headline = `${own} ${name} to build solar plants`
    const [lead] = handMadeReading.leads
    if (!lead) throw new Error('The reading has no lead')
    const investor = `${own} ${name}`
    const leads = [{ ...lead, investor, aliases: [], sectors: ['solar' as const] }]
    const article = { headline, text: `${headline}\n\nIn Lahore.`, headlineEnd: headline.length, fingerprint: headline }
    const reading = { ...handMadeReading, leads, people: [], evidence: [] }
    return storeCapture(db, { article, reading, channel: 'paste', sample: false, by: null })
  })
const verdicts = (own: string) =>
  inDatabase((db) => db.select().from(articles).all())
    .filter(({ headline }) => headline.startsWith(own))
    .map(({ verdict }) => verdict)

test('what came in is read through by keys alone: on, back, accept, set aside, attach, take back', async ({ page }) => {
  const own = `Queue${Math.random().toString(36).slice(2, 7)}`
  const leadId = layLead({ title: `${own} already here` })
  for (const name of ['Gamma', 'Beta', 'Alpha']) read(own, name)
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Read them through' })).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('heading', { level: 1, name: 'Reading queue' })).toBeVisible()
  const headline = page.getByRole('article', { name: 'Article' }).getByRole('heading')
  await expect(headline).toContainText(`${own} Alpha`)
  await expect(page.getByRole('region', { name: 'What was read' })).toContainText('Solar')
  await expectAccessible(page)
  await page.keyboard.press('j')
  await expect(headline).toContainText(`${own} Beta`)
  await page.keyboard.press('k')
  await expect(headline).toContainText(`${own} Alpha`)

  await page.keyboard.press('a')
  await expect(headline).toContainText(`${own} Beta`)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('n')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Why is it not a lead?')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('4')
  await expect(headline).toContainText(`${own} Gamma`)
  await expect.poll(() => verdicts(own)).toEqual(['unread', 'not-a-lead', 'accepted'])

  await page.keyboard.press('t')
  await dialog.getByLabel('Find a lead').fill(`${own} already`)
  await dialog.getByRole('button', { name: new RegExp(`${own} already here`) }).click()
  await expect.poll(() => verdicts(own)).toEqual(['accepted', 'not-a-lead', 'accepted'])
  const links = () => inDatabase((db) => db.select().from(leadArticles).where(eq(leadArticles.leadId, leadId)).all())
  expect(links()).toHaveLength(1)
  await page.keyboard.press('u')
  await expect(headline).toContainText(`${own} Gamma`)
  await expect.poll(() => verdicts(own)).toEqual(['unread', 'not-a-lead', 'accepted'])
  await expect.poll(() => links().length).toBe(0)
  await page.keyboard.press('u')
  await expect(headline).toContainText(`${own} Beta`)
  await expect.poll(() => verdicts(own)).toEqual(['unread', 'unread', 'accepted'])
  const statuses = inDatabase((db) => db.select().from(leads).all()).filter(({ title }) => title.startsWith(`${own} B`))
  expect(statuses.map(({ status }) => status)).toEqual(['new'])

  await page.keyboard.press('?')
  await expect(dialog.getByText('There: accept, not a lead, attach, take back')).toBeVisible()
})
