import type { Document } from '@/extraction/document'
import { PhraseTrie } from '@/extraction/lexicon/phrases'
import type { Entry } from '@/extraction/lexicon/vocabulary'
import { vocabulary } from '@/extraction/lexicon/vocabulary'
import type { Words } from '@/extraction/lexicon/words'
import { type StageGroup, stageClasses, stageGroups, stagePhrases } from '@/extraction/rules/stage-phrases'

/** Whether what a phrase says has happened, is going on, will happen, is wished for, might be, or is denied. */
export const modalities = ['done', 'now', 'future', 'wish', 'could', 'not'] as const
export type Modality = (typeof modalities)[number]

export interface StageRow {
  readonly id: string
  readonly group: StageGroup
  readonly pattern: string
  readonly example: string
  readonly counterExample: string | null
}

/** A phrase that tells how far something has come, where it stands. */
export interface StageMention {
  readonly row: StageRow
  readonly modality: Modality
  readonly start: number
  readonly end: number
  readonly sentence: number
}

for (const [name, members] of Object.entries(stageClasses))
  vocabulary.wordClass(name, members.split(/\s+/).filter(Boolean))

/** The lexicon, row by row. */
export const stageRows: readonly StageRow[] = stagePhrases
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const [head = '', rest = ''] = line.split(' :: ')
    const [example = '', counterExample] = rest.split(' !! ')
    const colon = head.indexOf(': ')
    const group = stageGroups.find((known) => known === head.slice(0, colon)) ?? 'plan'
    const pattern = head.slice(colon + 2).trim()
    const id = `stage.${group}.${pattern.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')}`
    return { id, group, pattern, example, counterExample: counterExample ?? null }
  })

const trie = new PhraseTrie<StageRow>()
for (const row of stageRows) trie.add(row.pattern, row)

const denials =
  'not no never nobody none neither nor without cannot hardly fail refuse deny unlikely instead unconfirmed'
const wishes =
  'want wants wanted wish wishes wished hope hopes hoped plan plans planned planning intend intends intended aim aims aimed like keen eager seek seeks seeking sought consider considers considering considered explore explores exploring ' +
  'mull mulls propose proposes proposed proposing proposal interested interest willing ready ambition thinking think thinks weighing discussed discuss discussing eyeing eyes possibility ask asked asks request requested promise apply applied'
const mights =
  'may might could can would should if unless perhaps possibly possible potential whether once when until before'
const futures =
  'will shall to soon expected expects due set decided agreed committed going scheduled slated about yet next'
for (const [name, members] of [
  ['denial', denials],
  ['wish', wishes],
  ['might', mights],
  ['future', futures],
] as const)
  vocabulary.wordClass(name, members.split(' '))
const denial = vocabulary.wordClass('denial')
const wish = vocabulary.wordClass('wish')
const might = vocabulary.wordClass('might')
const future = vocabulary.wordClass('future')
const reach = 6

/** "broke ground" → build, done; "plans to sign an MoU" → mou, wish. All matches, longest at each place first. */
export function findStageCues(document: Document, words: Words): StageMention[] {
  const mentions: StageMention[] = []
  for (let at = 0; at < words.entries.length; at++) {
    const entry = words.entries[at]
    if (!entry || !trie.opensAt(words, at)) continue
    const best = new Map<StageGroup, { row: StageRow; end: number }>()
    trie.eachAt(words, at, (row, end) => {
      const known = best.get(row.group)
      if (!known || end > known.end) best.set(row.group, { row, end })
    })
    for (const { row, end } of best.values()) {
      const first = document.tokens[words.tokens[at] ?? 0]
      const last = document.tokens[words.tokens[end - 1] ?? 0]
      if (!first || !last) continue
      mentions.push({
        row,
        modality: modalityAt(words, at, end, entry),
        start: first.start,
        end: last.end,
        sentence: first.sentence,
      })
    }
  }
  return mentions
}

/** Reads the words before the phrase, up to the next border, and the form of its verb. */
function modalityAt(words: Words, at: number, end: number, entry: Entry): Modality {
  let found: Modality | null = null
  let ahead = false
  for (let back = at - 1; back >= at - reach && back >= 0; back--) {
    const before = words.entries[back]
    if (before === null) break
    if (!before) continue
    if (before.classes & denial) return 'not'
    if (found) continue
    if (before.classes & wish) found = 'wish'
    else if (before.classes & might) found = 'could'
    else if (before.classes & future && at - back <= 3) ahead = true
  }
  if (found === null) {
    for (let inside = at; inside < end; inside++) {
      const word = words.entries[inside]
      if (word && word.classes & denial) return 'not'
    }
  }
  if (found) return found
  if (ahead) return 'future'
  if (entry.form === 'past') return 'done'
  return 'now'
}
