import { expect, test } from 'vitest'
import { freshDatabase } from '@/db/fresh-database'
import { deleteSamples } from '@/db/samples'
import { articles, readings } from '@/db/schema'
import { captureArticle } from './capture'
import { fromPaste } from './from-paste'
import { captureSamples, captureSamplesAtFirst } from './samples'

test('the same article pasted twice, its headline once in its own field, is captured once', () => {
  const db = freshDatabase()
  const channel = { by: 'ayesha', channel: 'paste' as const }
  const first = captureArticle(db, fromPaste({ text: 'Hazar to build\r\n\r\nKARACHI: It will.' }), channel)
  const again = captureArticle(db, fromPaste({ headline: 'Hazar to build', text: 'KARACHI: It will.' }), channel)
  expect(again).toEqual({ articleId: first.articleId, existing: true, leadIds: [] })
  expect(db.select().from(readings).all()).toHaveLength(1)
})

test('samples are captured into an untouched database, and once removed do not come back', () => {
  const db = freshDatabase()
  captureSamplesAtFirst(db, 'intake/samples')
  expect(db.select({ sample: articles.sample }).from(articles).all()).toEqual([{ sample: true }, { sample: true }])
  expect(captureSamples(db)).toBe(0)
  deleteSamples(db)
  captureSamplesAtFirst(db, 'intake/samples')
  expect(db.select().from(articles).all()).toEqual([])
})
