import type { ExplainedCandidate, ExplainedPass, Explanation } from '@/domain/explanation'
import type { Figure } from '@/domain/reading'
import { explain } from '@/extraction/explain/explain'
import { passesWith, whyNowhere } from '@/extraction/explain/why'
import { shippedModels } from '@/extraction/models'
import { eachArticle } from './article-file'
import { print } from './print'

/** The chosen, the runner-up and a few more; what is less likely than that tells nothing. */
const MOST_SHOWN = 5
const MOST_CUES = 6

/**
 * Prints what was weighed for each file, pass by pass: the candidates, their cues with weights, and why not the others.
 * With a name, only what was weighed of that name.
 */
export const explainFiles = (paths: string[], name?: string): Promise<number> =>
  eachArticle(paths, async ({ text, headlineEnd, publishedOn, headline }) => {
    const explanation = explain({ text, headlineEnd, published: publishedOn }, shippedModels, () => performance.now())
    await print([headline, ...(name ? showName(explanation, text, name) : showAll(explanation))].join('\n\n'))
  })

const showAll = ({ passes, reading, times }: Explanation): string[] => [
  ...passes.map((pass) => showPass(pass)),
  showFigures(reading.figures),
  `passes\n${times.map(({ pass, milliseconds }) => `  ${milliseconds.toFixed(2).padStart(8)} ms  ${pass}`).join('\n')}`,
]

function showName(explanation: Explanation, text: string, name: string): string[] {
  const passes = passesWith(explanation, name)
  if (passes.length === 0) return [whyNowhere(explanation, text, name)]
  return passes.map((pass) => showPass(pass))
}

const showPass = ({ pass, question, candidates }: ExplainedPass): string =>
  [`${pass}: ${question}`, ...candidates.slice(0, MOST_SHOWN).map(showCandidate)].join('\n')

function showCandidate({ name, chance, isChosen, cues, whyNot }: ExplainedCandidate): string {
  const weighed = cues
    .slice(0, MOST_CUES)
    .map(({ cue, weight, words }) => `      ${weight.toFixed(2).padStart(6)}  it ${words} (${cue})`)
  return [
    `  ${isChosen ? '*' : ' '} ${name}  ${(100 * chance).toFixed(0)} %`,
    ...weighed,
    ...(whyNot ? [`      why not: ${whyNot}`] : []),
  ].join('\n')
}

const showFigures = (figures: readonly Figure[]): string =>
  [
    'figures: Which figures are in the text, and what became of each?',
    ...figures.map(
      ({ quote, path, reason }) => `  ${path ? `* ${quote}  ${path}` : `  ${quote}  ${reason?.sentence}`}`,
    ),
  ].join('\n')
