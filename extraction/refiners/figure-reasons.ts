import type { Figure } from '@/domain/reading'
import type { Cues } from '@/extraction/choice'
import type { Ground } from '@/extraction/ground'
import type { FigureMention } from '@/extraction/recognizers/figure'
import { figureReasons } from '@/extraction/rules/figure-reasons'
import { contextCues, findFigureCues } from './figure-cues'

/** Says why a figure is not used, from the words around it. */
export function reasonFor(
  ground: Ground,
  figure: FigureMention,
  weighed: Cues | undefined,
  used: readonly FigureMention[],
  isWeighed: boolean,
): NonNullable<Figure['reason']> {
  const seen = new Set(factsOf(ground, figure, used, isWeighed))
  if (isWeighed && !seen.has('furniture') && !seen.has('no-lead')) {
    const cues =
      weighed ??
      contextCues(
        ground.document,
        figure,
        findFigureCues(ground.words, new Set([figure.sentence])).get(figure.sentence) ?? [],
      )
    for (const name of cues.keys()) seen.add(name.replace(/~$/, ''))
  }
  if (seen.has('target')) addPolicy(ground, figure, seen)
  const reason = figureReasons.find((row) => seen.has(row.cue))
  return { code: reason?.code ?? 'not-tied', sentence: reason?.sentence ?? "not tied to this lead's project" }
}

function factsOf(ground: Ground, figure: FigureMention, used: readonly FigureMention[], isWeighed: boolean): string[] {
  const facts = ['rest']
  if (ground.document.sentences[figure.sentence]?.isFurniture) facts.push('furniture')
  if (ground.drafts.length === 0) facts.push('no-lead')
  if (used.some((other) => other.value === figure.value && other.unit === figure.unit)) facts.push('restated')
  if (figure.what === 'percent' || figure.what === 'count') facts.push(figure.what)
  if (!isWeighed) return facts
  const words = sentenceWords(ground, figure)
  if (words.some((word) => /^(allocat|allott|earmark|reserv)/.test(word)) && !isNamed(ground, figure.sentence))
    facts.push('allocation')
  return facts
}

const sentenceWords = (ground: Ground, figure: FigureMention) => {
  const sentence = ground.document.sentences[figure.sentence]
  return sentence
    ? ground.document.tokens
        .slice(sentence.firstToken, Math.min(sentence.lastToken, sentence.firstToken + 80))
        .map((token) => token.lower)
    : []
}
const isNamed = (ground: Ground, sentence: number) => ground.scopes.some((scope) => scope.named.has(sentence))

/** A goal is a policy target where the state or a year to come is named with it and no investor is. */
function addPolicy(ground: Ground, figure: FigureMention, seen: Set<string>): void {
  const words = sentenceWords(ground, figure)
  if (
    !isNamed(ground, figure.sentence) &&
    words.some((word) => /^(policy|target|goal|aim|aiming|aims|vision|20[2-5]\d)$/.test(word))
  )
    seen.add('policy')
}
