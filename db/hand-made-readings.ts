import type { Reading } from '@/domain/reading'

/** A reading with nothing in it, for tests to fill. */
export const noReading: Reading = {
  kind: 'none',
  reason: { code: 'macro', sentence: 'macro statistics, no project' },
  leads: [],
  people: [],
  hostBodies: [],
  events: [],
  nextStep: null,
  evidence: [],
  figures: [],
  furniture: [],
  confidence: {},
  engine: 'by hand',
}

const text = `Chinese group weighs towers in Pakistan

SHANGHAI: GuoDong Group wants to build telecom towers and data centres in Pakistan, its chairman Lu Jie told IT minister Shaza Fatima Khawaja in Shanghai.`

export const handMade = { headline: 'Chinese group weighs towers in Pakistan', text, headlineEnd: 39 }

const words = (path: string, quote: string, certainty = 0.9) => {
  const start = text.indexOf(quote, handMade.headlineEnd)
  return { path, quote, start, end: start + quote.length, rule: `by-hand.${path.split('.').at(-1)}`, certainty }
}

/** What an analyst reads in `handMade`: one lead, a chairman, a minister. */
export const handMadeReading: Reading = {
  ...noReading,
  kind: 'investment',
  reason: null,
  leads: [
    {
      investor: 'GuoDong Group',
      aliases: ['GuoDong'],
      investorCountry: 'CN',
      destination: 'PK',
      places: [],
      sectors: ['telecom', 'data-centres'],
      opportunities: ['telecom towers', 'data centres'],
      stage: 'interest',
      amount: null,
      capacity: null,
      jobs: null,
      partners: [],
      invited: null,
    },
  ],
  people: [
    { name: 'Lu Jie', role: 'chairman', org: 'GuoDong Group', side: 'investor' },
    { name: 'Shaza Fatima Khawaja', role: 'IT minister', org: null, side: 'host' },
  ],
  events: [{ what: 'meeting', place: 'Shanghai', date: null }],
  evidence: [
    words('leads.0.investor', 'GuoDong Group'),
    words('leads.0.destination', 'Pakistan'),
    words('leads.0.sectors.0', 'telecom towers'),
    words('leads.0.sectors.1', 'data centres'),
    words('leads.0.opportunities.0', 'telecom towers'),
    words('leads.0.opportunities.1', 'data centres'),
    words('leads.0.stage', 'wants to'),
    words('people.0', 'Lu Jie'),
    words('people.1', 'Shaza Fatima Khawaja'),
  ],
}
