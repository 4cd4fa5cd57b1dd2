import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { read } from '@/extraction/read'
import { articleText, listArticles } from './corpus'
import { diffReadings, tellDiff } from './diff'
import { loadReadings, saveReadings } from './saved-readings'

const articles = listArticles('dev').slice(0, 2)
const now = new Map(articles.map((article) => [article.id, read(articleText(article))]))

it('finds no difference between a version and itself, saved and loaded', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'leadwire-readings-')), 'readings.jsonl')
  saveReadings(file, now)
  expect(loadReadings(file)).toEqual(now)
  expect(diffReadings(articles, loadReadings(file), now)).toEqual([])
})

it('tells what is right now, what is wrong now, and what is wrong another way', () => {
  const [one] = articles
  const reading = one && now.get(one.id)
  if (!one || !reading) throw new Error('the corpus is empty')
  const step = { ...one.gold, nextStep: 'the ground is broken in spring' }
  const labelled = [{ ...one, gold: step }]
  const saying = (nextStep: string | null) => new Map([[one.id, { ...reading, nextStep }]])
  const right = saying('ground broken in spring')
  expect(diffReadings(labelled, saying(null), right)[0]).toMatchObject({ worse: [], otherwise: [] })
  expect(diffReadings(labelled, saying(null), right)[0]?.better).toHaveLength(1)
  expect(diffReadings(labelled, right, saying(null))[0]?.worse).toHaveLength(1)
  const otherwise = diffReadings(labelled, saying('a'), saying('b'))
  expect(otherwise[0]).toMatchObject({ worse: [], better: [] })
  expect(tellDiff(otherwise)).toContain(`${one.id}\n  ~ nextStep: want`)
})
