import { followUps, leads, users } from '@/db/schema'
import { dayIn } from '@/domain/day'
import { inDatabase, layLead } from './house'
import { expect, expectAccessible, test } from './journey'

// The browser is in Los Angeles, the agency in Karachi: its day counts.
const today = dayIn('Asia/Karachi', new Date())

test('the morning: what is due, what has gone quiet, what moved', async ({ page }) => {
  const me = inDatabase((db) => db.select().from(users).get()?.id ?? null)
  const id = layLead({ title: 'A lead of the morning', ownerId: me })
  const quiet = layLead({ title: 'A lead long quiet', ownerId: me, activeAt: new Date('2026-01-01') })
  inDatabase((db) =>
    db
      .insert(followUps)
      .values([
        { leadId: id, title: 'Long overdue', dueOn: '2026-01-05', ownerId: me },
        { leadId: id, title: 'Due this very day', dueOn: today, ownerId: me },
        { leadId: id, title: 'Nobody’s errand', dueOn: today },
      ])
      .run(),
  )
  await page.goto('/')
  await expect(page).toHaveTitle(/Today/)
  const due = page.getByRole('region', { name: 'Follow-ups' })
  await expect(due.getByRole('region', { name: 'Overdue' }).getByText('Long overdue')).toBeVisible()
  await expect(due.getByRole('region', { name: 'Today' }).getByText('Due this very day')).toBeVisible()
  await expect(due.getByText('Nobody’s errand')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Gone quiet' }).getByText('A lead long quiet')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Everybody’s' }).click()
  await expect(due.getByText('Nobody’s errand')).toBeVisible()
  await due.getByRole('checkbox', { name: 'Done: Due this very day' }).click()
  await expect(due.getByText('Due this very day')).toHaveCount(0)

  await due
    .getByRole('link', { name: /A lead of the morning/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /A lead of the morning/ })).toBeVisible()
  await page.getByRole('button', { name: 'Screened' }).click()
  await expect(page.getByRole('button', { name: 'Screened' })).toHaveAttribute('aria-current', 'step')
  await page.goto('/')
  await expect(
    page
      .getByRole('region', { name: 'Moved lately' })
      .getByText(/A lead of the morning/)
      .first(),
  ).toBeVisible()
  expect(
    inDatabase(
      (db) =>
        db
          .select()
          .from(leads)
          .all()
          .find((lead) => lead.id === quiet)?.status,
    ),
  ).toBe('new')
})
