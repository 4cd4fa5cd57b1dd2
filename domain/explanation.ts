import type { Reading } from './reading'

/** One cue of a candidate with the weight it carried; a cue that carried none is left out. */
export interface WeighedCue {
  readonly cue: string
  /** Above 0 it spoke for the candidate, below 0 against it. */
  readonly weight: number
  /** The cue in plain words that go on from "it": "stands in the headline". */
  readonly words: string
}

/** Something that could have been chosen. `chance` runs from 0 to 1 among the candidates of its question. */
export interface ExplainedCandidate {
  readonly name: string
  readonly chance: number
  readonly isChosen: boolean
  readonly cues: readonly WeighedCue[]
  /** Where it stands in the text; null for what stands nowhere, as a kind. */
  readonly at: { readonly start: number; readonly end: number } | null
  /** Why it was not taken, in a sentence; null for what was. */
  readonly whyNot: string | null
}

/** One question that the engine put to the article, with all answers that it weighed, the chosen and the likeliest first. */
export interface ExplainedPass {
  /** A path such as `leads.0.amount`, or a name such as `kind`. */
  readonly pass: string
  readonly question: string
  readonly candidates: readonly ExplainedCandidate[]
}

/** What was weighed on the way to a reading. */
export interface Explanation {
  readonly reading: Reading
  readonly passes: readonly ExplainedPass[]
  /** How long each pass of the engine took, in milliseconds; empty where no clock was given. */
  readonly times: readonly { readonly pass: string; readonly milliseconds: number }[]
}
