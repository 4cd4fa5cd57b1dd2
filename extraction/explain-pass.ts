/** One cue of a candidate with the weight it carried; a cue that carried none is left out. */
export interface WeighedCue {
  readonly cue: string
  readonly weight: number
}

/** Something that could have been chosen. `chance` runs from 0 to 1 among the candidates of its question. */
export interface ExplainedCandidate {
  readonly name: string
  readonly chance: number
  readonly isChosen: boolean
  readonly cues: readonly WeighedCue[]
  /** Where it stands in the text, for the marks of the view; null for what stands nowhere, as a kind. */
  readonly at: { readonly start: number; readonly end: number } | null
  /** Why it was not taken, in a sentence; null for what was. */
  readonly whyNot: string | null
}

/** One question that the engine put to the article, with all answers that it weighed, the likeliest first. */
export interface ExplainedPass {
  readonly pass: string
  readonly question: string
  readonly candidates: readonly ExplainedCandidate[]
}

/** "X was likelier: it has …" — the cue that parts the two most. */
function whyNot(
  cues: readonly WeighedCue[],
  winner: { name: string; cues: readonly WeighedCue[] } | undefined,
): string {
  const worst = cues.find(({ weight }) => weight < 0)
  const best = winner?.cues.find(({ cue, weight }) => weight > 0 && !cues.some((own) => own.cue === cue))
  const parts = [
    worst && `${worst.cue} speaks against it (${worst.weight})`,
    winner && best && `${winner.name} has ${best.cue} (+${best.weight})`,
  ]
  return parts.filter(Boolean).join('; ') || 'nothing speaks for it'
}

const byChance = (a: ExplainedCandidate, b: ExplainedCandidate) =>
  Number(b.isChosen) - Number(a.isChosen) || b.chance - a.chance

/** Sorts candidates and says of each that was not taken why. */
export function finish(
  pass: string,
  question: string,
  candidates: readonly Omit<ExplainedCandidate, 'whyNot'>[],
): ExplainedPass {
  const winner = candidates.find(({ isChosen }) => isChosen)
  const told = candidates.map(
    (candidate): ExplainedCandidate => ({
      ...candidate,
      whyNot: candidate.isChosen ? null : whyNot(candidate.cues, winner),
    }),
  )
  return { pass, question, candidates: told.sort(byChance) }
}
