import { expect, expectAccessible, test } from './journey'

test('an administrator invites a colleague, who opens the account, once, and sees no team', async ({
  page,
  browser,
}) => {
  await page.goto('/settings')
  await expectAccessible(page)
  await page.getByLabel('Invite a colleague').fill('bilal@example.org')
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = (await page.getByText('/set-up/').textContent()) ?? ''
  expect(link).toContain('/set-up/')

  const visitor = await browser.newContext({ storageState: { cookies: [], origins: [] } })
  const theirs = await visitor.newPage()
  await theirs.goto(link)
  await expect(theirs.getByLabel('E-mail')).toHaveValue('bilal@example.org')
  await theirs.getByLabel('Your name').fill('Bilal Ahmed')
  await theirs.getByRole('textbox', { name: 'Password' }).fill('tea at the Data Darbar')
  await theirs.getByRole('button', { name: 'Open the account' }).click()
  await expect(theirs.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await theirs.goto('/settings')
  await expect(theirs.getByRole('heading', { name: 'Your password' })).toBeVisible()
  await expect(theirs.getByRole('heading', { name: 'Team' })).toHaveCount(0)
  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { name: 'This link no longer opens' })).toBeVisible()

  await page.reload()
  await page
    .getByRole('row', { name: /Bilal Ahmed/ })
    .getByRole('button', { name: 'Deactivate' })
    .click()
  await expect(page.getByText('(deactivated)')).toBeVisible()
  await theirs.goto('/')
  await expect(theirs).toHaveURL(/\/sign-in$/)
  await visitor.close()
})

test('everybody can change the name that their work is told under', async ({ page }) => {
  await page.goto('/settings')
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ayesha Malik')
  await page.getByRole('textbox', { name: 'Your name' }).press('Enter')
  await expect(page.getByText('Signed in as Ayesha Malik')).toBeVisible()
})
