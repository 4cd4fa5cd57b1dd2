import type { Evidence, Reading, ReadLead, ReadPerson } from '@/domain/reading'
import { confidenceOf } from './confidence'
import { type Analysis, PLACE } from './pipeline'
import { bestMention, evidenceOf } from './refiners/evidence'

/** Changes whenever rules or weights do, so that stored readings can be told apart. */
export const ENGINE = '1'

/** Writes the card of an analysis, and the evidence of each of its values. */
export function compose(analysis: Analysis): Reading {
  const { document, kind } = analysis
  const evidence: Evidence[] = []
  const leads = analysis.leads.map((_, index) => composeLead(analysis, index, evidence))
  const people = analysis.people.map((_, index) => composePerson(analysis, index, evidence))
  const hostBodies = composeHostBodies(analysis, evidence)
  return {
    kind: kind.chosen,
    reason: reasonOf(analysis),
    leads,
    people,
    hostBodies,
    events: composeEvents(analysis, evidence),
    nextStep: composeNextStep(analysis, evidence),
    evidence,
    figures: [...analysis.content.figures],
    furniture: [...document.furniture],
    confidence: confidenceOf(evidence),
    engine: ENGINE,
  }
}

function reasonOf({ kind, document }: Analysis): Reading['reason'] {
  if (kind.chosen !== 'none') return null
  if (document.tokens.length === 0) return { code: 'empty', sentence: 'there is no text' }
  if (!kind.isEnglish) return { code: 'not-english', sentence: 'not English' }
  const subjects: readonly [string, string, string][] = [
    ['kind.market', 'markets', 'a market report'],
    ['kind.sport', 'sport', 'sport'],
    ['kind.law', 'law', 'a matter of courts or police'],
    ['kind.aid', 'aid', 'aid or a loan to the state, no project of an investor'],
    ['kind.results', 'results', "a company's results"],
    ['kind.product', 'product', 'products and their features'],
    ['kind.macro', 'macro', 'figures of the whole economy'],
    ['kind.opinion', 'opinion', 'an opinion'],
    ['kind.politics', 'politics', 'politics'],
  ]
  for (const level of ['.dense', '.3', '']) {
    const found = subjects.find(([cue]) => kind.cues.includes(cue + level))
    if (found) return { code: found[1], sentence: found[2] }
  }
  return { code: 'no-investor', sentence: 'no investor and no invitation to invest' }
}

function composeLead(analysis: Analysis, index: number, evidence: Evidence[]): ReadLead {
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

function composePerson(analysis: Analysis, index: number, evidence: Evidence[]): ReadPerson {
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

const HOST = 0.24

function composeHostBodies(analysis: Analysis, evidence: Evidence[]): string[] {
  if (analysis.kind.chosen === 'none') return []
  const bodies = analysis.organisations.filter(({ chances }) => chances.host >= HOST)
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

function composeEvents({ document, content }: Analysis, evidence: Evidence[]): Reading['events'] {
  for (const [at, event] of content.events.entries()) {
    evidence.push(evidenceOf(document, `events.${at}.what`, event))
    for (const part of ['place', 'date'] as const) {
      const shown = event.shown[part]
      if (shown) evidence.push(evidenceOf(document, `events.${at}.${part}`, { ...event, ...shown }))
    }
  }
  return content.events.map(({ value }) => value)
}

function composeNextStep({ document, content }: Analysis, evidence: Evidence[]): string | null {
  if (content.nextStep) evidence.push(evidenceOf(document, 'nextStep', content.nextStep))
  return content.nextStep?.value ?? null
}
