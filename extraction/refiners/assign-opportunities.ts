import type { Sector } from '@/domain/sectors'
import { chance, type Weights, weigh } from '@/extraction/choice'
import { mostOpportunities, thresholds } from '@/extraction/content-model'
import type { Found } from '@/extraction/drafts'
import type { Ground } from '@/extraction/ground'
import { isListed } from './listed'
import { countPhrases, namesField, type OpportunityPhrase } from './opportunities'
import { layPhraseField, opportunityCues } from './opportunity-cues'

/**
 * The text's own phrases for a lead's projects, in the order of the text. Where three projects or more are named,
 * "the telecom sector" is not listed beside them.
 */
export function assignOpportunities(
  ground: Ground,
  lead: number,
  phrases: readonly OpportunityPhrase[],
  sectors: ReadonlyMap<Sector, number>,
  weights: Weights,
): Found<string>[] {
  const field = layPhraseField(ground, lead, phrases, countPhrases(phrases), sectors)
  if (!field) return []
  const { scope } = field
  const ranked = phrases
    .map((phrase) => ({ phrase, certainty: chance(weigh(weights, opportunityCues(ground, field, phrase))) }))
    .sort((a, b) => b.certainty - a.certainty || a.phrase.start - b.phrase.start)
  const works = ranked.filter(({ phrase }) => !namesField(ground.document, phrase))
  const named = !scope.isOutreach && works.filter(isTaken).length >= 3 ? works : ranked
  const taken: Found<string>[] = []
  for (const { phrase, certainty } of named) {
    if (taken.length >= mostOpportunities) break
    if (certainty < (isInListOf(ground, phrase, taken) ? LISTED : 1) * thresholds.opportunity && taken.length > 0)
      continue
    const value = ground.document.text.slice(phrase.start, phrase.end)
    if (taken.some((other) => overlaps(other.value, value))) continue
    taken.push({
      value,
      start: phrase.start,
      end: phrase.end,
      rule: phrase.isFacility ? 'opportunity.works' : 'opportunity.field',
      certainty,
    })
  }
  return taken.sort((a, b) => a.start - b.start)
}

const isTaken = ({ certainty }: { certainty: number }) => certainty >= thresholds.opportunity

/** How much surer than this, of the common threshold, one of a list has to be whose others are taken. */
const LISTED = 0.8

/** Two others of the list in which the phrase stands are taken. */
const isInListOf = (
  { document, listed }: Ground,
  { start, end, sentence }: OpportunityPhrase,
  taken: readonly Found<string>[],
) =>
  isListed(listed, start, end) &&
  taken.filter((one) => {
    const { start: from = 0, end: to = 0 } = document.sentences[sentence] ?? {}
    return one.start >= from && one.end <= to
  }).length >= 2

/** Half of the shorter one's words stand in the other. */
function overlaps(a: string, b: string): boolean {
  const left = new Set(a.toLowerCase().split(/[\s-]+/))
  const right = new Set(b.toLowerCase().split(/[\s-]+/))
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / Math.min(left.size, right.size) >= 0.5
}
