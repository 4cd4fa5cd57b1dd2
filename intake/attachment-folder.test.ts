import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addAttachment, getAttachment, listAttachments } from '@/db/attachments'
import { forgetAttachments, listDeletedFiles, setAttachmentGone } from '@/db/file-trash'
import { freshDatabase, freshLead } from '@/db/fresh-database'
import { deleteNote, restoreNote } from '@/db/note-deletion'
import { addNote } from '@/db/notes'
import { activities, leads } from '@/db/schema'
import { MAX_FILE_BYTES, MAX_LEAD_BYTES } from '@/domain/attachment'
import { attachmentFile, attachmentFolder, copyFiles, keepBytes, sweepFolder } from './attachment-folder'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadwire-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function* inPieces(bytes: Uint8Array, piece = 60_000) {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
}
const keep = (bytes: Uint8Array, announced: number | null = bytes.length) =>
  keepBytes(folder, inPieces(bytes), { name: 'a.bin', announced })
const there = () => readdirSync(attachmentFolder(folder))

test('bytes are kept exactly, under their hash, once however often they come', async () => {
  const bytes = randomBytes(10_485_761)
  const kept = await keep(bytes)
  expect(kept).toMatchObject({ ok: true, value: { size: bytes.length } })
  if (!kept.ok) return
  expect(readFileSync(attachmentFile(folder, kept.value.hash)).equals(bytes)).toBe(true)
  await keep(bytes)
  expect(there()).toEqual([kept.value.hash])
  expect(() => attachmentFile(folder, '../leadwire.db')).toThrow()
})

test('at the limit a file is kept, one byte over it nothing is, nor half of one, nor an empty one', async () => {
  expect((await keep(new Uint8Array(MAX_FILE_BYTES))).ok).toBe(true)
  const over = await keep(new Uint8Array(MAX_FILE_BYTES + 1))
  expect(over).toMatchObject({
    ok: false,
    reason: { sentence: '“a.bin” is over 20 MB: send a smaller copy, or a link in the note' },
  })
  expect(await keep(new Uint8Array(500), 501)).toMatchObject({
    ok: false,
    reason: { sentence: expect.stringContaining('whole') },
  })
  expect((await keep(new Uint8Array(0))).ok).toBe(false)
  const broken = keepBytes(folder, failing(), { name: 'a', announced: null })
  await expect(broken).rejects.toThrow('line cut')
  expect(there()).toHaveLength(1)
})

async function* failing() {
  yield new Uint8Array(100)
  throw new Error('line cut')
}

test('orphans are swept, what is spoken of stays, and a backup copies each file whole or fails', async () => {
  const kept = await keep(randomBytes(1000))
  await keep(randomBytes(1000))
  if (!kept.ok) throw new Error(kept.reason.sentence)
  writeFileSync(join(attachmentFolder(folder), 'arriving-x'), 'half')
  const hashes = new Set([kept.value.hash])
  expect(await sweepFolder(folder, hashes)).toBe(2)
  expect(there()).toEqual([kept.value.hash])
  expect(await copyFiles(folder, hashes, join(folder, 'copy'))).toBe(1)
  expect(readdirSync(join(folder, 'copy'))).toEqual([kept.value.hash])
  writeFileSync(attachmentFile(folder, kept.value.hash), 'rotten')
  await expect(copyFiles(folder, hashes, join(folder, 'again'))).rejects.toThrow('damaged')
  expect(await sweepFolder(join(folder, 'nowhere'), hashes)).toBe(0)
})

const file = { hash: 'a'.repeat(64), name: 'Offer.pdf', type: 'application/pdf', size: 1000, by: 'ayesha' }

test('a lead’s file goes and comes back with its note, and is forgotten thirty days after it was deleted', () => {
  const db = freshDatabase()
  const leadId = freshLead(db)
  const added = addAttachment(db, { ...file, leadId })
  if (!added.ok) throw new Error(added.reason.sentence)
  expect(addAttachment(db, { ...file, leadId })).toEqual(added)
  const note = { kind: 'call' as const, heldOn: '2026-11-20', place: '', people: [], body: 'A call' }
  const noted = addNote(db, {
    leadId,
    requestKey: 'k',
    by: 'ayesha',
    today: '2026-11-21',
    note,
    files: [added.value.id],
  })
  if (!noted.ok) throw new Error(noted.reason.sentence)
  expect(listAttachments(db, leadId)).toMatchObject([{ name: 'Offer.pdf', noteId: noted.value.noteId }])
  deleteNote(db, { ...noted.value, by: 'ayesha' })
  expect(listAttachments(db, leadId)).toEqual([])
  expect(getAttachment(db, added.value.id)).toBeUndefined()
  restoreNote(db, { leadId, ...noted.value, by: 'ayesha' })
  expect(getAttachment(db, added.value.id)).toMatchObject({ name: 'Offer.pdf' })

  const now = new Date()
  const month = new Date(now.getTime() + 31 * 86_400_000)
  const gone = { id: added.value.id, by: 'bilal', gone: true, now }
  expect(setAttachmentGone(db, gone).ok && setAttachmentGone(db, gone).ok).toBe(true)
  expect(listAttachments(db, leadId)).toEqual([])
  expect(listDeletedFiles(db, now)).toMatchObject([{ name: 'Offer.pdf', leadId, deletedBy: 'Bilal Khan' }])
  expect(listDeletedFiles(db, month)).toEqual([])
  expect(forgetAttachments(db, now).size).toBe(1)
  setAttachmentGone(db, { ...gone, gone: false })
  expect(listAttachments(db, leadId)).toHaveLength(1)
  expect(listDeletedFiles(db, now)).toEqual([])
  setAttachmentGone(db, gone)
  expect(setAttachmentGone(db, { ...gone, gone: false, now: month })).toMatchObject({ reason: { code: 'missing' } })
  expect(forgetAttachments(db, month).size).toBe(0)
  const told = db.select({ act: activities.act }).from(activities).all()
  expect(told.map(({ act }) => act).filter((act) => act.startsWith('file-'))).toEqual([
    'file-added',
    'file-deleted',
    'file-added',
    'file-deleted',
  ])
})

test('a lead takes 200 MB, and a deleted one nothing', () => {
  const db = freshDatabase()
  const leadId = freshLead(db)
  expect(addAttachment(db, { ...file, leadId, size: MAX_LEAD_BYTES }).ok).toBe(true)
  expect(addAttachment(db, { ...file, leadId, name: 'b', size: 1 })).toMatchObject({
    reason: { sentence: expect.stringContaining('200 MB') },
  })
  db.update(leads).set({ deletedAt: new Date() }).run()
  expect(addAttachment(db, { ...file, leadId, name: 'c' })).toMatchObject({ reason: { code: 'missing' } })
  expect(getAttachment(db, 1)).toBeUndefined()
})
