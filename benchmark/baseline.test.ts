import { describe, expect, it } from 'vitest'
import { read } from '@/extraction/read'
import { type Baseline, dropsSince, loadBaseline, scoresOf } from './baseline'
import { articleText, listArticles, sets } from './corpus'
import { Score } from './score'

describe('dropsSince', () => {
  const was: Baseline = { dev: { articles: 44, card: 60, fields: { kind: 95, amount: 70 } } }
  it('lets a rise and a small trade pass', () => {
    expect(dropsSince(was, { dev: { articles: 44, card: 59.6, fields: { kind: 92.5, amount: 80 } } })).toEqual([])
  })

  it('tells a real drop of the card and of a field', () => {
    expect(dropsSince(was, { dev: { articles: 44, card: 58, fields: { kind: 95, amount: 60 } } })).toEqual([
      'dev: the card score fell from 60 to 58',
      'dev: amount fell from 70 to 60',
    ])
  })

  it('wants every set', () => {
    expect(dropsSince(was, {})).toEqual(['dev was not scored'])
  })
})

it('reads the labelled articles as well as the baseline says', { timeout: 120_000 }, () => {
  const now = sets.map((set) => {
    const score = new Score()
    for (const article of listArticles(set)) score.add(article.gold, read(articleText(article)))
    return [set, scoresOf(score)]
  })
  expect(dropsSince(loadBaseline(), Object.fromEntries(now))).toEqual([])
})
