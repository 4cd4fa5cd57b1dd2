import type { Reading } from '@/domain/reading'
import { initials, isNear, overlap, sameOrganisation, samePerson, softText, unitLetters, words } from './likeness'

/** What the scorer compares: the card of a reading, or of a label. */
export type Card = Pick<Reading, 'kind' | 'people' | 'hostBodies' | 'events' | 'nextStep'> & {
  leads: Omit<Reading['leads'][number], 'invited'>[]
}
type Lead = Card['leads'][number]
type Person = Card['people'][number]

export interface Tally {
  right: number
  extra: number
  missed: number
}
export interface Ratio {
  right: number
  of: number
}

/** Weight of each field in the card score, in the order the table prints. */
export const fieldWeights = {
  kind: 2,
  lead: 4,
  primary: 2,
  investorCountry: 1,
  destination: 1,
  sectors: 3,
  stage: 2,
  amount: 2,
  capacity: 1,
  jobs: 1,
  places: 1,
  opportunities: 1,
  partners: 1,
  people: 2,
  role: 1,
  org: 1,
  side: 1,
  hostBodies: 1,
  events: 1,
  nextStep: 1,
} as const
export type Field = keyof typeof fieldWeights

/** Greedy one-to-one pairing of two lists under a test. */
function pairOff<A, B>(gold: readonly A[], predicted: readonly B[], same: (a: A, b: B) => boolean): [A, B][] {
  const left = [...predicted]
  const pairs: [A, B][] = []
  for (const label of gold) {
    const at = left.findIndex((candidate) => same(label, candidate))
    if (at >= 0) pairs.push([label, ...(left.splice(at, 1) as [B])])
  }
  return pairs
}

const leadNames = (lead: Lead) => [lead.investor, ...(lead.aliases ?? [])].filter((name) => name !== null)
const sameLead = (gold: Lead, predicted: Lead) =>
  gold.investor === null
    ? predicted.investor === null
    : predicted.investor !== null && leadNames(gold).some((name) => sameOrganisation(name, predicted.investor))

const tallied = [
  'lead',
  'sectors',
  'places',
  'opportunities',
  'partners',
  'people',
  'hostBodies',
  'events',
  'nextStep',
  'amount',
  'capacity',
  'jobs',
] as const
const counted = ['kind', 'primary', 'investorCountry', 'destination', 'stage', 'role', 'org', 'side'] as const

/** Scores predicted cards against labels field by field. A lead that is missed counts as wrong in each of its fields. */
export class Score {
  readonly tallies = Object.fromEntries(tallied.map((field) => [field, { right: 0, extra: 0, missed: 0 }])) as Record<
    (typeof tallied)[number],
    Tally
  >
  readonly ratios = Object.fromEntries(counted.map((field) => [field, { right: 0, of: 0 }])) as Record<
    (typeof counted)[number],
    Ratio
  >
  articles = 0

  /** Adds one article; returns what differs, one line a difference. */
  add(gold: Card, predicted: Card): string[] {
    this.articles++
    const differences: string[] = []
    const note = (field: string, isRight: boolean, want: unknown, got: unknown) => {
      if (!isRight) differences.push(`${field}: want ${JSON.stringify(want)} got ${JSON.stringify(got)}`)
    }
    note('kind', this.check('kind', predicted.kind === gold.kind), gold.kind, predicted.kind)
    const pairs = this.addLeads(gold, predicted, note)
    this.addPeople(gold, predicted, note)
    note(
      'hostBodies',
      this.count('hostBodies', gold.hostBodies, predicted.hostBodies, sameOrganisation),
      gold.hostBodies,
      predicted.hostBodies,
    )
    const sameEvent = (g: Card['events'][number], p: Card['events'][number]) =>
      g.what === p.what && (!g.place || softText(g.place, p.place)) && (!g.date || g.date === p.date)
    note('events', this.count('events', gold.events, predicted.events, sameEvent), gold.events, predicted.events)
    const step = (card: Card) => (card.nextStep ? [card.nextStep] : [])
    const sameStep = (a: string, b: string) => overlap(words(a), words(b)) >= 0.25
    note('nextStep', this.count('nextStep', step(gold), step(predicted), sameStep), gold.nextStep, predicted.nextStep)
    for (const lead of predicted.leads) {
      if (pairs.some(([, paired]) => paired === lead)) continue
      this.tallies.sectors.extra += lead.sectors.length
      for (const field of ['amount', 'capacity', 'jobs'] as const) if (lead[field] !== null) this.tallies[field].extra++
    }
    return differences
  }

  /** A field's score, 0 to 1: F1 where values are listed, the share that is right elsewhere. */
  value(field: Field): number {
    if (field in this.tallies) {
      const { right, extra, missed } = this.tallies[field as (typeof tallied)[number]]
      return right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed)
    }
    const { right, of } = this.ratios[field as (typeof counted)[number]]
    return of ? right / of : 1
  }

  /** How many labels a field has been scored on. */
  labels(field: Field): number {
    const tally = this.tallies[field as (typeof tallied)[number]]
    return tally ? tally.right + tally.missed : (this.ratios[field as (typeof counted)[number]]?.of ?? 0)
  }

  /** The weighted mean of all fields, 0 to 1. */
  card(): number {
    let sum = 0
    let weights = 0
    for (const field of Object.keys(fieldWeights) as Field[]) {
      sum += fieldWeights[field] * this.value(field)
      weights += fieldWeights[field]
    }
    return sum / weights
  }

  /** The table that `benchmark:reading` prints. */
  table(): string {
    const rows = (Object.keys(fieldWeights) as Field[]).map((field) => {
      const shown = (100 * this.value(field)).toFixed(1).padStart(6)
      const tally = this.tallies[field as (typeof tallied)[number]]
      const ratio = this.ratios[field as (typeof counted)[number]]
      const detail = tally
        ? `F1: ${tally.right} right, ${tally.extra} extra, ${tally.missed} missed`
        : `${ratio.right} of ${ratio.of}`
      return `${field.padEnd(15)} ${shown}   ${detail}`
    })
    return [...rows, `card score      ${(100 * this.card()).toFixed(1).padStart(6)}`].join('\n')
  }

  private check(field: (typeof counted)[number], isRight: boolean): boolean {
    this.ratios[field].of++
    if (isRight) this.ratios[field].right++
    return isRight
  }

  private count<A>(
    field: (typeof tallied)[number],
    gold: readonly A[],
    predicted: readonly A[],
    same: (a: A, b: A) => boolean,
  ) {
    const right = pairOff(gold, predicted, same).length
    const tally = this.tallies[field]
    tally.right += right
    tally.missed += gold.length - right
    tally.extra += predicted.length - right
    return right === gold.length && right === predicted.length
  }

  private addLeads(gold: Card, predicted: Card, note: Note): [Lead, Lead][] {
    const sameProject = (g: Lead, p: Lead) => sameLead(g, p) && g.destination === p.destination
    const exact = pairOff(gold.leads, predicted.leads, sameProject)
    const goldLeft = gold.leads.filter((lead) => !exact.some(([paired]) => paired === lead))
    const predictedLeft = predicted.leads.filter((lead) => !exact.some(([, paired]) => paired === lead))
    const pairs = [...exact, ...pairOff(goldLeft, predictedLeft, sameLead)]
    const tally = this.tallies.lead
    tally.right += pairs.length
    tally.missed += gold.leads.length - pairs.length
    tally.extra += predicted.leads.length - pairs.length
    const isRight = pairs.length === gold.leads.length && pairs.length === predicted.leads.length
    note(
      'leads',
      isRight,
      gold.leads.map((lead) => lead.investor),
      predicted.leads.map((lead) => lead.investor),
    )
    const [first] = gold.leads
    const [firstRead] = predicted.leads
    if (first) this.check('primary', firstRead !== undefined && sameLead(first, firstRead))
    for (const lead of gold.leads) this.addLead(lead, pairs.find(([paired]) => paired === lead)?.[1], note)
    return pairs
  }

  private addLead(gold: Lead, predicted: Lead | undefined, note: Note) {
    const of = (field: string) => `${gold.investor}.${field}`
    for (const field of ['investorCountry', 'destination', 'stage'] as const) {
      const isRight = this.check(field, predicted !== undefined && (predicted[field] ?? null) === (gold[field] ?? null))
      note(of(field), isRight, gold[field], predicted?.[field])
    }
    const one = <V>(value: V | null | undefined) => (value === null || value === undefined ? [] : [value])
    const compare = <V>(
      field: (typeof tallied)[number],
      want: readonly V[],
      got: readonly V[],
      same: (a: V, b: V) => boolean,
    ) => note(of(field), this.count(field, want, got, same), want, got)
    compare(
      'amount',
      one(gold.amount),
      one(predicted?.amount),
      (a, b) => a.currency === b.currency && isNear(a.value, b.value),
    )
    compare(
      'capacity',
      one(gold.capacity),
      one(predicted?.capacity),
      (a, b) => isNear(a.value, b.value) && unitLetters(a.unit) === unitLetters(b.unit),
    )
    compare('jobs', one(gold.jobs), one(predicted?.jobs), isNear)
    compare<string>('sectors', gold.sectors, predicted?.sectors ?? [], (a, b) => a === b)
    compare('places', gold.places ?? [], predicted?.places ?? [], softText)
    compare('partners', gold.partners ?? [], predicted?.partners ?? [], sameOrganisation)
    compare('opportunities', gold.opportunities ?? [], predicted?.opportunities ?? [], softText)
  }

  private addPeople(gold: Card, predicted: Card, note: Note) {
    const sameByAlias = (a: string, b: string) =>
      gold.leads.some((lead) =>
        [a, b].every((name) => leadNames(lead).some((known) => sameOrganisation(known, name))),
      ) ||
      initials(a) === words(b).join('') ||
      initials(b) === words(a).join('')
    const pairs = pairOff<Person, Person>(gold.people, predicted.people, (g, p) => samePerson(g.name, p.name))
    const tally = this.tallies.people
    tally.right += pairs.length
    tally.missed += gold.people.length - pairs.length
    tally.extra += predicted.people.length - pairs.length
    note(
      'people',
      pairs.length === gold.people.length && pairs.length === predicted.people.length,
      gold.people.map((person) => person.name),
      predicted.people.map((person) => person.name),
    )
    for (const person of gold.people) {
      const read = pairs.find(([paired]) => paired === person)?.[1]
      const { role, org } = person
      if (role) note(`${person.name}.role`, this.check('role', !!read && softText(role, read.role)), role, read?.role)
      if (org) {
        const isRight = !!read?.org && (sameOrganisation(org, read.org) || sameByAlias(org, read.org))
        note(`${person.name}.org`, this.check('org', isRight), org, read?.org)
      }
      note(`${person.name}.side`, this.check('side', read?.side === person.side), person.side, read?.side)
    }
  }
}

type Note = (field: string, isRight: boolean, want: unknown, got: unknown) => void
