import type { APIRequestContext, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { articles, followUps, leads, notes } from '@/db/schema'
import { statuses } from '@/domain/statuses'
import { inDatabase, layLead } from './house'
import { expect, openAccount, test } from './journey'

const FILTERS = /^(Find words in|(Status|Sector|From|Owner|Stage|More|Views|Columns|Export)$)/
const TABS = new RegExp(`^(${statuses.map(({ name }) => name).join('|')}) \\d+$`)
const bodySchema = z.tuple([z.looseObject({ leadId: z.number() })])
const statusOf = (id: number) => inDatabase((db) => db.select().from(leads).where(eq(leads.id, id)).get()?.status)

/** What the page lets one press, tick, type into or drag, by name; a switch between two looks is none of it. */
const controls = (page: Page) =>
  page
    .getByRole('main')
    .locator(
      'button:enabled, input:enabled:not([type=radio]), select:enabled, textarea:enabled, [draggable=true], [contenteditable=true]',
    )
    .evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label') ?? (one.textContent?.trim() || one.outerHTML)),
    )

async function openAsViewer(admin: Page, theirs: Page): Promise<void> {
  await admin.goto('/settings')
  await admin.getByLabel('Invite a colleague').fill('nadia@example.org')
  await admin.getByLabel('Role', { exact: true }).selectOption('viewer')
  await admin.getByRole('button', { name: 'Make a link' }).click()
  const link = (await admin.getByText('/set-up/').textContent()) ?? ''
  await openAccount(theirs, link, { name: 'Nadia Khan', password: 'a window seat to Gilgit' })
}

test('a viewer reads the pipeline, a lead, an article and the charts, and finds nothing that changes them', async ({
  page,
  browser,
}) => {
  const visitor = await browser.newContext({ storageState: { cookies: [], origins: [] } })
  const theirs = await visitor.newPage()
  await openAsViewer(page, theirs)
  const read = layLead({ title: 'Zephyr Glass' })
  const moved = layLead({ title: 'Zephyr Steel' })
  const articleId = inDatabase((db) => {
    db.insert(notes).values({ leadId: read, kind: 'call', heldOn: '2026-01-02', body: 'They called from Gilgit' }).run()
    db.insert(followUps).values({ leadId: read, title: 'Call them back', dueOn: '2026-01-03' }).run()
    return db.select().from(articles).limit(1).get()?.id
  })
  const changing = async (reading: RegExp[]) =>
    (await controls(theirs)).filter((name) => !reading.some((allowed) => allowed.test(name)))

  await theirs.goto('/pipeline?q=Zephyr')
  const card = theirs.getByRole('article').getByRole('link', { name: 'Zephyr Glass' })
  await expect(card).toBeVisible()
  expect(await changing([FILTERS, TABS])).toEqual([])
  await card.focus()
  for (const key of ['Shift+ArrowRight', 'm']) await theirs.keyboard.press(key)
  await expect(theirs.getByRole('menu')).toHaveCount(0)
  await theirs.goto('/pipeline?view=list&q=Zephyr')
  await expect(theirs.getByRole('row', { name: /Zephyr Glass/ })).toContainText('New')
  expect(await changing([FILTERS])).toEqual([])
  await theirs.getByRole('link', { name: 'Zephyr Glass' }).click()
  await expect(theirs.getByText('They called from Gilgit')).toBeVisible()
  await expect(theirs.getByText('Call them back')).toBeVisible()
  expect(await changing([])).toEqual([])
  await theirs.goto(`/articles/${articleId}`)
  await expect(theirs.getByRole('button', { name: /^Why this\?/ }).first()).toBeVisible()
  expect(await changing([/^Why this\?/])).toEqual([])
  await theirs.goto('/charts')
  await expect(theirs.getByRole('region', { name: 'Leads by sector' })).toBeVisible()
  expect(await changing([FILTERS, /^Save [A-Z]/])).toEqual([])
  await expect(theirs.getByRole('button', { name: 'Add an article' })).toHaveCount(0)

  await page.goto('/pipeline?q=Zephyr')
  const steel = page.getByRole('article').getByRole('link', { name: 'Zephyr Steel' })
  const posting = page.waitForRequest((request) => request.postData()?.includes(`"leadId":${moved}`) ?? false)
  await steel.focus()
  await page.keyboard.press('Shift+ArrowRight')
  const posted = await posting
  await expect.poll(() => statusOf(moved)).toBe('screened')
  const [body] = bodySchema.parse(JSON.parse(posted.postData() ?? ''))
  /** The same move of the lead that is still new, by whoever holds the session. */
  const post = (request: APIRequestContext) =>
    request.post('/pipeline', {
      maxRedirects: 0,
      headers: {
        'next-action': posted.headers()['next-action'] ?? '',
        'content-type': 'text/plain;charset=UTF-8',
        origin: new URL(page.url()).origin,
      },
      data: JSON.stringify([{ ...body, leadId: read }]),
    })
  const answer = await post(visitor.request)
  expect(`${answer.headers()['x-action-redirect'] ?? ''} ${answer.headers().location ?? ''}`).toContain('/forbidden')
  expect(statusOf(read)).toBe('new')
  await post(page.request)
  expect(statusOf(read)).toBe('screened')
  await visitor.close()
})
