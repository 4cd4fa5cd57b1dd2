import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { type Field, fieldWeights, type Score } from './score'

const baselineSchema = z.record(
  z.string(),
  z.object({
    articles: z.number().int(),
    card: z.number(),
    /** `of`: how many labels the field has in the set. */
    fields: z.record(z.string(), z.object({ score: z.number(), of: z.number().int() })),
  }),
)
/**
 * Scores by set, in points of 100 with one decimal. The shipped weights were trained on these articles, so this guards against
 * breakage and says nothing of unseen text: after a training that trades fields knowingly, accept anew.
 */
export type Baseline = z.infer<typeof baselineSchema>

const file = new URL('./baseline.json', import.meta.url)
const points = (share: number): number => Math.round(1000 * share) / 10

/** The scores that the check compares with. */
export const loadBaseline = (): Baseline => baselineSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

/** Makes these scores the ones to compare with. */
export const acceptBaseline = (scores: Baseline): void => writeFileSync(file, `${JSON.stringify(scores, null, 2)}\n`)

/** One set's scores as the baseline keeps them. */
export function scoresOf(score: Score): Baseline[string] {
  const fields = (Object.keys(fieldWeights) as Field[]).map((field) => [
    field,
    { score: points(score.value(field)), of: score.labels(field) },
  ])
  return { articles: score.articles, card: points(score.card()), fields: Object.fromEntries(fields) }
}

/** A smaller drop than these is a trade between cases rather than a loss: points of the card; points and cases of a field. */
const REAL = { card: 0.5, points: 3, cases: 2 }

/** What has really dropped since the baseline, one sentence each; nothing where all holds or rises. */
export function dropsSince(baseline: Baseline, now: Baseline): string[] {
  return Object.entries(baseline).flatMap(([set, was]) => {
    const is = now[set]
    if (!is) return [`${set} was not scored`]
    const fields = Object.entries(was.fields).flatMap(([field, before]) => {
      const after = is.fields[field]?.score ?? 0
      const real = Math.max(REAL.points, (100 * REAL.cases) / Math.max(before.of, 1))
      return before.score - after > real ? [`${set}: ${field} fell from ${before.score} to ${after}`] : []
    })
    return was.card - is.card > REAL.card
      ? [`${set}: the card score fell from ${was.card} to ${is.card}`, ...fields]
      : fields
  })
}
