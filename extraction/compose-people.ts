import type { Evidence, ReadPerson } from '@/domain/reading'
import type { Analysis } from './pipeline'
import { bestMention, evidenceOf } from './refiners/evidence'
import type { RankedOrganisation } from './refiners/organisations'

/** One person of the card; what each value was read from is added to the evidence. */
export function composePerson(analysis: Analysis, index: number, evidence: Evidence[]): ReadPerson {
  const { document } = analysis
  const placed = analysis.people[index]
  if (!placed) return { name: '', role: null, org: null, side: 'other' }
  const { draft: person, organisation } = placed
  const path = `people.${index}`
  evidence.push(evidenceOf(document, `${path}.name`, person.name))
  if (person.role) evidence.push(evidenceOf(document, `${path}.role`, person.role))
  if (organisation) {
    const named =
      person.organisation?.cluster.id === organisation.candidate.cluster.id
        ? person.organisation.found
        : bestMention(document, organisation.candidate.cluster)
    evidence.push(
      evidenceOf(document, `${path}.org`, {
        start: named.start,
        end: named.end,
        rule: 'person.ranked-organisation',
        certainty: placed.organisationChance,
      }),
    )
  }
  evidence.push(
    evidenceOf(document, `${path}.side`, {
      ...(person.role ?? person.name),
      rule: 'person.ranked-side',
      certainty: placed.sideChance,
    }),
  )
  return {
    name: person.name.value,
    role: person.role?.value ?? null,
    org: organisation?.candidate.cluster.name ?? null,
    side: placed.side,
  }
}

const HOST = 0.25
/** A ministry by its name: where it is named at all, it mostly takes part. */
const MINISTRY = 0.12
const isMinistry = ({ candidate }: RankedOrganisation) =>
  candidate.cluster.forms.some((form) => /\bministry\b/.test(form))

/** The bodies of the host side by name, where the article is a lead's. */
export function composeHostBodies(analysis: Analysis, evidence: Evidence[]): string[] {
  if (analysis.kind.chosen === 'none') return []
  const bodies = analysis.organisations.filter((one) => one.chances.host >= (isMinistry(one) ? MINISTRY : HOST))
  for (const [index, { candidate, chances }] of bodies.entries())
    evidence.push(
      evidenceOf(analysis.document, `hostBodies.${index}`, {
        ...bestMention(analysis.document, candidate.cluster),
        rule: 'host.ranked',
        certainty: chances.host,
      }),
    )
  return bodies.map(({ candidate }) => candidate.cluster.name)
}
