import { and, eq, isNull } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Reading } from '@/domain/reading'
import { attachArticle } from './attach'
import { addFollowUp } from './follow-ups'
import { freshDatabase } from './fresh-database'
import { handMade, handMadeReading } from './hand-made-readings'
import { correctFact } from './lead-facts'
import { getLead, getLeadPage } from './lead-page'
import { assignLead } from './leads'
import { mergeLeads } from './merge-leads'
import { previewMerge } from './merge-preview'
import { survivorOf } from './merges'
import { addNote } from './notes'
import type { Db } from './open'
import { activities, facts, leads } from './schema'
import { storeCapture } from './store-capture'
import { deleteLead, listTrash, restoreLead } from './trash'
import { undoMerge } from './undo-merge'

let db: Db
let kept: number
let gone: number
let goneArticle: number
beforeEach(() => {
  db = freshDatabase()
  ;[kept = 0] = capture('one', {}).leadIds
  const second = capture('two', {
    investor: 'Guo Dong Co., Ltd.',
    amount: { value: 2e9, currency: 'USD' },
    stage: 'mou',
  })
  ;[gone = 0] = second.leadIds
  goneArticle = second.articleId
})

function capture(fingerprint: string, change: Partial<Reading['leads'][number]>) {
  const leadsOf = handMadeReading.leads.map((lead) => ({ ...lead, ...change }))
  return storeCapture(db, {
    article: { ...handMade, fingerprint, publisher: null, url: null, publishedOn: null },
    reading: { ...handMadeReading, leads: leadsOf },
    channel: 'paste',
    sample: false,
    by: 'ayesha',
  })
}
const versionOf = (id: number) => db.select().from(leads).where(eq(leads.id, id)).get()?.version ?? 0
const merge = (choices = {}) =>
  mergeLeads(db, {
    keptId: kept,
    keptVersion: versionOf(kept),
    goneId: gone,
    goneVersion: versionOf(gone),
    choices,
    by: 'bilal',
  })
const mergeId = () => {
  const merged = merge()
  return merged.ok ? merged.value.mergeId : 0
}
const heldOf = (id: number, field: string) =>
  getLeadPage(db, id)
    ?.facts.find((group) => group.field === field)
    ?.held.map(({ value }) => value)
const note = { kind: 'call' as const, heldOn: '2026-07-01', place: '', people: [], body: 'They called back' }
const writeNote = (leadId: number) =>
  addNote(db, { leadId, requestKey: crypto.randomUUID(), by: 'ayesha', note, today: '2026-07-02' })

test('the preview says in what two leads differ and what it would take', () => {
  writeNote(gone)
  const preview = previewMerge(db, kept, gone)
  if (!preview.ok) throw new Error(preview.reason.sentence)
  expect(preview.value.facts.map(({ field, proposed, why }) => [field, proposed, why])).toEqual([
    ['investor', 'kept', 'stated first'],
    ['stage', 'gone', 'the furthest stage'],
    ['amount', 'gone', 'the other says nothing'],
  ])
  expect(preview.value.moves).toEqual({ notes: 1, followUps: 0, articles: 1, people: 2 })
  expect(previewMerge(db, kept, kept)).toMatchObject({ reason: { code: 'invalid' } })
})

test('a merge brings over facts with their sources, articles, notes, follow-ups and the story', () => {
  writeNote(gone)
  const followUp = { title: 'Send the brochure', dueOn: '2026-08-01', ownerId: 'ayesha', repeats: null }
  addFollowUp(db, { leadId: gone, requestKey: 'f', by: 'ayesha', followUp })
  expect(merge()).toMatchObject({ ok: true })
  const page = getLeadPage(db, kept)
  expect(page?.articles).toHaveLength(2)
  expect(page?.notes).toMatchObject([{ body: 'They called back' }])
  expect(page?.followUps).toMatchObject([{ title: 'Send the brochure' }])
  expect(page?.nextFollowUpOn).toBe('2026-08-01')
  expect(heldOf(kept, 'amount')).toEqual([{ value: 2e9, currency: 'USD' }])
  expect(heldOf(kept, 'investor')).toEqual(['GuoDong Group'])
  const investor = page?.facts.find(({ field }) => field === 'investor')
  expect(investor?.overruled).toMatchObject([{ value: 'Guo Dong Co., Ltd.', statedBy: [{ articleId: goneArticle }] }])
  expect(page?.story.filter(({ from }) => from === 'Guo Dong Co., Ltd.').map(({ act }) => act)).toContain('noted')
  expect(getLead(db, gone)).toBeUndefined()
  expect(survivorOf(db, gone)).toBe(kept)
})

test('what is chosen stands, entered by whoever chose it, and the other value stays with its source', () => {
  merge({ investor: 'gone', amount: 'kept', stage: 'kept' })
  expect(heldOf(kept, 'investor')).toEqual(['Guo Dong Co., Ltd.'])
  expect(heldOf(kept, 'amount')).toEqual([])
  expect(heldOf(kept, 'stage')).toEqual(['interest'])
  expect(getLead(db, kept)?.lead).toMatchObject({ title: 'Guo Dong Co., Ltd.', amountValue: null, stage: 'interest' })
  const amount = getLeadPage(db, kept)?.facts.find(({ field }) => field === 'amount')
  expect(amount?.entered?.enteredBy).toBe('Bilal Khan')
  expect(amount?.overruled).toMatchObject([{ value: { value: 2e9, currency: 'USD' } }])
})

test('what an analyst entered is proposed before what is stated, and stands', () => {
  correctFact(db, { leadId: gone, field: 'jobs', version: versionOf(gone), by: 'ayesha', value: 400 })
  correctFact(db, { leadId: gone, field: 'destination', version: versionOf(gone), by: 'ayesha', value: 'AE' })
  const preview = previewMerge(db, kept, gone)
  expect(preview.ok && preview.value.facts.filter(({ why }) => why === 'entered by an analyst')).toMatchObject([
    { field: 'destination', proposed: 'gone' },
    { field: 'jobs', proposed: 'gone' },
  ])
  merge()
  expect(heldOf(kept, 'destination')).toEqual(['AE'])
})

test('undone, the lead that went comes back with what it had, and what was added since stays', () => {
  writeNote(gone)
  assignLead(db, { leadId: gone, version: versionOf(gone), by: 'ayesha', ownerId: 'ayesha' })
  const before = getLeadPage(db, gone)
  const keptBefore = getLeadPage(db, kept)
  const id = mergeId()
  expect(getLead(db, kept)?.lead.ownerId).toBe('ayesha')
  writeNote(kept)
  expect(undoMerge(db, { mergeId: id, by: 'ayesha' })).toEqual({ ok: true, value: gone })
  expect(undoMerge(db, { mergeId: id, by: 'ayesha' })).toEqual({ ok: true, value: gone })
  const back = getLeadPage(db, gone)
  for (const part of ['facts', 'articles', 'notes', 'people', 'title', 'stage', 'ownerId'] as const) {
    expect(back?.[part]).toEqual(before?.[part])
  }
  const after = getLeadPage(db, kept)
  expect(after?.notes).toHaveLength(1)
  for (const part of ['facts', 'articles', 'people', 'title', 'stage', 'ownerId', 'status', 'furthest'] as const) {
    expect(after?.[part]).toEqual(keptBefore?.[part])
  }
})

test('a fact that was put back since the merge stands again on the lead that comes back', () => {
  correctFact(db, { leadId: gone, field: 'jobs', version: versionOf(gone), by: 'ayesha', value: 400 })
  const id = mergeId()
  correctFact(db, { leadId: kept, field: 'jobs', version: versionOf(kept), by: 'bilal', value: 500 })
  undoMerge(db, { mergeId: id, by: 'bilal' })
  expect(heldOf(gone, 'jobs')).toEqual([400])
  expect(heldOf(kept, 'jobs')).toEqual([500])
})

test('the further status is taken over with its day, told in the story, and set back', () => {
  db.update(leads)
    .set({ status: 'qualified', statusSince: new Date(1e12) })
    .where(eq(leads.id, gone))
    .run()
  const id = mergeId()
  expect(getLead(db, kept)?.lead).toMatchObject({ status: 'qualified', statusSince: new Date(1e12) })
  const moves = () =>
    db
      .select({ before: activities.before, after: activities.after })
      .from(activities)
      .where(and(eq(activities.leadId, kept), eq(activities.act, 'moved')))
      .all()
  expect(moves()).toEqual([{ before: 'new', after: 'qualified' }])
  undoMerge(db, { mergeId: id, by: 'bilal' })
  expect(getLead(db, kept)?.lead).toMatchObject({ status: 'new', furthest: 'new', contactedAt: null })
  expect(moves()).toHaveLength(2)
})

test('a lead is not merged with itself, with one that is gone, or with one that changed since the preview', () => {
  const seen = { keptId: kept, keptVersion: versionOf(kept), goneId: gone, goneVersion: versionOf(gone) }
  expect(mergeLeads(db, { ...seen, goneId: kept, choices: {}, by: 'bilal' })).toMatchObject({
    reason: { code: 'invalid' },
  })
  correctFact(db, { leadId: gone, field: 'jobs', version: versionOf(gone), by: 'ayesha', value: 12 })
  expect(mergeLeads(db, { ...seen, choices: {}, by: 'bilal' })).toMatchObject({
    reason: { code: 'stale', sentence: 'Ayesha Malik changed “Guo Dong Co., Ltd.” meanwhile: it is now in New' },
  })
  deleteLead(db, { leadId: gone, version: versionOf(gone), by: 'ayesha', now: new Date() })
  expect(merge()).toMatchObject({ reason: { code: 'missing' } })
  expect(getLeadPage(db, kept)?.articles).toHaveLength(1)
})

test('a second click merges nothing more', () => {
  const first = mergeId()
  expect(mergeId()).toBe(first)
  expect(db.select().from(activities).where(eq(activities.act, 'merged')).all()).toHaveLength(1)
})

test('from the trash a merged lead comes back by undoing the merge, and it never leaves the trash while merged', () => {
  mergeId()
  expect(listTrash(db, new Date())).toMatchObject([{ id: gone, merged: true }])
  db.update(leads)
    .set({ deletedAt: new Date(0) })
    .where(eq(leads.id, gone))
    .run()
  const [other = 0] = capture('three', { investor: 'Somebody else' }).leadIds
  deleteLead(db, { leadId: other, version: versionOf(other), by: 'ayesha', now: new Date() })
  expect(restoreLead(db, { leadId: gone, by: 'ayesha' })).toMatchObject({ ok: true })
  expect(getLeadPage(db, gone)?.articles).toHaveLength(1)
})

test('from the trash a lead whose article joined another comes back with the article', () => {
  attachArticle(db, { articleId: goneArticle, fromId: gone, toId: kept, by: 'ayesha' })
  expect(listTrash(db, new Date())).toMatchObject([{ id: gone, merged: false }])
  restoreLead(db, { leadId: gone, by: 'ayesha' })
  expect(heldOf(gone, 'amount')).toEqual([{ value: 2e9, currency: 'USD' }])
  expect(getLeadPage(db, kept)?.articles).toHaveLength(1)
})

test('a merge inside a later merge is undone only after that one', () => {
  const inner = mergeId()
  const [third = 0] = capture('three', { investor: 'GuoDong' }).leadIds
  const outer = mergeLeads(db, {
    keptId: third,
    keptVersion: versionOf(third),
    goneId: kept,
    goneVersion: versionOf(kept),
    choices: {},
    by: 'bilal',
  })
  expect(survivorOf(db, gone)).toBe(third)
  expect(getLeadPage(db, third)?.story.map(({ from }) => from)).toContain('Guo Dong Co., Ltd.')
  expect(undoMerge(db, { mergeId: inner, by: 'bilal' })).toMatchObject({ reason: { code: 'gate' } })
  undoMerge(db, { mergeId: outer.ok ? outer.value.mergeId : 0, by: 'bilal' })
  expect(undoMerge(db, { mergeId: inner, by: 'bilal' })).toMatchObject({ ok: true })
  expect(getLeadPage(db, gone)?.articles).toHaveLength(1)
})

test('one article on both leads is there once, and on both again after undoing', () => {
  const joined = attachArticle(db, { articleId: goneArticle, fromId: null, toId: kept, by: 'ayesha' })
  expect(joined.ok).toBe(true)
  const id = mergeId()
  expect(getLeadPage(db, kept)?.articles).toHaveLength(2)
  undoMerge(db, { mergeId: id, by: 'bilal' })
  expect(getLeadPage(db, kept)?.articles).toHaveLength(2)
  expect(getLeadPage(db, gone)?.articles).toHaveLength(1)
  expect(
    db
      .select()
      .from(facts)
      .where(and(eq(facts.leadId, gone), isNull(facts.retiredAt)))
      .all(),
  ).not.toEqual([])
})
