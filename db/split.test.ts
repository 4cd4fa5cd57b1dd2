import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { attachArticle } from './attach'
import { freshDatabase } from './fresh-database'
import { handMade, handMadeReading } from './hand-made-readings'
import { getLeadPage } from './lead-page'
import { mergeLeads } from './merge-leads'
import type { Db } from './open'
import { leads } from './schema'
import { splitArticle } from './split'
import { storeCapture } from './store-capture'
import { getTrashed } from './trash'

let db: Db
let kept: { id: number; articleId: number }
let gone: { id: number; articleId: number }
beforeEach(() => {
  db = freshDatabase()
  kept = capture('one', 'GuoDong Group')
  gone = capture('two', 'Hazar Yapı')
})

function capture(fingerprint: string, investor: string) {
  const { articleId, leadIds } = storeCapture(db, {
    article: { ...handMade, fingerprint, publisher: null, url: null, publishedOn: null },
    reading: { ...handMadeReading, leads: handMadeReading.leads.map((lead) => ({ ...lead, investor, aliases: [] })) },
    channel: 'paste',
    sample: false,
    by: 'ayesha',
  })
  return { id: leadIds[0] ?? 0, articleId }
}
const versionOf = (id: number) => db.select().from(leads).where(eq(leads.id, id)).get()?.version ?? 0
const split = (articleId: number, version = versionOf(kept.id)) =>
  splitArticle(db, { leadId: kept.id, version, articleId, by: 'bilal' })
const merge = () =>
  mergeLeads(db, {
    keptId: kept.id,
    keptVersion: versionOf(kept.id),
    goneId: gone.id,
    goneVersion: versionOf(gone.id),
    choices: {},
    by: 'ayesha',
  })

test('an article becomes a lead of its own, with what it states and whom it names', () => {
  merge()
  const before = getLeadPage(db, kept.id)
  expect(before?.articles).toHaveLength(2)
  const done = split(gone.articleId)
  const own = getLeadPage(db, done.ok ? done.value : 0)
  expect(own).toMatchObject({ title: 'Hazar Yapı', status: 'new', articles: [{ id: gone.articleId }] })
  expect(own?.people.map(({ name }) => name)).toEqual(['Lu Jie', 'Shaza Fatima Khawaja'])
  expect(own?.facts.find(({ field }) => field === 'investor')?.held[0]?.statedBy[0]?.quote).toBe('GuoDong Group')
  const rest = getLeadPage(db, kept.id)
  expect(rest).toMatchObject({ title: 'GuoDong Group', articles: [{ id: kept.articleId }] })
  expect(rest?.people.map(({ name }) => name)).toContain('Shaza Fatima Khawaja')
  expect(rest?.facts.find(({ field }) => field === 'investor')?.overruled).toEqual([])
  expect(rest?.story[0]).toMatchObject({ act: 'split', actor: 'Bilal Khan' })
})

test('an article that had made a lead before it was attached brings that one back', () => {
  attachArticle(db, { articleId: gone.articleId, fromId: gone.id, toId: kept.id, by: 'ayesha' })
  expect(getTrashed(db, gone.id)).toBeDefined()
  expect(split(gone.articleId)).toEqual({ ok: true, value: gone.id })
  expect(getLeadPage(db, gone.id)?.articles).toHaveLength(1)
})

test('the only article of a lead stays, and so does one of a lead that changed meanwhile', () => {
  expect(split(kept.articleId)).toMatchObject({ reason: { code: 'gate' } })
  expect(split(gone.articleId)).toMatchObject({ reason: { code: 'missing' } })
  merge()
  expect(split(gone.articleId, 1)).toMatchObject({ reason: { code: 'stale' } })
  expect(split(gone.articleId).ok).toBe(true)
  expect(split(gone.articleId)).toMatchObject({ reason: { code: 'missing' } })
})
