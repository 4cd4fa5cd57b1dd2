import { explain } from '@/extraction/explain'
import type { ExplainedCandidate, ExplainedPass } from '@/extraction/explain-pass'
import { articleInFile, report } from './article-file'
import { print } from './print'

/** The chosen, the runner-up and a few more; what is less likely than that tells nothing. */
const MOST_SHOWN = 5

/** Prints what was weighed for each file, pass by pass: the candidates, their cues with weights, and why not the others. */
export async function explainFiles(paths: string[]): Promise<number> {
  let exitCode = 0
  for (const path of paths) {
    const article = articleInFile(path)
    if (!article.ok) {
      report(path, article.reason.sentence)
      exitCode = 2
      continue
    }
    const { text, headlineEnd, publishedOn, headline } = article.value
    const { passes } = explain({ text, headlineEnd, published: publishedOn })
    await print([headline, ...passes.map(showPass)].join('\n\n'))
  }
  return exitCode
}

const showPass = ({ pass, question, candidates }: ExplainedPass): string =>
  [`${pass}: ${question}`, ...candidates.slice(0, MOST_SHOWN).map(showCandidate)].join('\n')

function showCandidate({ name, chance, isChosen, cues, whyNot }: ExplainedCandidate): string {
  const weighed = cues.map(({ cue, weight }) => `${cue} ${weight > 0 ? '+' : ''}${weight}`).join(', ')
  const lines = [
    `  ${isChosen ? '*' : ' '} ${name}  ${(100 * chance).toFixed(0)} %`,
    `      ${weighed || 'no cue carries weight'}`,
  ]
  if (whyNot) lines.push(`      why not: ${whyNot}`)
  return lines.join('\n')
}
