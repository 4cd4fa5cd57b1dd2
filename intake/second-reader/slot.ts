import type { Reading, ReadLead } from '@/domain/reading'
import type { BorneOut } from './bear-out'
import type { Claim } from './claims'

/** A place on the card that a claim is about. */
export type Slot =
  | { readonly path: string; readonly value: unknown; readonly put: () => void }
  | { readonly path: string; readonly list: readonly string[]; readonly put: () => void }

/** The place of a claim on the card, and how its value is put there; null where the card has none. */
export function slotOf(reading: Reading, claim: Claim, borneOut: BorneOut): Slot | null {
  switch (borneOut.field) {
    case 'nextStep':
      return {
        path: 'nextStep',
        value: reading.nextStep,
        put: () => Object.assign(reading, { nextStep: borneOut.value }),
      }
    case 'role':
    case 'organisation':
      return personSlot(reading, claim, borneOut.field === 'role' ? 'role' : 'org', borneOut.value)
    default:
      return leadSlot(reading, claim.lead ?? -1, borneOut)
  }
}

function personSlot(reading: Reading, { person: name }: Claim, key: 'role' | 'org', value: string): Slot | null {
  const index = reading.people.findIndex((one) => one.name === name?.trim())
  const person = reading.people[index]
  return person
    ? { path: `people.${index}.${key}`, value: person[key], put: () => Object.assign(person, { [key]: value }) }
    : null
}

type OfLead = Exclude<BorneOut, { field: 'nextStep' | 'role' | 'organisation' }>

function leadSlot(reading: Reading, index: number, borneOut: OfLead): Slot | null {
  const lead = reading.leads[index]
  // An invitation stays one: its lead has no investor, and its stage is its kind's.
  if (!lead || (reading.kind === 'outreach' && (borneOut.field === 'investor' || borneOut.field === 'stage')))
    return null
  const path = `leads.${index}`
  switch (borneOut.field) {
    case 'sector':
      return { path: `${path}.sectors`, list: lead.sectors, put: () => lead.sectors.push(borneOut.value) }
    case 'place':
    case 'partner':
    case 'opportunity': {
      const lists = { place: 'places', partner: 'partners', opportunity: 'opportunities' } as const
      const key = lists[borneOut.field]
      return { path: `${path}.${key}`, list: lead[key], put: () => lead[key].push(borneOut.value) }
    }
    case 'stage':
      if (borneOut.value === 'outreach') return null
  }
  const { field, value } = borneOut
  return { path: `${path}.${field}`, value: lead[field], put: () => Object.assign(lead, { [field]: value }) }
}

/** A lead of which nothing is known yet. */
export const emptyLead = (): ReadLead => ({
  investor: null,
  aliases: [],
  investorCountry: null,
  destination: null,
  places: [],
  sectors: [],
  opportunities: [],
  stage: 'interest',
  amount: null,
  capacity: null,
  jobs: null,
  partners: [],
  invited: null,
})
