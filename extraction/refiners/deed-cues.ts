import { type Cues, see } from '@/extraction/choice'
import type { StageMention } from '@/extraction/recognizers/stage-cue'

/** How far from a phrase, in characters, its deed may stand; and from where on it stands less near. */
const BEHIND = 40
const AHEAD = 30
const TOUCHING = 25
const NEAR = 60

/** What is done with a phrase, by the words of its sentence that tell how far something has come: "will *build* a steel mill". */
export function deedCues(
  stages: readonly StageMention[],
  phrase: { readonly start: number; readonly end: number },
  cues: Cues,
): void {
  let last = ''
  let least = Number.POSITIVE_INFINITY
  for (const { row, modality, start, end } of stages) {
    const away = phrase.start - end
    if (away >= 0) {
      if (away < least) {
        last = `${row.group}.${modality}`
        least = away
      }
      if (away < BEHIND) see(cues, `behind:${row.group}`)
    } else if (start >= phrase.end) {
      if (start - phrase.end < AHEAD) see(cues, `ahead:${row.group}`)
    } else see(cues, `told:${row.group}`)
  }
  if (last) see(cues, `deed:${last}`, least < TOUCHING ? 1 : least < NEAR ? 0.7 : 0.4)
}
