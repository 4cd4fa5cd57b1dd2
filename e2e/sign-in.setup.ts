import { test as setup } from '@playwright/test'
import { expect } from './journey'

setup('the administrator signs in and stays signed in', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in$/)
  await page.getByLabel('E-mail').fill('ayesha@example.org')
  await page.getByRole('textbox', { name: 'Password' }).fill('a long walk in Murree')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await page.context().storageState({ path: 'test-results/analyst.json' })
})
