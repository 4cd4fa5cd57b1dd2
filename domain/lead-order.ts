/** The orders a list of leads can stand in. Text runs A to Z and instants newest first, unless turned round. */
export const leadOrders = [
  { code: 'active', name: 'Last active', first: 'desc' },
  { code: 'created', name: 'Came in', first: 'desc' },
  { code: 'since', name: 'In status since', first: 'asc' },
  { code: 'title', name: 'Lead', first: 'asc' },
  { code: 'country', name: 'From', first: 'asc' },
  { code: 'destination', name: 'To', first: 'asc' },
  { code: 'status', name: 'Status', first: 'asc' },
  { code: 'stage', name: 'Reported stage', first: 'asc' },
  { code: 'amount', name: 'Amount', first: 'desc' },
  { code: 'due', name: 'Next follow-up', first: 'asc' },
] as const
export type LeadOrder = (typeof leadOrders)[number]['code']
export type Direction = 'asc' | 'desc'
export const leadOrderCodes = leadOrders.map((order) => order.code) as [LeadOrder, ...LeadOrder[]]
