import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { getArticle } from './articles'
import { attachArticle, detachArticle } from './attach'
import { freshDatabase } from './fresh-database'
import { handMade, handMadeReading, noReading } from './hand-made-readings'
import { correctFact, listFacts } from './lead-facts'
import { matchLeads } from './lead-matches'
import { moveLead } from './leads'
import { listLeadsOfArticle } from './leads-of-article'
import type { Db } from './open'
import { promoteArticle } from './promote'
import { countSamples, deleteSamples } from './samples'
import { contacts, investors, leads, notes } from './schema'
import { storeCapture } from './store-capture'
import { acceptArticle, dismissArticle, reopenArticle } from './verdicts'

const today = '2026-11-21'
let db: Db
beforeEach(() => {
  db = freshDatabase()
})

const capture = (fingerprint: string, reading = handMadeReading, sample = false) => {
  const article = { ...handMade, fingerprint, publisher: null, url: null, publishedOn: null }
  const { articleId, leadIds } = storeCapture(db, { article, reading, channel: 'paste', sample, by: 'ayesha' })
  return { articleId, leadId: leadIds[0] ?? 0 }
}
const lead = (id: number) => db.select().from(leads).where(eq(leads.id, id)).get()
const judgement = (articleId: number) => ({
  articleId,
  version: getArticle(db, articleId)?.version ?? 0,
  by: 'bilal',
  today,
})

test('accepting an article screens its new lead; taking that back puts both where they were', () => {
  const { articleId, leadId } = capture('one')
  expect(acceptArticle(db, judgement(articleId)).ok).toBe(true)
  expect(getArticle(db, articleId)).toMatchObject({ verdict: 'accepted', verdictBy: 'bilal' })
  expect(lead(leadId)?.status).toBe('screened')
  expect(reopenArticle(db, judgement(articleId)).ok).toBe(true)
  expect(getArticle(db, articleId)).toMatchObject({ verdict: 'unread', verdictBy: null })
  expect(lead(leadId)?.status).toBe('new')
})

test('taking a verdict back leaves a lead alone that was moved since', () => {
  const { articleId, leadId } = capture('one')
  acceptArticle(db, judgement(articleId))
  const version = lead(leadId)?.version ?? 0
  moveLead(db, { leadId, version, by: 'ayesha', from: 'screened', to: 'contacted', gate: { ownerId: 'ayesha' }, today })
  reopenArticle(db, judgement(articleId))
  expect(lead(leadId)?.status).toBe('contacted')
})

test('"not a lead" drops the lead it made, with the reason, and can be taken back', () => {
  const { articleId, leadId } = capture('one')
  expect(dismissArticle(db, { ...judgement(articleId), reason: 'domestic', remark: 'both are local' }).ok).toBe(true)
  expect(lead(leadId)).toMatchObject({ status: 'dropped', closedReason: 'Domestic, not cross-border: both are local' })
  reopenArticle(db, judgement(articleId))
  expect(lead(leadId)?.status).toBe('new')
})

test('"not a lead" is refused while the lead is worked, and without a reason', () => {
  const { articleId, leadId } = capture('one')
  expect(dismissArticle(db, { ...judgement(articleId), reason: '' })).toMatchObject({ ok: false })
  moveLead(db, { leadId, version: 1, by: 'ayesha', from: 'new', to: 'contacted', gate: { ownerId: 'ayesha' }, today })
  expect(dismissArticle(db, { ...judgement(articleId), reason: 'domestic' })).toMatchObject({
    ok: false,
    reason: { code: 'gate' },
  })
  expect(lead(leadId)?.status).toBe('contacted')
})

test('two verdicts on what both saw unread: the second is refused', () => {
  const { articleId } = capture('one')
  const seen = judgement(articleId)
  acceptArticle(db, seen)
  expect(dismissArticle(db, { ...seen, reason: 'domestic' })).toMatchObject({ ok: false, reason: { code: 'stale' } })
})

test('an article of kind none is promoted to a lead with what the analyst says of it', () => {
  const { articleId } = capture('none', noReading)
  const said = { kind: 'investment' as const, name: 'Hazar Yapı', investorCountry: 'TR', destination: 'PK' }
  const promoted = promoteArticle(db, { ...said, articleId, by: 'bilal' })
  expect(promoted.ok && lead(promoted.value)).toMatchObject({
    title: 'Hazar Yapı',
    investorCountry: 'TR',
    status: 'new',
  })
  expect(getArticle(db, articleId)?.verdict).toBe('accepted')
  expect(promoteArticle(db, { ...said, articleId, by: 'bilal' })).toMatchObject({ ok: false })
})

test('a lead that the engine missed is added beside the one it found, and leaves the verdict to the analyst', () => {
  const { articleId, leadId } = capture('one')
  const said = { kind: 'investment' as const, name: 'Hazar Yapı', investorCountry: 'TR', destination: 'PK' }
  const added = promoteArticle(db, { ...said, articleId, by: 'bilal' })
  expect(listLeadsOfArticle(db, articleId).map(({ title }) => title)).toEqual(['GuoDong Group', 'Hazar Yapı'])
  expect(getArticle(db, articleId)?.verdict).toBe('unread')
  expect(promoteArticle(db, { ...said, name: 'Guo Dong', articleId, by: 'bilal' })).toMatchObject({ ok: false })
  expect(added.ok && added.value).not.toBe(leadId)
})

test('the same investor for the same destination is offered as the likely twin, with reasons', () => {
  const first = capture('one')
  const second = capture('two')
  const [read] = handMadeReading.leads
  if (!read) throw new Error('The reading has a lead')
  expect(matchLeads(db, { ...read, kind: 'investment' }, [second.leadId])).toEqual([
    {
      leadId: first.leadId,
      title: 'GuoDong Group',
      status: 'new',
      destination: 'PK',
      reasons: ['same investor', 'also to Pakistan', 'shares Telecom, Data centres'],
      likely: true,
    },
  ])
  expect(matchLeads(db, { ...read, investor: 'Hazar', aliases: [], kind: 'investment' }, [])).toEqual([])
})

test('attaching moves what the article states, trashes the twin, and detaching undoes it whole', () => {
  const first = capture('one')
  const second = capture('two')
  const attach = { articleId: second.articleId, fromId: second.leadId, toId: first.leadId, by: 'bilal' }
  expect(attachArticle(db, attach).ok).toBe(true)
  expect(lead(second.leadId)?.deletedAt).not.toBeNull()
  expect(listFacts(db, first.leadId).filter(({ field }) => field === 'investor')).toHaveLength(2)
  expect(listLeadsOfArticle(db, second.articleId).map(({ id }) => id)).toEqual([first.leadId])
  expect(attachArticle(db, attach)).toMatchObject({ ok: false, reason: { code: 'duplicate' } })

  expect(detachArticle(db, { articleId: second.articleId, leadId: first.leadId, by: 'bilal' })).toMatchObject({
    ok: true,
  })
  expect(lead(second.leadId)).toMatchObject({ deletedAt: null, title: 'GuoDong Group', destination: 'PK' })
  expect(listFacts(db, first.leadId).filter(({ field }) => field === 'investor')).toHaveLength(1)
  expect(listLeadsOfArticle(db, second.articleId).map(({ id }) => id)).toEqual([second.leadId])
})

test('a lead with notes of its own is not swallowed', () => {
  const first = capture('one')
  const second = capture('two')
  db.insert(notes).values({ leadId: second.leadId, kind: 'call', heldOn: today, body: 'They called' }).run()
  const attach = { articleId: second.articleId, fromId: second.leadId, toId: first.leadId, by: 'bilal' }
  expect(attachArticle(db, attach)).toMatchObject({ ok: false, reason: { code: 'gate' } })
  expect(listLeadsOfArticle(db, second.articleId).map(({ id }) => id)).toEqual([second.leadId])
})

test('removing the samples takes their leads, people and investors along, and nothing else', () => {
  capture('sample', handMadeReading, true)
  const [read] = handMadeReading.leads
  if (!read) throw new Error('The reading has a lead')
  const own = capture('own', { ...handMadeReading, leads: [{ ...read, investor: 'Hazar', aliases: [] }], people: [] })
  correctFact(db, { leadId: own.leadId, field: 'jobs', value: 10, version: 1, by: 'bilal' })
  expect(countSamples(db)).toBe(1)
  expect(deleteSamples(db)).toBe(1)
  expect(db.select({ title: leads.title }).from(leads).all()).toEqual([{ title: 'Hazar' }])
  expect(db.select().from(contacts).all()).toEqual([])
  expect(db.select({ name: investors.name }).from(investors).all()).toEqual([{ name: 'Hazar' }])
})
