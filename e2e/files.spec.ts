import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { attachments } from '@/db/schema'
import { dataFolder, inDatabase, layLead } from './house'
import { expect, expectAccessible, test } from './journey'

const filesOf = (leadId: number) =>
  inDatabase((db) => db.select().from(attachments).where(eq(attachments.leadId, leadId)).all())
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test('files are attached byte for byte, saved under their own name, deleted and brought back', async ({
  page,
}, testInfo) => {
  /** Large files go by the disk: through the browser's own line they take seconds each. */
  const onDisk = (name: string, bytes: Buffer) => {
    const file = testInfo.outputPath(name)
    writeFileSync(file, bytes)
    return file
  }
  const leadId = layLead({ title: 'A lead with files' })
  await page.goto(`/leads/${leadId}`)
  const panel = page.getByRole('region', { name: 'Files' })
  const large = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(15 * 1024 * 1024)])
  const hostile = Buffer.from('<script>document.title = "broken in"</script>')
  await panel.getByLabel('Files to attach').setInputFiles([onDisk('عرض 报告.pdf', large), onDisk('page.html', hostile)])
  await expect(panel.getByRole('link', { name: 'عرض 报告.pdf' })).toBeVisible()
  await expect(panel.getByText(/^PDF, 15\.7 MB/)).toBeVisible()
  await expect(panel.getByText(/^Text, 45 B/)).toBeVisible()
  await expectAccessible(page)
  expect(filesOf(leadId).map(({ hash }) => hash)).toEqual([hashOf(large), hashOf(hostile)])
  const folder = join(dataFolder(), 'attachments')
  expect(readdirSync(folder)).toContain(hashOf(large))
  expect(readFileSync(join(folder, hashOf(large))).equals(large)).toBe(true)

  const answer = await page.request.get(`/api/attachments/${filesOf(leadId)[1]?.id}`)
  expect(answer.headers()).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  expect(answer.headers()['content-security-policy']).toContain('sandbox')
  expect(answer.headers()['content-disposition']).toContain('attachment; filename="page.html"')
  const saving = page.waitForEvent('download')
  await panel.getByRole('link', { name: 'عرض 报告.pdf' }).click()
  expect((await saving).suggestedFilename()).toBe('عرض 报告.pdf')

  const tooMuch = Buffer.alloc(20 * 1024 * 1024 + 1)
  await panel.getByLabel('Files to attach').setInputFiles(onDisk('film.bin', tooMuch))
  await expect(panel.getByText('“film.bin” is over 20 MB')).toBeVisible()
  const forced = await page.request.post(`/api/attachments?lead=${leadId}&name=film.bin`, {
    headers: { 'content-type': 'application/octet-stream' },
    data: tooMuch,
  })
  expect(forced.status()).toBe(413)
  const asForm = await page.request.post(`/api/attachments?lead=${leadId}&name=a`, { multipart: { a: 'b' } })
  expect(asForm.status()).toBe(403)
  expect(filesOf(leadId)).toHaveLength(2)

  await panel.getByRole('button', { name: 'Delete page.html' }).click()
  await expect(panel.getByRole('link', { name: 'page.html' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(panel.getByRole('link', { name: 'page.html' })).toBeVisible()

  await panel.getByRole('button', { name: 'Delete page.html' }).click()
  await expect(panel.getByRole('link', { name: 'page.html' })).toHaveCount(0)
  await page.goto('/trash')
  const deleted = page.getByRole('listitem').filter({ hasText: 'page.html' })
  await expect(deleted.getByText('Text, 45 B')).toBeVisible()
  await expectAccessible(page)
  await deleted.getByRole('button', { name: 'Put back page.html' }).click()
  await expect(deleted).toHaveCount(0)
  await page.goto(`/leads/${leadId}`)
  await expect(panel.getByRole('link', { name: 'page.html' })).toBeVisible()
})

test('a picture pasted into a note hangs on the note, and a stranger gets nothing', async ({ page, playwright }) => {
  const leadId = layLead({ title: 'A lead with a picture' })
  await page.goto(`/leads/${leadId}`)
  await page.getByRole('button', { name: /Write a note/ }).click()
  const text = page.getByRole('textbox', { name: 'Note', exact: true })
  await text.fill('The site as we saw it')
  await text.evaluate((field) => {
    const carried = new DataTransfer()
    carried.items.add(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])], 'site.png'))
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }))
  })
  await expect(page.getByText('1 attached')).toBeVisible()
  await page.getByRole('button', { name: 'Save the note' }).click()
  const panel = page.getByRole('region', { name: 'Files' })
  await expect(panel.getByRole('link', { name: 'on a note' })).toBeVisible()
  const [file] = filesOf(leadId)
  expect(file).toMatchObject({ name: 'site.png', type: 'image/png' })
  expect(file?.noteId).not.toBeNull()
  const stranger = await playwright.request.newContext({ storageState: { cookies: [], origins: [] } })
  const at = (path: string) => new URL(path, page.url()).href
  expect((await stranger.get(at(`/api/attachments/${file?.id}`))).status()).toBe(401)
  const sent = await stranger.post(at(`/api/attachments?lead=${leadId}&name=a`), {
    headers: { 'content-type': 'application/octet-stream' },
    data: Buffer.from('a'),
  })
  expect(sent.status()).toBe(401)
  await stranger.dispose()
})
