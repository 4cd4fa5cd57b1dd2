import { eq } from 'drizzle-orm'
import { followUps, users } from '@/db/schema'
import { inDatabase, layLead } from './house'
import { expect, expectAccessible, test } from './journey'

test('one’s follow-ups are read by a calendar without a session, until the address is renewed or revoked', async ({
  page,
  playwright,
}) => {
  const me = inDatabase((db) => db.select().from(users).where(eq(users.email, 'ayesha@example.org')).get()?.id ?? null)
  const leadId = layLead({ title: 'A lead in the calendar' })
  inDatabase((db) =>
    db
      .insert(followUps)
      .values([
        { leadId, title: 'Leap day', dueOn: '2028-02-29', ownerId: me },
        { leadId, title: 'Somebody else’s', dueOn: '2028-03-01' },
      ])
      .run(),
  )
  await page.goto('/settings')
  const panel = page.getByRole('region', { name: 'Your calendar' })
  await panel.getByRole('button', { name: 'Make an address' }).click()
  const address = (await panel.locator('code').textContent()) ?? ''
  await expectAccessible(page)
  const stranger = await playwright.request.newContext({ storageState: { cookies: [], origins: [] } })
  const path = new URL(address).pathname
  const at = (wanted: string) => new URL(wanted, page.url()).href
  const feed = await stranger.get(at(path))
  expect(feed.status()).toBe(200)
  expect(feed.headers()).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' })
  const text = await feed.text()
  expect(text).toContain('DTSTART;VALUE=DATE:20280229')
  expect(text).toContain('Leap day · A lead in the calendar')
  expect(text).not.toContain('Somebody else')

  await page.reload()
  await expect(panel.getByText(/last read/)).toBeVisible()
  await panel.getByRole('button', { name: 'Renew the address' }).click()
  await expect(panel.locator('code')).not.toHaveText(address)
  const renewed = new URL((await panel.locator('code').textContent()) ?? '').pathname
  expect((await stranger.get(at(path))).status()).toBe(404)
  expect((await stranger.get(at(renewed))).status()).toBe(200)
  await panel.getByRole('button', { name: 'Revoke it' }).click()
  await expect(panel.getByRole('button', { name: 'Make an address' })).toBeVisible()
  expect((await stranger.get(at(renewed))).status()).toBe(404)
  expect((await stranger.get(at('/calendar/1.ics'))).status()).toBe(404)
  await stranger.dispose()
})

test('the pipeline opens with one’s usual view, and everything is one click away', async ({ page }) => {
  const own = `Usual${Math.random().toString(36).slice(2, 9)}`
  layLead({ title: `${own} Solar` })
  await page.goto(`/pipeline?view=list&q=${own}`)
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByLabel('Keep this view as').fill(own)
  await page.getByRole('button', { name: 'Keep' }).click()
  const star = page.getByRole('button', { name: `Open the pipeline with ${own}` })
  await star.click()
  await expect(star).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(page)
  await page.goto('/pipeline')
  await expect(page).toHaveURL(new RegExp(`q=${own}`))
  await expect(page.getByRole('row', { name: new RegExp(own) })).toBeVisible()
  await page.getByRole('link', { name: /^Drop/ }).click()
  await expect(page).not.toHaveURL(new RegExp(own))
  await page.getByRole('button', { name: 'Views' }).click()
  await star.click()
  await expect(star).toHaveAttribute('aria-pressed', 'false')
  await page.goto('/pipeline')
  await expect(page).toHaveURL(/\/pipeline$/)
})
