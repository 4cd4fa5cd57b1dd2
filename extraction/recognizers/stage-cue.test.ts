import { describe, expect, it } from 'vitest'
import { layOut } from '@/extraction/document'
import { layWords } from '@/extraction/lexicon/words'
import { findStageCues, type Modality, stageRows } from './stage-cue'

const cuesOf = (text: string) => {
  const document = layOut({ text: `${text}.`, headlineEnd: 0 })
  return findStageCues(document, layWords(document))
}

describe('the stage lexicon', () => {
  it('has more than 500 rows, each under its own id', () => {
    expect(stageRows.length).toBeGreaterThan(500)
    expect(new Set(stageRows.map((row) => row.id)).size).toBe(stageRows.length)
  })

  it('finds every row in its example and not in its counter-example', () => {
    const silent = stageRows.filter((row) => !cuesOf(row.example).some((cue) => cue.row.group === row.group))
    const loud = stageRows.filter(
      (row) => row.counterExample && cuesOf(row.counterExample).some((cue) => cue.row.id === row.id),
    )
    expect(silent.map((row) => `${row.pattern} :: ${row.example}`)).toEqual([])
    expect(loud.map((row) => row.id)).toEqual([])
  })
})

describe('modality', () => {
  const table: [string, string, Modality][] = [
    ['The two sides signed a memorandum of understanding.', 'mou', 'done'],
    ['The group plans to sign a memorandum of understanding.', 'mou', 'wish'],
    ['The maker broke ground on a mill.', 'build', 'done'],
    ['The refinery is being built in the north.', 'build', 'now'],
    ['The firm has not opened a factory.', 'open', 'not'],
    ['Carrefour could take over the shops.', 'buy', 'could'],
  ]
  it.each(table)('%s → %s, %s', (text, group, modality) => {
    expect(cuesOf(text).find((cue) => cue.row.group === group)?.modality).toBe(modality)
  })
})
