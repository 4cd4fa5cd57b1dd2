import type { Sector } from '@/domain/sectors'
import { chance, type Weights, weigh } from '@/extraction/choice'
import { mostOpportunities, thresholds } from '@/extraction/content-model'
import type { Found } from '@/extraction/drafts'
import type { Ground } from '@/extraction/ground'
import { isFieldHead } from '@/extraction/recognizers/noun-phrase'
import { countPhrases, type OpportunityPhrase, opportunityCues } from './opportunities'

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
  const scope = ground.scopes[lead]
  if (!scope) return []
  const counts = countPhrases(phrases)
  const names = ground.drafts[lead]?.investor?.mentions.filter((mention) => !mention.isReference) ?? []
  const ranked = phrases
    .map((phrase) => ({
      phrase,
      certainty: chance(
        weigh(
          weights,
          opportunityCues(ground.document, scope, phrase, counts, sectors, ground.projects, ground.listed, names),
        ),
      ),
    }))
    .sort((a, b) => b.certainty - a.certainty || a.phrase.start - b.phrase.start)
  const isField = (phrase: OpportunityPhrase) => isFieldHead(ground.document.tokens[phrase.next]?.lower ?? '')
  const projects = ranked.filter((row) => row.certainty >= thresholds.opportunity && !isField(row.phrase))
  const named = !scope.isOutreach && projects.length >= 3 ? projects : ranked
  const taken: Found<string>[] = []
  for (const { phrase, certainty } of named) {
    if (taken.length >= mostOpportunities || (certainty < thresholds.opportunity && taken.length > 0)) break
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

/** Half of the shorter one's words stand in the other. */
function overlaps(a: string, b: string): boolean {
  const left = new Set(a.toLowerCase().split(/[\s-]+/))
  const right = new Set(b.toLowerCase().split(/[\s-]+/))
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / Math.min(left.size, right.size) >= 0.5
}
