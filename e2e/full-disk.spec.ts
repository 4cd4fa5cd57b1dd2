import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { openDatabase } from '@/db/open'
import { settings } from '@/db/schema'
import { layLead } from './house'
import { administrator, expect, signIn, test } from './journey'
import { ownServer } from './own-server'

const { address, folder, start, clear } = ownServer(
  5,
  {
    LEADWIRE_ADMIN_EMAIL: administrator.email,
    LEADWIRE_ADMIN_PASSWORD: administrator.password,
    LEADWIRE_SAMPLES: '0',
  },
  8000,
)

test.use({ storageState: { cookies: [], origins: [] }, baseURL: address })
test.afterAll(clear)

/** Lets the log of writes grow past what the server may write; gives the way to make room again. */
function fillDisk(): () => void {
  const [reader, writer] = [openDatabase(join(folder, 'leadwire.db')), openDatabase(join(folder, 'leadwire.db'))]
  reader.$client.exec('BEGIN; SELECT count(*) FROM settings')
  writer
    .insert(settings)
    .values({ key: 'ballast', value: 'x'.repeat(16_000_000) })
    .run()
  return () => {
    reader.$client.exec('COMMIT')
    reader.$client.close()
    writer.delete(settings).where(eq(settings.key, 'ballast')).run()
    writer.$client.pragma('wal_checkpoint(TRUNCATE)')
    writer.$client.close()
  }
}

test('on a full disk a write that fails says so and loses nothing of what was typed; reading goes on, and writing once there is room', async ({
  page,
}) => {
  await start()
  await signIn(page)
  const id = layLead({ title: 'A lead on a full disk' }, folder)
  const makeRoom = fillDisk()
  await page.goto(`/leads/${id}`)
  await page.getByRole('button', { name: /Write a note/ }).click()
  const text = page.getByRole('textbox', { name: 'Note', exact: true })
  await text.fill('They asked for forty acres')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(page.getByText('The server could not do it')).toBeVisible()
  await page.getByRole('button', { name: 'Screened', exact: true }).click()
  await expect(page.getByText(/could not do it .* so nothing was changed/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'New', exact: true })).toHaveAttribute('aria-current', 'step')
  await page.reload()
  await expect(text).toHaveValue('They asked for forty acres')

  const panel = page.getByRole('region', { name: 'Files' })
  const large = { name: 'plans.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(9_000_000, 'x') }
  await panel.getByLabel('Files to attach').setInputFiles([large])
  await expect(panel.getByText('“plans.pdf” was not kept: the server’s disk is full')).toBeVisible()

  makeRoom()
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(page.getByRole('heading', { name: /^Meeting,/ })).toBeVisible()
  await page.getByRole('button', { name: 'Screened', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Screened', exact: true })).toHaveAttribute('aria-current', 'step')
})
