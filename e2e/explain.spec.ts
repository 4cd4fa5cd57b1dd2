import { expect, expectAccessible, test } from './journey'

const article = `Marmara Glass to build $90 million plant in Karachi

KARACHI: Türkiye’s Marmara Glass will build a $90 million float glass plant in Karachi, Pakistan, its chairman Kemal Orhan said on Monday. It signed an agreement with Indus Motors Limited. Pakistan exported goods worth $31 billion last year.`

test('an article tells why: the chosen, the runner-up, what spoke for and against, and why not a name', async ({
  page,
}) => {
  await page.goto('/articles')
  await page.getByRole('button', { name: 'Add an article' }).click()
  await page.getByRole('dialog').getByLabel('Text').fill(article)
  await page.getByRole('dialog').getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('link', { name: 'Why this? See all that was weighed' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Why this?' })).toBeVisible()

  const investor = page.getByRole('region', { name: 'Who is the first investor?' })
  const chosen = investor.getByRole('listitem').filter({ hasText: 'Chosen' })
  await expect(chosen).toContainText('Marmara Glass')
  expect(await chosen.getByRole('rowheader').count()).toBeGreaterThan(2)
  await expect(investor.getByRole('listitem').filter({ hasText: 'Runner-up' })).toContainText('Why not:')
  await expect(page.getByRole('region', { name: 'What became of each figure?' })).toContainText(
    /\$31 billion.+not used/,
  )
  await expect(page.getByRole('region', { name: /In which order/ })).toContainText('names and countries')
  await expectAccessible(page)

  await page.getByLabel('Why not…?').fill('indus')
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page).toHaveURL(/why=indus/)
  await expect(page.getByRole('region', { name: 'Who is the first investor?' })).toContainText('Indus Motors')
  await expect(page.getByText('What became of each figure?')).toHaveCount(0)
  await page.getByLabel('Why not…?').fill('Lazada')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'does not stand in the text' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Show everything' }).click()
  await expect(page.getByRole('region', { name: 'Where would the money go?' })).toBeVisible()
})
