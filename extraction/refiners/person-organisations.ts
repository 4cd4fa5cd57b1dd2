import type { Found } from '../drafts'
import type { Analysis } from '../pipeline'
import { officialHeads } from '../rules/titles'
import { bestMention } from './evidence'
import { MOST_MENTIONS } from './organisation-cues'
import type { ReadPersonDraft } from './people'

const independent = new Set([
  'billionaire',
  'entrepreneur',
  'tycoon',
  'businessman',
  'scholar',
  'politician',
  'cricketer',
  'lawyer',
  'skipper',
  'captain',
  'coach',
  'magnate',
  'industrialist',
  'counsel',
])

/**
 * The organisation of a person: the one named with the office; else, for an officer of a firm, the firm named last
 * before, and among several the investor. An official's is none unless a body is named.
 */
export function personOrganisation(analysis: Analysis, person: ReadPersonDraft): Found<string> | null {
  if (person.organisation) return person.organisation.found
  const head = person.rolePhrase?.head
  if (!head || independent.has(head)) return null
  if (officialHeads.has(head) && person.refersTo === null && !isFirmOffice(person)) return null
  const owner = nearestFirm(analysis, person)
  if (!owner) return null
  return {
    value: owner.name,
    ...bestMention(analysis.document, owner),
    rule: person.refersTo ? 'person.of-the-company' : 'person.nearest-firm',
    certainty: 0.6,
  }
}

/** "President" and "secretary" are of a firm as often as of a state; a firm's has no country. */
const isFirmOffice = (person: ReadPersonDraft) =>
  /^(president|presidents|representative)$/.test(person.rolePhrase?.head ?? '') &&
  person.role !== null &&
  /vice|founder|chief|executive|ceo/i.test(person.role.value)

function nearestFirm(analysis: Analysis, person: ReadPersonDraft) {
  const { organisations, leads } = analysis
  const investors = new Set(leads.flatMap(({ investor }) => (investor ? [investor.candidate.cluster.id] : [])))
  const partners = new Set(leads.flatMap((lead) => lead.partners.map(({ candidate }) => candidate.cluster.id)))
  let best: { score: number; cluster: (typeof organisations)[number]['candidate']['cluster'] } | null = null
  for (const { candidate, chances } of organisations) {
    const { cluster } = candidate
    if (cluster.type !== 'organisation' && chances.investor < 0.3) continue
    for (const chunk of cluster.chunks.slice(0, MOST_MENTIONS)) {
      const distance = person.at - chunk.first
      if (distance < -40 || distance > 220) continue
      const score =
        -Math.abs(distance) / 30 +
        (distance > 0 ? 0.6 : 0) +
        (investors.has(cluster.id) ? 2.5 : partners.has(cluster.id) ? 1.2 : 0) -
        (chances.host > 0.4 ? 1 : 0)
      if (!best || score > best.score) best = { score, cluster }
    }
  }
  return best && best.score > -4 ? best.cluster : null
}
