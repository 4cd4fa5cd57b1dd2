import { describe, expect, it } from 'vitest'
import { read } from '@/extraction/read'
import { type Baseline, dropsSince, loadBaseline, scoresOf } from './baseline'
import { articleText, listArticles, sets } from './corpus'
import { Score } from './score'

describe('dropsSince', () => {
  const scores = (card: number, kind: number, amount: number): Baseline => ({
    dev: { articles: 44, card, fields: { kind: { score: kind, of: 100 }, amount: { score: amount, of: 10 } } },
  })
  const was = scores(60, 95, 70)

  it('lets a rise and a small trade pass', () => {
    expect(dropsSince(was, scores(59.6, 92.5, 80))).toEqual([])
    expect(dropsSince(was, scores(59.6, 95, 52))).toEqual([])
  })

  it('tells a real drop of the card and of a field', () => {
    expect(dropsSince(was, scores(58, 91, 45))).toEqual([
      'dev: the card score fell from 60 to 58',
      'dev: kind fell from 95 to 91',
      'dev: amount fell from 70 to 45',
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
