import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Reading } from '@/domain/reading'
import { listLeadContacts } from './contacts'
import { freshDatabase } from './fresh-database'
import { handMade, handMadeReading, noReading } from './hand-made-readings'
import { listFacts } from './lead-facts'
import { listLeadsOfArticle } from './leads-of-article'
import type { Db } from './open'
import { activities, articles, investorAliases, leadSectors, leads } from './schema'
import { storeCapture } from './store-capture'

let db: Db
beforeEach(() => {
  db = freshDatabase()
})

const capture = (fingerprint: string, reading: Reading) =>
  storeCapture(db, {
    article: { ...handMade, fingerprint, publisher: null, url: null, publishedOn: null },
    reading,
    channel: 'paste',
    sample: false,
    by: 'ayesha',
  })

test('an article becomes a lead with the words behind each fact, its people and its story', () => {
  const { articleId, leadIds, existing } = capture('one', handMadeReading)
  expect(existing).toBe(false)
  const [lead] = listLeadsOfArticle(db, articleId)
  expect(lead).toMatchObject({
    id: leadIds[0],
    title: 'GuoDong Group',
    investorCountry: 'CN',
    destination: 'PK',
    stage: 'interest',
    amountValue: null,
    status: 'new',
    version: 1,
    readLead: 0,
  })
  const facts = listFacts(db, lead?.id ?? 0)
  for (const fact of facts.filter(({ quote }) => quote)) {
    expect(handMade.text.slice(fact.start ?? 0, fact.end ?? 0)).toBe(fact.quote)
  }
  expect(facts.filter(({ field }) => field === 'sectors').map(({ value }) => value)).toEqual([
    'telecom',
    'data-centres',
  ])
  expect(listLeadContacts(db, lead?.id ?? 0).map(({ name, side, quote }) => [name, side, quote])).toEqual([
    ['Lu Jie', 'investor', 'Lu Jie'],
    ['Shaza Fatima Khawaja', 'host', 'Shaza Fatima Khawaja'],
  ])
  expect(
    db
      .select({ sector: leadSectors.sector, status: leadSectors.status })
      .from(leadSectors)
      .orderBy(leadSectors.sector)
      .all(),
  ).toEqual([
    { sector: 'data-centres', status: 'new' },
    { sector: 'telecom', status: 'new' },
  ])
  expect(db.select({ act: activities.act }).from(activities).all()).toEqual([{ act: 'captured' }, { act: 'created' }])
})

test('the same fingerprint again gives the article that is there and writes nothing', () => {
  const first = capture('one', handMadeReading)
  expect(capture('one', handMadeReading)).toEqual({ articleId: first.articleId, existing: true, leadIds: [] })
  expect(db.select().from(leads).all()).toHaveLength(1)
  expect(db.select().from(activities).all()).toHaveLength(2)
})

test('an article of two leads makes two; each investor keeps its own people, the host’s are on both', () => {
  const [first] = handMadeReading.leads
  if (!first) throw new Error('The reading has a lead')
  const second = { ...first, investor: 'Hazar Yapı', aliases: [], investorCountry: 'TR' }
  const { leadIds } = capture('two', { ...handMadeReading, leads: [first, second] })
  expect(leadIds.map((id) => listLeadContacts(db, id).map(({ name }) => name))).toEqual([
    ['Lu Jie', 'Shaza Fatima Khawaja'],
    ['Shaza Fatima Khawaja'],
  ])
})

test('an article of kind none waits in the inbox without a lead', () => {
  const { articleId, leadIds } = capture('none', noReading)
  expect(leadIds).toEqual([])
  expect(db.select().from(articles).where(eq(articles.id, articleId)).get()).toMatchObject({
    kind: 'none',
    verdict: 'unread',
  })
})

test('an investor named in another form is the same one; one of another country is not', () => {
  const [lead] = handMadeReading.leads
  if (!lead) throw new Error('The reading has a lead')
  capture('one', handMadeReading)
  capture('two', { ...handMadeReading, leads: [{ ...lead, investor: 'Guo Dong Co., Ltd.', aliases: [] }] })
  capture('three', { ...handMadeReading, leads: [{ ...lead, investorCountry: 'MY', aliases: [] }] })
  const ids = db
    .select({ investorId: leads.investorId })
    .from(leads)
    .all()
    .map((row) => row.investorId)
  expect(ids[0]).toBe(ids[1])
  expect(ids[2]).not.toBe(ids[0])
  expect(
    db
      .select()
      .from(investorAliases)
      .where(eq(investorAliases.investorId, ids[0] ?? 0))
      .all(),
  ).toHaveLength(1)
})

test('a capture that fails halfway leaves nothing behind', () => {
  const [lead] = handMadeReading.leads
  if (!lead) throw new Error('The reading has a lead')
  const broken = { ...lead, sectors: ['telecom' as const], amount: { value: -1, currency: 'USD' } }
  expect(() => capture('broken', { ...handMadeReading, leads: [lead, broken] })).toThrow()
  expect(db.select().from(articles).all()).toEqual([])
  expect(db.select().from(leads).all()).toEqual([])
})
