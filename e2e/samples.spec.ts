import type { Page } from '@playwright/test'
import { articles, facts, leads, notes } from '@/db/schema'
import { inDatabase, layLead } from './house'
import { administrator, expect, expectAccessible, signIn, test } from './journey'
import { ownServer } from './own-server'

const { address, folder, start, kill, clear } = ownServer(2, {
  LEADWIRE_SAMPLES: '1',
  LEADWIRE_ADMIN_EMAIL: administrator.email,
  LEADWIRE_ADMIN_PASSWORD: administrator.password,
})
const kept = () =>
  inDatabase(
    (db) => ({
      articles: db.select().from(articles).all().length,
      leads: db
        .select()
        .from(leads)
        .all()
        .map(({ title }) => title),
      notes: db.select().from(notes).all().length,
      facts: db.select().from(facts).all().length,
    }),
    folder,
  )
const sampleCards = (page: Page) => page.getByRole('article').filter({ has: page.getByText('Sample', { exact: true }) })

test.use({ storageState: { cookies: [], origins: [] }, baseURL: address })
test.afterAll(clear)

test('the samples are there at first, marked; once removed with their leads and notes, they stay away', async ({
  page,
}) => {
  await start()
  await signIn(page)
  await page.goto('/articles')
  for (const headline of [/^GuoDong Group eyes/, /consul general invites/]) {
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: headline }) })
    await expect(row.getByText('sample', { exact: true })).toBeVisible()
  }
  layLead({ title: 'A lead of our own' }, folder)
  await page.goto('/pipeline')
  await expect(page.getByRole('article')).toHaveCount(3)
  await expect(sampleCards(page)).toHaveCount(2)

  await sampleCards(page)
    .getByRole('link', { name: /GuoDong Group/ })
    .click()
  await page.getByRole('button', { name: /Write a note/ }).click()
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('Ask which towers')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(page.getByRole('heading', { name: /^Meeting,/ })).toBeVisible()
  const ofSample = page.url()
  await expect.poll(kept).toMatchObject({ articles: 2, notes: 1 })

  await page.goto('/articles')
  await page.getByRole('button', { name: 'Remove the samples' }).click()
  await expect(page.getByText('The sample articles and their leads are gone.')).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Samples' })).toHaveCount(0)
  await expect(page.getByText('Everything is looked through')).toBeVisible()
  await expectAccessible(page)
  const remains = { articles: 0, leads: ['A lead of our own'], notes: 0, facts: 0 }
  expect(kept()).toEqual(remains)
  expect((await page.goto(ofSample))?.status()).toBe(404)

  kill()
  await start()
  await page.goto('/pipeline')
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.goto('/articles?show=all')
  await expect(page.getByText('Nothing here yet')).toBeVisible()
  expect(kept()).toEqual(remains)
})
