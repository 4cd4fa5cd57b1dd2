import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { freshDatabase } from '@/db/fresh-database'
import { writeNextRows } from '@/db/import-leads'
import { chooseRow, correctCell, createImport, getImport, listImportRows, listImports } from '@/db/imports'
import { assignLead } from '@/db/leads'
import type { Db } from '@/db/open'
import { contactChannels, contacts, facts, followUps, leads, notes } from '@/db/schema'
import { findTwins } from '@/db/twins-by-name'
import { listWorkedOn, reopenImport, undoImport } from '@/db/undo-import'
import { guessMapping } from './guess-mapping'
import { planRows } from './plan-rows'

const header = [
  'Investor',
  'From',
  'To',
  'Sectors',
  'Amount',
  'Status',
  'Follow-up',
  'Follow-up due on',
  'Note',
  'Contact person',
  'E-mail',
]
const row = (investor: string, ...more: string[]) => header.map((_, at) => [investor, ...more][at] ?? '')

function lay(db: Db, rows: string[][], fileHash = 'a') {
  const mapping = guessMapping(header)
  return createImport(db, { fileName: 'leads.csv', fileHash, header, rows, mapping, by: 'ayesha' }).importId
}
const contextOf = (db: Db, importId: number) => ({
  header,
  mapping: getImport(db, importId)?.mapping ?? [],
  homeCountry: 'PK',
  today: '2026-01-05',
  owners: [{ id: 'bilal', name: 'Bilal Khan', email: 'bilal@example.org' }],
})
const plan = (db: Db, importId: number) =>
  planRows(listImportRows(db, importId), contextOf(db, importId), (names) => findTwins(db, names))
function write(db: Db, importId: number) {
  const context = contextOf(db, importId)
  return writeNextRows(db, {
    importId,
    by: 'ayesha',
    today: '2026-01-05',
    plan: (tx, rows) => planRows(rows, context, (names) => findTwins(tx, names)),
  })
}
function writeAll(db: Db, importId: number) {
  for (;;) {
    const written = write(db, importId)
    if (!written.ok || written.value.done) return written
  }
}

test('each row becomes a lead with what it says as entered facts', () => {
  const db = freshDatabase()
  const id = lay(db, [
    row(
      'BYD',
      'China',
      '',
      'Vehicles; Batteries',
      'USD 150 million',
      'Contacted',
      'Call back',
      '2026-02-01',
      'Met in Lahore',
      'Wang Chuanfu',
      'wang@byd.example',
    ),
  ])
  expect(writeAll(db, id)).toMatchObject({ ok: true, value: { done: true } })
  const [lead] = db.select().from(leads).all()
  expect(lead).toMatchObject({
    title: 'BYD',
    investorCountry: 'CN',
    destination: null,
    status: 'contacted',
    amountValue: 150e6,
    nextFollowUpOn: '2026-02-01',
    version: 1,
  })
  expect(
    db
      .select()
      .from(facts)
      .all()
      .every(({ origin, enteredBy }) => origin === 'entered' && enteredBy === 'ayesha'),
  ).toBe(true)
  expect(db.select().from(notes).all()).toMatchObject([{ body: 'Met in Lahore' }])
  expect(db.select().from(contacts).all()).toMatchObject([
    { name: 'Wang Chuanfu', side: 'investor', organisation: 'BYD' },
  ])
  expect(db.select().from(contactChannels).all()).toMatchObject([{ kind: 'email', value: 'wang@byd.example' }])
  expect(db.select().from(followUps).all()).toMatchObject([{ title: 'Call back', dueOn: '2026-02-01' }])
})

test('rows with a problem stay out until their cell is corrected', () => {
  const db = freshDatabase()
  const id = lay(db, [row('BYD', 'Chyna'), row('', 'China')])
  expect(plan(db, id).map(({ outcome, problems }) => [outcome, problems[0]?.column])).toEqual([
    ['problem', 1],
    ['problem', 0],
  ])
  correctCell(db, id, { row: 1, column: 1, value: 'China' })
  expect(plan(db, id).map(({ outcome }) => outcome)).toEqual(['add', 'problem'])
  writeAll(db, id)
  expect(db.select().from(leads).all()).toHaveLength(1)
})

test('a lead that is there already, or told twice in the file, stays out unless somebody says so', () => {
  const db = freshDatabase()
  writeAll(db, lay(db, [row('GuoDong Group', 'CN', 'PK')]))
  const id = lay(
    db,
    [row('Guo Dong', 'CN', 'PK'), row('BYD', 'CN', 'PK'), row('B.Y.D.', 'CN', 'PK'), row('BYD', 'CN', 'AE')],
    'b',
  )
  expect(plan(db, id).map(({ outcome }) => outcome)).toEqual(['twin', 'add', 'twin', 'add'])
  chooseRow(db, id, 1, 'add')
  chooseRow(db, id, 4, 'leave-out')
  expect(plan(db, id).map(({ outcome }) => outcome)).toEqual(['add', 'add', 'twin', 'left-out'])
  writeAll(db, id)
  expect(db.select().from(leads).all()).toHaveLength(3)
})

test('it goes on where it stopped, and no row is written twice', () => {
  const db = freshDatabase()
  const id = lay(
    db,
    Array.from({ length: 250 }, (_, at) => row(`Investor ${at}`, 'CN', 'PK')),
  )
  expect(write(db, id)).toMatchObject({ value: { reached: 100, done: false } })
  expect(getImport(db, id)?.state).toBe('running')
  expect(correctCell(db, id, { row: 200, column: 0, value: 'x' }).ok).toBe(false)
  writeAll(db, id)
  writeAll(db, id)
  expect(db.select().from(leads).all()).toHaveLength(250)
  expect(listImports(db)).toMatchObject([{ rows: 250, leads: 250, state: 'done' }])
})

test('the same file again is the import that is there', () => {
  const db = freshDatabase()
  const id = lay(db, [row('BYD')])
  expect(lay(db, [row('BYD')])).toBe(id)
})

test('undoing puts its leads in the trash, keeps those worked on if asked, and can be taken up again', () => {
  const db = freshDatabase()
  const id = lay(db, [row('BYD', 'CN', 'PK'), row('Huawei', 'CN', 'PK')])
  writeAll(db, id)
  const [byd] = db.select().from(leads).where(eq(leads.title, 'BYD')).all()
  assignLead(db, { leadId: byd?.id ?? 0, version: 1, by: 'ayesha', ownerId: 'bilal' })
  expect(listWorkedOn(db, id)).toMatchObject([{ title: 'BYD' }])
  expect(undoImport(db, { importId: id, by: 'ayesha', now: new Date(), keepWorkedOn: true })).toEqual({
    ok: true,
    value: { trashed: 1 },
  })
  expect(undoImport(db, { importId: id, by: 'ayesha', now: new Date(), keepWorkedOn: true }).ok).toBe(false)
  expect(reopenImport(db, id).ok).toBe(true)
  expect(plan(db, id).map(({ outcome }) => outcome)).toEqual(['twin', 'add'])
})
