import { expect, it } from 'vitest'
import { layOut } from '@/extraction/document'
import { layWords } from '@/extraction/lexicon/words'
import { eventRules } from '@/extraction/rules/event-phrases'
import { findEventCues } from './event-cue'

const cuesOf = (text: string) => {
  const document = layOut({ text: `${text}.`, headlineEnd: 0 })
  return findEventCues(document, layWords(document))
}

it('finds every rule in its example and not in its counter-example', () => {
  for (const rule of eventRules) {
    expect([rule.id, cuesOf(rule.example).some((cue) => cue.rule.id === rule.id)]).toEqual([rule.id, true])
    if (rule.counterExample)
      expect([rule.id, cuesOf(rule.counterExample).some((cue) => cue.rule.id === rule.id)]).toEqual([rule.id, false])
  }
})

it('tells what happened from what is still to come', () => {
  expect(cuesOf('They met on Monday.')[0]?.isAhead).toBe(false)
  expect(cuesOf('A forum will be held.').length).toBe(1)
  expect(cuesOf('They hope to have visited it.').at(-1)?.isAhead).toBe(true)
})
