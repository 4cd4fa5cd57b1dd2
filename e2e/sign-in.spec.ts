import { expect, expectAccessible, test } from './journey'

test.describe('without a session', () => {
  test.use({ storageState: { cookies: [], origins: [] } })

  test('nothing but sign-in, set-up and health is reachable', async ({ page, request }) => {
    for (const path of ['/', '/pipeline', '/charts', '/settings', '/articles', '/leads/1', '/articles/1']) {
      const answer = await request.get(path, { maxRedirects: 0 })
      expect([307, 404], path).toContain(answer.status())
      if (answer.status() === 307) expect(answer.headers().location, path).toContain('/sign-in')
    }
    expect((await request.get('/api/health')).status()).toBe(200)
    await page.goto('/set-up/not-a-token')
    await expect(page.getByRole('heading', { name: 'This link no longer opens' })).toBeVisible()
    await expectAccessible(page)
  })

  test('a wrong password is refused in a sentence, and the address stays typed', async ({ page }) => {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail').fill('ayesha@example.org')
    await page.getByRole('textbox', { name: 'Password' }).fill('not my password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'do not go together' })).toBeVisible()
    await expect(page.getByLabel('E-mail')).toHaveValue('ayesha@example.org')
    await expectAccessible(page)
  })
})
