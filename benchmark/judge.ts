import type { Reading } from '@/domain/reading'
import { likeness } from './content-choices'
import { sameOrganisation, samePerson, samePlace } from './likeness'
import type { Card } from './score'

/** Is the value at this path right? Null where labels do not tell. */
export function judge(gold: Card, reading: Reading, path: string): boolean | null {
  const [part = '', at, field = '', place] = path.split('.')
  const index = Number(at)
  if (part === 'kind') return reading.kind === gold.kind
  if (part === 'hostBodies') return gold.hostBodies.some((name) => sameOrganisation(name, reading.hostBodies[index]))
  if (part === 'nextStep') return gold.nextStep !== null && likeness(gold.nextStep, reading.nextStep ?? '') >= 0.25
  if (part === 'people') return judgePerson(gold, reading.people[index], field)
  if (part === 'events') return judgeEvent(gold, reading.events[index], field)
  return part === 'leads' ? judgeLead(gold, reading.leads[index], field, Number(place)) : null
}

function judgePerson(gold: Card, read: Reading['people'][number] | undefined, field: string): boolean | null {
  const label = read && gold.people.find(({ name }) => samePerson(name, read.name))
  if (field === 'name') return label !== undefined
  if (!label || !read) return null
  if (field === 'side') return label.side === read.side
  return field === 'org' ? label.org !== null && sameOrganisation(label.org, read.org) : null
}

/** An event is right if one of its kind is labelled; its place and its day, if that one's are, where it has any. */
function judgeEvent(gold: Card, read: Reading['events'][number] | undefined, field: string): boolean | null {
  const labels = gold.events.filter(({ what }) => what === read?.what)
  if (field === 'what') return labels.length > 0
  const known = labels.flatMap((label) => (field === 'date' ? label.date : label.place) ?? [])
  if (known.length === 0 || !read) return null
  return known.some((value) => (field === 'date' ? value === read.date : samePlace(value, read.place)))
}

const isNear = (a: number, b: number | undefined) => b !== undefined && Math.abs(a - b) <= 0.02 * Math.abs(a)

function judgeLead(gold: Card, read: Reading['leads'][number] | undefined, field: string, at: number): boolean | null {
  const label = gold.leads.find((lead) =>
    lead.investor === null
      ? read?.investor === null
      : [lead.investor, ...lead.aliases].some((name) => sameOrganisation(name, read?.investor)),
  )
  if (field === 'investor') return label !== undefined
  if (!label || !read) return false
  if (field === 'destination' || field === 'investorCountry' || field === 'stage') return label[field] === read[field]
  if (field === 'places') return label.places.some((name) => samePlace(name, read.places[at]))
  if (field === 'partners') return label.partners.some((name) => sameOrganisation(name, read.partners[at]))
  if (field === 'opportunities')
    return label.opportunities.some((phrase) => likeness(phrase, read.opportunities[at] ?? '') >= 0.4)
  if (field === 'amount')
    return (
      label.amount !== null &&
      isNear(label.amount.value, read.amount?.value) &&
      label.amount.currency === read.amount?.currency
    )
  if (field === 'capacity')
    return (
      label.capacity !== null &&
      isNear(label.capacity.value, read.capacity?.value) &&
      label.capacity.unit === read.capacity?.unit
    )
  if (field === 'jobs') return label.jobs !== null && isNear(label.jobs, read.jobs ?? undefined)
  const sector = field === 'sectors' ? read.sectors[at] : undefined
  return sector === undefined ? null : label.sectors.includes(sector)
}
