import { type FactField, factFields } from './fact'
import { investorKey } from './name'
import type { Evidence, Reading, ReadPerson } from './reading'

/** A value of a reading as a fact that a lead can bear, with the words that say it where the engine gave them. */
export interface StatedFact {
  field: FactField
  value: unknown
  evidence: Evidence | null
}

const ofTheArticle = new Set<string>(['hostBodies', 'events', 'nextStep'])

/** Every value that a reading states of its lead number `index`, host bodies, events and next step among them. */
export function statedFacts(reading: Reading, index: number): StatedFact[] {
  const lead = reading.leads[index]
  if (!lead) return []
  const values: Record<FactField, unknown> = {
    ...lead,
    hostBodies: reading.hostBodies,
    events: reading.events,
    nextStep: reading.nextStep,
  }
  return factFields.flatMap(({ code }) => {
    const path = ofTheArticle.has(code) ? code : `leads.${index}.${code}`
    const value = values[code]
    if (value === null || value === undefined) return []
    if (!Array.isArray(value)) return [{ field: code, value, evidence: evidenceFor(reading, path) }]
    return value.map((one, at) => ({ field: code, value: one, evidence: evidenceFor(reading, `${path}.${at}`) }))
  })
}

/** The surest words behind the value at a path, or behind a part of it. */
export function evidenceFor(reading: Reading, path: string): Evidence | null {
  const whole = reading.evidence.filter((evidence) => evidence.path === path)
  const candidates = whole.length ? whole : reading.evidence.filter((evidence) => evidence.path.startsWith(`${path}.`))
  return candidates.reduce<Evidence | null>(
    (best, evidence) => (best && best.certainty >= evidence.certainty ? best : evidence),
    null,
  )
}

/** The people of a reading who have to do with its lead number `index`: everyone of a single lead; of several, the host's people and each investor's own. */
export function peopleOfLead(reading: Reading, index: number): { person: ReadPerson; evidence: Evidence | null }[] {
  const lead = reading.leads[index]
  if (!lead) return []
  const keys = new Set([lead.investor, ...lead.aliases].filter((name) => name !== null).map(investorKey))
  return reading.people.flatMap((person, at) => {
    const own = person.side === 'investor' && person.org !== null && keys.has(investorKey(person.org))
    const concerned = reading.leads.length === 1 || own || person.side === 'host'
    return concerned ? [{ person, evidence: evidenceFor(reading, `people.${at}`) }] : []
  })
}
