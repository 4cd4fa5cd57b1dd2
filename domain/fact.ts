/** The fields of a lead that a fact can bear. Those that are `many` hold a list: one fact a value. */
export const factFields = [
  { code: 'investor', name: 'Investor', many: false },
  { code: 'aliases', name: 'Also known as', many: true },
  { code: 'investorCountry', name: 'Home country', many: false },
  { code: 'destination', name: 'Destination', many: false },
  { code: 'invited', name: 'Invited', many: false },
  { code: 'places', name: 'Places', many: true },
  { code: 'sectors', name: 'Sectors', many: true },
  { code: 'opportunities', name: 'Opportunities', many: true },
  { code: 'stage', name: 'Reported stage', many: false },
  { code: 'amount', name: 'Amount', many: false },
  { code: 'capacity', name: 'Capacity', many: false },
  { code: 'jobs', name: 'Jobs', many: false },
  { code: 'partners', name: 'Partners', many: true },
  { code: 'hostBodies', name: 'Host bodies', many: true },
  { code: 'events', name: 'Events', many: true },
  { code: 'nextStep', name: 'Next step', many: false },
] as const
export type FactField = (typeof factFields)[number]['code']
export const factFieldCodes = factFields.map((field) => field.code) as [FactField, ...FactField[]]

/** Fields that are a measure, and so can be an estimate. */
export const isMeasure = (field: FactField): boolean => field === 'amount' || field === 'capacity' || field === 'jobs'

/** Where a value comes from: a sentence of an article, an estimate, or an analyst's hand. */
export const factOrigins = ['stated', 'estimated', 'entered'] as const
export type FactOrigin = (typeof factOrigins)[number]

/** What a screen says of a value that nobody disclosed. Never 0. */
export const NOT_DISCLOSED = 'not disclosed'
