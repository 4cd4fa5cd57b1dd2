import { describe, expect, it } from 'vitest'
import content from '../model/content.json'
import cues from '../model/cues.json'
import { type CueField, describeCue } from './describe-cue'

/** The names of all weights in a table, or in a table of such tables. */
const namesIn = (table: object): string[] =>
  Object.entries(table).flatMap(([name, value]) => (typeof value === 'number' ? [name] : namesIn(value)))

describe('describeCue', () => {
  it.each<[CueField, object]>([
    ['who', cues],
    ['figure', { ...content.amount, ...content.capacity, ...content.jobs }],
    ['stage', content.stage],
    ['sector', content.sectors],
    ['opportunity', content.opportunities],
    ['event', content.events],
    ['step', content.nextStep],
  ])('has plain words for every cue that the weights of %s know', (field, table) => {
    const names = [...new Set(namesIn(table))]
    expect(names.length).toBeGreaterThan(20)
    const bare = names.filter((name) => {
      const words = describeCue(field, name)
      return words === name || /undefined|[|~]|\.[a-z]/.test(words)
    })
    expect(bare).toEqual([])
  })

  it('tells how often, how sure, and in which kind of article', () => {
    expect(describeCue('who', 'country.in++')).toBe('stands after “in”, four times or more')
    expect(describeCue('sector', 'named:sure')).toBe('is spoken of beside the investor’s name, by a sure phrase')
    expect(describeCue('stage', 'mou|mou.done')).toBe('is told by words of a memorandum of understanding, as done')
    expect(describeCue('who', 'relation.venture-then')).toContain('after the investor')
  })
})
