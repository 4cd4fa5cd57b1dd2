import { test as setup } from '@playwright/test'
import { signIn } from './journey'

setup('the administrator signs in and stays signed in', async ({ page }) => {
  await signIn(page)
  await page.context().storageState({ path: 'test-results/analyst.json' })
})
