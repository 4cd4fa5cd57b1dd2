/**
 * How far we are with a lead: the pipeline's columns, in order. `open` leads are worked; closed ones ended well or badly.
 * `gate` names what the column asks for in the move itself. Columns, enums, colours and chart order derive from this list.
 */
export const statuses = [
  { code: 'new', name: 'New', open: true, gate: null, quietAfterDays: 3 },
  { code: 'screened', name: 'Screened', open: true, gate: null, quietAfterDays: 7 },
  { code: 'contacted', name: 'Contacted', open: true, gate: 'owner', quietAfterDays: 14 },
  { code: 'qualified', name: 'Qualified', open: true, gate: 'two-way-note', quietAfterDays: 21 },
  { code: 'proposal', name: 'Proposal', open: true, gate: null, quietAfterDays: 21 },
  { code: 'committed', name: 'Committed', open: true, gate: 'agreement-date', quietAfterDays: 30 },
  { code: 'implementing', name: 'Implementing', open: true, gate: null, quietAfterDays: 60 },
  { code: 'operational', name: 'Operational', open: false, gate: 'operational-date', quietAfterDays: null },
  { code: 'lost', name: 'Lost', open: false, gate: 'lost-reason', quietAfterDays: null },
  { code: 'dropped', name: 'Dropped', open: false, gate: 'drop-reason', quietAfterDays: null },
] as const

export type Status = (typeof statuses)[number]['code']
export type Gate = Exclude<(typeof statuses)[number]['gate'], null>
export const statusCodes = statuses.map((status) => status.code) as [Status, ...Status[]]
export const openStatuses: Status[] = statuses.filter((status) => status.open).map((status) => status.code)

const byCode = new Map(statuses.map((status) => [status.code, status]))
/** The status's name on screen; a code that is unknown comes back as it is. */
export const statusName = (code: string): string => statuses.find((status) => status.code === code)?.name ?? code
/** What the column asks for before a lead may enter it, or null. */
export const gateOf = (status: Status): Gate | null => byCode.get(status)?.gate ?? null
export const isOpen = (status: Status): boolean => byCode.get(status)?.open ?? false

/** After how many days in an open status a lead counts as stuck there: twice the quiet that the status allows. Null for a closed one. */
export const stuckAfterDays = (status: Status): number | null => {
  const quiet = byCode.get(status)?.quietAfterDays
  return quiet ? quiet * 2 : null
}
/** The way of a lead that goes well, from its first status to its last. */
export const wayOfStatuses: Status[] = [...openStatuses, 'operational']
