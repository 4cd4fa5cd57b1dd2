import { eq } from 'drizzle-orm'
import { contactMerges, contacts, leadContacts, notePeople } from '@/db/schema'
import { inDatabase, layLead } from './house'
import { expect, expectAccessible, test } from './journey'

test('a contact is written down, refused where it does not fit, found again, corrected', async ({ page }) => {
  await page.goto('/contacts')
  await page.getByRole('button', { name: 'Add a contact' }).click()
  const form = page.getByRole('form', { name: 'Add a contact' })
  await form.getByLabel('Name').fill('吕杰')
  await form.getByLabel('Role').fill('نائب الرئيس')
  await form.getByLabel('Organisation').fill('Zhongtian Motors')
  await form.getByRole('button', { name: 'Add a way to reach them' }).click()
  await form.getByRole('textbox', { name: 'E-mail 1' }).fill('not an address')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Give an e-mail address')).toBeVisible()
  await expect(form.getByLabel('Name')).toHaveValue('吕杰')
  await expectAccessible(page)
  await form.getByRole('textbox', { name: 'E-mail 1' }).fill('lu@zhongtian.cn')
  await form.getByRole('button', { name: 'Save' }).click()

  await expect(page.getByRole('heading', { level: 1, name: '吕杰' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'lu@zhongtian.cn' })).toHaveAttribute('href', 'mailto:lu@zhongtian.cn')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByLabel('Role').fill('Chairman')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Chairman', { exact: true })).toBeVisible()

  await page.goto('/contacts')
  await expectAccessible(page)
  await page.getByLabel('Find a contact').fill('chair')
  await page.getByLabel('Side').selectOption('investor')
  await page.getByLabel('Organisation').fill('zhongtian')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(
    page.getByRole('row', { name: /吕杰 Chairman Zhongtian Motors Investor’s side lu@zhongtian.cn/ }),
  ).toBeVisible()
  await page.getByLabel('Side').selectOption('host')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByText('No contact fits')).toBeVisible()
})

test('people present are picked by keyboard from known contacts, or made new, and lead to their pages', async ({
  page,
}) => {
  const leadId = layLead({ title: 'A lead with company' })
  inDatabase((db) =>
    db
      .insert(contacts)
      .values([
        { name: 'Farah Nadeem', nameKey: 'farah nadeem', role: 'Secretary', side: 'host' },
        { name: 'Farah Nadeem', nameKey: 'farah nadeem', role: 'Engineer', side: 'host' },
      ])
      .run(),
  )
  await page.goto(`/leads/${leadId}`)
  await page.getByRole('button', { name: /Write a note/ }).click()
  const present = page.getByRole('combobox', { name: 'People present' })
  await present.fill('farah')
  await expect(page.getByRole('option', { name: 'Farah Nadeem Secretary' })).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('option', { name: 'Farah Nadeem Engineer' })).toHaveAttribute(
    'data-combobox-selected',
    'true',
  )
  await present.press('ArrowDown')
  await present.press('Enter')
  await expect(page.getByTestId('note-form').getByText('Farah Nadeem', { exact: true }).first()).toBeVisible()
  await present.fill('Wang Fangfang')
  await page.getByRole('option', { name: /investor’s side/ }).waitFor()
  await present.press('ArrowDown')
  await present.press('Enter')
  await present.fill('An interpreter')
  await present.press('Enter')
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('They will send the papers')
  await page.getByRole('button', { name: 'Save the note' }).click()

  const note = page.getByRole('region', { name: 'Notes' })
  await expect(note.getByText('With Farah Nadeem, Wang Fangfang, An interpreter')).toBeVisible()
  await expect(note.getByRole('link', { name: 'An interpreter' })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'People' }).getByText('Wang Fangfang')).toBeVisible()
  const linked = inDatabase((db) =>
    db
      .select({ name: contacts.name, role: contacts.role, side: contacts.side })
      .from(notePeople)
      .innerJoin(contacts, eq(contacts.id, notePeople.contactId))
      .all(),
  )
  expect(linked).toEqual([
    { name: 'Farah Nadeem', role: 'Secretary', side: 'host' },
    { name: 'Wang Fangfang', role: null, side: 'investor' },
  ])
  await note.getByRole('link', { name: 'Farah Nadeem' }).click()
  await expect(page.getByRole('region', { name: 'Present in' }).getByText('A lead with company')).toBeVisible()
  await page.getByRole('button', { name: 'The same person: merge' }).click()
  await expect(page.getByRole('button', { name: 'The same person: merge' })).toHaveCount(0)
  const merged = page.getByRole('region', { name: 'Merged into this entry' })
  await expect(merged.getByText('Farah Nadeem, Engineer')).toBeVisible()
  await expectAccessible(page)
  expect(inDatabase((db) => db.select().from(contacts).where(eq(contacts.nameKey, 'farah nadeem')).all())).toHaveLength(
    1,
  )
  expect(inDatabase((db) => db.select().from(leadContacts).where(eq(leadContacts.leadId, leadId)).all())).toHaveLength(
    1,
  )

  const [goneId] = inDatabase((db) => db.select({ id: contactMerges.goneId }).from(contactMerges).all())
  const here = page.url()
  await page.goto(`/contacts/${goneId?.id}`)
  await expect(page).toHaveURL(here)
  await merged.getByRole('button', { name: /^Undo the merge of Farah Nadeem/ }).click()
  await expect(merged).toHaveCount(0)
  await page.getByRole('link', { name: 'Farah Nadeem, Engineer' }).click()
  await expect(page.getByRole('region', { name: 'Present in' }).getByText('No note has them present')).toBeVisible()
  await page.getByRole('button', { name: 'The same person: merge' }).click()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('button', { name: 'The same person: merge' })).toBeVisible()
  expect(inDatabase((db) => db.select().from(contacts).where(eq(contacts.nameKey, 'farah nadeem')).all())).toHaveLength(
    2,
  )
})
