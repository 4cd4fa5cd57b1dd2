import type { Reading } from '@/domain/reading'
import { fieldOf } from '@/extraction/confidence'
import { sameOrganisation, samePerson, samePlace } from './likeness'
import type { Card } from './score'

interface Outcome {
  certainty: number
  isRight: boolean
}

const FEWEST = 25
const LEAST_STEP = 12

/** Collects, for each field, with what certainty values were read and whether they were right. */
export class Calibration {
  private readonly outcomes = new Map<string, Outcome[]>()

  add(gold: Card, reading: Reading) {
    for (const { path, certainty } of reading.evidence) {
      const isRight = judge(gold, reading, path)
      if (isRight === null) continue
      const field = fieldOf(path)
      const list = this.outcomes.get(field)
      if (list) list.push({ certainty, isRight })
      else this.outcomes.set(field, [{ certainty, isRight }])
    }
  }

  /** Rising steps a field (isotonic regression by pooling neighbours); fields seen too seldom are left out. */
  steps(): Record<string, [number, number][]> {
    const fields = [...this.outcomes].filter(([, list]) => list.length >= FEWEST).sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(fields.map(([field, list]) => [field, rising(list)]))
  }
}

function rising(outcomes: readonly Outcome[]): [number, number][] {
  const sorted = [...outcomes].sort((a, b) => a.certainty - b.certainty)
  const top = sorted.at(-1)?.certainty ?? 1
  const shareOf = ({ right, of }: { right: number; of: number }) => (right + 1) / (of + 2)
  const pools: { from: number; right: number; of: number }[] = []
  for (const { certainty, isRight } of sorted) {
    pools.push({ from: certainty, right: isRight ? 1 : 0, of: 1 })
    for (let last = pools.at(-1), before = pools.at(-2); last && before; last = pools.at(-1), before = pools.at(-2)) {
      const isOwnStep = before.of >= LEAST_STEP && last.of >= LEAST_STEP && last.from > before.from
      const mayGrow = before.of >= LEAST_STEP && last.of < LEAST_STEP && certainty < top && last.from > before.from
      if (mayGrow || (isOwnStep && shareOf(before) < shareOf(last))) break
      pools.splice(-2, 2, { from: before.from, right: before.right + last.right, of: before.of + last.of })
    }
  }
  return pools.map(({ from, right, of }) => [Number(from.toFixed(3)), Number(((right + 1) / (of + 2)).toFixed(2))])
}

const judged = new Set(['investor', 'destination', 'investorCountry', 'stage', 'places', 'partners', 'sectors'])

/** Is the value at this path right? Null where labels do not tell. */
function judge(gold: Card, reading: Reading, path: string): boolean | null {
  const [part, at, field, place] = path.split('.')
  const index = Number(at)
  if (part === 'kind') return reading.kind === gold.kind
  if (part === 'hostBodies') return gold.hostBodies.some((name) => sameOrganisation(name, reading.hostBodies[index]))
  if (part === 'people') {
    const read = reading.people[index]
    const label = read && gold.people.find(({ name }) => samePerson(name, read.name))
    if (field === 'name') return label !== undefined
    if (!label || !read) return null
    if (field === 'side') return label.side === read.side
    return field === 'org' ? label.org !== null && sameOrganisation(label.org, read.org) : null
  }
  if (part !== 'leads' || !judged.has(field ?? '')) return null
  const read = reading.leads[index]
  const label = gold.leads.find((lead) =>
    lead.investor === null
      ? read?.investor === null
      : [lead.investor, ...lead.aliases].some((name) => sameOrganisation(name, read?.investor)),
  )
  if (field === 'investor') return label !== undefined
  if (!label || !read) return false
  if (field === 'destination' || field === 'investorCountry' || field === 'stage') return label[field] === read[field]
  if (field === 'places') return label.places.some((name) => samePlace(name, read.places[Number(place)]))
  if (field === 'partners') return label.partners.some((name) => sameOrganisation(name, read.partners[Number(place)]))
  const sector = read.sectors[Number(place)]
  return sector !== undefined ? label.sectors.includes(sector) : null
}
