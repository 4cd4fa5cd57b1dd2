import type { Evidence, ReadLead } from '@/domain/reading'
import { type Analysis, PLACE } from './pipeline'
import { bestMention, evidenceOf } from './refiners/evidence'

/** One lead of the card; what each value was read from is added to the evidence. */
export function composeLead(analysis: Analysis, index: number, evidence: Evidence[]): ReadLead {
  const { document } = analysis
  const lead = analysis.leads[index]
  const path = `leads.${index}`
  const { draft, investor, homeAt, partners, destinationShare } = lead ?? {
    draft: null,
    investor: null,
    homeAt: null,
    partners: [],
    destinationShare: 0,
  }
  const span = (first: number, last: number) => ({
    start: document.tokens[first]?.start ?? 0,
    end: document.tokens[last - 1]?.end ?? 0,
  })
  if (investor) {
    const mention = bestMention(document, investor.candidate.cluster)
    const certainty = investor.chances.investor
    evidence.push(evidenceOf(document, `${path}.investor`, { ...mention, rule: 'lead.ranked-investor', certainty }))
    if (index === 0)
      evidence.push(
        evidenceOf(document, 'kind', { ...mention, rule: 'kind.weighed', certainty: analysis.kind.chances.investment }),
      )
  }
  if (homeAt)
    evidence.push(
      evidenceOf(document, `${path}.investorCountry`, {
        ...span(homeAt.first, homeAt.last),
        rule: homeAt.rule,
        certainty: 0.85,
      }),
    )
  if (homeAt && !investor)
    evidence.push(
      evidenceOf(document, 'kind', {
        ...span(homeAt.first, homeAt.last),
        rule: 'kind.weighed',
        certainty: analysis.kind.chances.outreach,
      }),
    )
  const country = analysis.countries.find(({ candidate }) => candidate.code === draft?.destination)
  const named = country?.candidate.mentions ?? []
  const bodyNamed = named.filter(({ sentence }) => !document.sentences[sentence]?.isHeadline)
  const shown = bodyNamed.find(({ by }) => by === 'name') ?? bodyNamed[0] ?? named[0]
  if (shown)
    evidence.push(
      evidenceOf(document, `${path}.destination`, {
        ...span(shown.first, shown.last),
        rule: 'country.ranked',
        certainty: destinationShare,
      }),
    )
  const places = (analysis.places[index] ?? []).filter(({ chance }) => chance >= PLACE)
  for (const [at, { candidate, chance }] of places.entries())
    evidence.push(
      evidenceOf(document, `${path}.places.${at}`, {
        ...bestMention(document, candidate.cluster),
        rule: 'place.ranked',
        certainty: chance,
      }),
    )
  for (const [at, { candidate, chances }] of partners.entries())
    evidence.push(
      evidenceOf(document, `${path}.partners.${at}`, {
        ...bestMention(document, candidate.cluster),
        rule: 'lead.ranked-partner',
        certainty: chances.partner,
      }),
    )
  return {
    investor: investor?.candidate.cluster.name ?? null,
    aliases: [
      ...(investor?.candidate.cluster.aliases ?? []),
      ...(lead?.alsoNamed ?? []).map(({ candidate }) => candidate.cluster.name),
    ],
    investorCountry: draft?.investorCountry ?? null,
    destination: draft?.destination ?? null,
    places: places.map(({ candidate }) => candidate.cluster.name),
    ...composeContent(analysis, index, evidence),
    partners: partners.map(({ candidate }) => candidate.cluster.name),
    invited:
      !investor && homeAt
        ? document.normal.slice(span(homeAt.first, homeAt.last).start, span(homeAt.first, homeAt.last).end)
        : null,
  }
}

function composeContent(
  { document, content }: Analysis,
  index: number,
  evidence: Evidence[],
): Pick<ReadLead, 'sectors' | 'opportunities' | 'stage' | 'amount' | 'capacity' | 'jobs'> {
  const said = content.leads[index]
  const path = `leads.${index}`
  const values = [
    ['stage', said?.stage],
    ['amount', said?.amount],
    ['capacity', said?.capacity],
    ['jobs', said?.jobs],
    ...(said?.sectors.map((sector, at): [string, typeof sector] => [`sectors.${at}`, sector]) ?? []),
    ...(said?.opportunities.map((phrase, at): [string, typeof phrase] => [`opportunities.${at}`, phrase]) ?? []),
  ] as const
  for (const [field, found] of values) if (found) evidence.push(evidenceOf(document, `${path}.${field}`, found))
  return {
    sectors: said?.sectors.map(({ value }) => value) ?? [],
    opportunities: said?.opportunities.map(({ value }) => value) ?? [],
    stage: said?.stage?.value ?? 'interest',
    amount: said?.amount?.value ?? null,
    capacity: said?.capacity?.value ?? null,
    jobs: said?.jobs?.value ?? null,
  }
}
