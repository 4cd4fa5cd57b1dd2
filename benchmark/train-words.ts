import { layOut } from '@/extraction/document'
import { functionWords } from '@/extraction/rules/name-words'

const RARE = 3

/**
 * Words that a set of texts writes in lower case at least three times, and more often so than with a capital where no
 * sentence begins; sorted, joined by spaces.
 */
export function listCommonWords(texts: readonly string[]): string {
  const lowers = new Map<string, number>()
  const capitals = new Map<string, number>()
  for (const text of texts) {
    const { tokens, sentences } = layOut({ text })
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word' || token.end - token.start < 3 || !/^[a-z]+$/.test(token.lower)) continue
      if (token.shape === 'lower') lowers.set(token.lower, (lowers.get(token.lower) ?? 0) + 1)
      else if (sentences[token.sentence]?.firstToken !== at)
        capitals.set(token.lower, (capitals.get(token.lower) ?? 0) + 1)
    }
  }
  const kept = [...lowers].filter(
    ([word, count]) => count >= RARE && count > (capitals.get(word) ?? 0) && !functionWords.has(word),
  )
  return kept
    .map(([word]) => word)
    .sort()
    .join(' ')
}
