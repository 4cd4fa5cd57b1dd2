import { isDeepStrictEqual } from 'node:util'
import type { Explanation } from '@/domain/explanation'
import type { Reading } from '@/domain/reading'
import { explain } from '@/extraction/explain/explain'
import { passesWith, whyNowhere } from '@/extraction/explain/why'
import { shippedModels } from '@/extraction/models'

interface ArticleToExplain {
  readonly text: string
  readonly headlineEnd: number
  readonly publishedOn: string | null
}

/** Reads an article again, as it was captured, and tells what was weighed; nothing is stored. */
export const explainArticle = ({ text, headlineEnd, publishedOn }: ArticleToExplain): Explanation =>
  explain({ text, headlineEnd, published: publishedOn }, shippedModels, () => performance.now())

/** Is the stored reading another than today's engine gives? A second reader may have added to it, or an earlier version read it. */
export const readsOtherwise = (stored: Reading, { reading }: Explanation): boolean =>
  stored.engine !== reading.engine ||
  !isDeepStrictEqual([stored.kind, stored.leads, stored.people], [reading.kind, reading.leads, reading.people])

/** What was weighed of one name, or the sentence that tells why nothing was. */
export function askWhy(explanation: Explanation, text: string, name: string) {
  const passes = passesWith(explanation, name)
  return { passes, nowhere: passes.length === 0 ? whyNowhere(explanation, text, name) : null }
}
