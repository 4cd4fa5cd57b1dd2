import { expect, expectAccessible, test } from './journey'

const article = (name: string) =>
  `${name} wants to build a glass plant in Pakistan

KARACHI: Türkiye’s ${name} is interested in building a float glass plant in Karachi, Pakistan, its chairman Kemal Orhan said on Monday.`

test('an article is pasted from any page, by key, and stands beside its card', async ({ page }) => {
  await page.goto('/charts')
  await page.getByRole('button', { name: 'Add an article' }).waitFor()
  await page.keyboard.press('a')
  const form = page.getByRole('dialog', { name: 'Add an article' })
  await expect(form.getByLabel('Text')).toBeFocused()
  await expectAccessible(page)
  await form.getByLabel('Text').fill(article('Orhan Holding'))
  await form.getByLabel('Publisher').fill('The Daily')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Orhan Holding wants to build/ })).toBeVisible()
  await expect(page.getByText('The Daily')).toBeVisible()
  await expect(page).toHaveURL(/\/articles\/\d+$/)

  const address = page.url()
  await page.getByRole('button', { name: 'Add an article' }).click()
  await form.getByLabel('Text').fill(article('Orhan Holding').toUpperCase().replaceAll('\n\n', '\n'))
  await form.getByRole('button', { name: 'Read it' }).dblclick()
  await expect(page.getByText('This article had been captured before.')).toBeVisible()
  await expect(page).toHaveURL(address)
})

test('a refusal and a lost network keep what was typed; a reload, too', async ({ page, context }) => {
  await page.goto('/articles')
  await page.getByRole('button', { name: 'Add an article' }).click()
  const form = page.getByRole('dialog', { name: 'Add an article' })
  await form.getByLabel('Publisher').fill('The Daily')
  await form.getByRole('button', { name: 'Read it' }).click()
  await expect(form.getByText('Paste the text of the article')).toBeVisible()
  await form.getByLabel('Text').fill(article('Zorlu Glass'))
  await form.getByLabel('Address').fill('not an address')
  await form.getByRole('button', { name: 'Read it' }).click()
  await expect(form.getByText('Give the whole address')).toBeVisible()
  await form.getByLabel('Address').fill('https://example.org/zorlu')
  await context.setOffline(true)
  await form.getByRole('button', { name: 'Read it' }).click()
  await expect(form.getByText('What you typed is still here')).toBeVisible()
  await context.setOffline(false)
  await page.reload()
  await page.getByRole('button', { name: 'Add an article' }).click()
  await expect(form.getByLabel('Text')).toHaveValue(article('Zorlu Glass'))
  await expect(form.getByLabel('Publisher')).toHaveValue('The Daily')
  await form.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('link', { name: 'original' })).toHaveAttribute('href', 'https://example.org/zorlu')
})

test('a file is chosen or dropped; one that is not text, or over 2 MB, is refused in a sentence', async ({ page }) => {
  await page.goto('/articles')
  await page.getByRole('button', { name: 'Add an article' }).click()
  const form = page.getByRole('dialog', { name: 'Add an article' })
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer })
  await choose('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]))
  await form.getByRole('button', { name: 'Read it' }).click()
  await expect(form.getByText('This is a picture, not a text file')).toBeVisible()
  await choose('long.txt', Buffer.alloc(2 * 1024 * 1024 + 1, 65))
  await form.getByRole('button', { name: 'Read it' }).click()
  await expect(form.getByText('This file is over 2 MB')).toBeVisible()
  await choose(
    'page.html',
    Buffer.from(`<html><body><article><h1>Sisecam weighs a plant in Pakistan</h1>
    <p>KARACHI: Türkiye’s Sisecam weighs a glass plant in Pakistan.</p></article></body></html>`),
  )
  await form.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sisecam weighs a plant in Pakistan' })).toBeVisible()

  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }))
    return transfer
  }, article('Kale Group'))
  await page.locator('main').dispatchEvent('dragenter', { dataTransfer: dropped })
  await expect(page.getByText('Drop it to add the article')).toBeVisible()
  await page.locator('main').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(form.getByText('dropped.txt')).toBeVisible()
  await form.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Kale Group wants/ })).toBeVisible()
})

test('the inbox shows what waits, finds words, and pages', async ({ page }) => {
  await page.goto('/articles')
  await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible()
  await expect(page.getByText('2 articles are samples')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('searchbox', { name: 'Words in the articles' }).fill('consul gener')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /consul general invites/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /GuoDong Group eyes/ })).toHaveCount(0)
  await page.getByRole('searchbox', { name: 'Words in the articles' }).fill('xyzzy" NEAR( *')
  await page.keyboard.press('Enter')
  await expect(page.getByText('No article fits')).toBeVisible()
  await page.goto('/articles?show=all')
  await page.getByRole('navigation', { name: 'Articles by kind' }).getByRole('link', { name: 'Outreach' }).click()
  await expect(page.getByRole('link', { name: /GuoDong Group eyes/ })).toHaveCount(0)
  await expect(page.getByRole('link', { name: /consul general invites/ })).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/articles?show=all')
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
