import { type Direction, type LeadOrder, leadOrderCodes, leadOrders } from '@/domain/lead-order'
import { type PipelineFilter, pipelineFilterParams, type SearchParams } from '@/domain/pipeline-filter'
import { type Status, statusCodes, statuses } from '@/domain/statuses'

/** The columns of the list beside the lead itself, in order, and the order of leads that each can bring. */
export const listColumns = [
  { code: 'status', name: 'Status', order: 'status', usual: true },
  { code: 'country', name: 'From', order: 'country', usual: true },
  { code: 'destination', name: 'To', order: 'destination', usual: false },
  { code: 'sectors', name: 'Sectors', order: null, usual: true },
  { code: 'stage', name: 'Reported stage', order: 'stage', usual: false },
  { code: 'amount', name: 'Amount', order: 'amount', usual: true },
  { code: 'owner', name: 'Owner', order: null, usual: true },
  { code: 'due', name: 'Follow-up', order: 'due', usual: true },
  { code: 'days', name: 'Days', order: 'since', usual: true },
  { code: 'sources', name: 'Sources', order: null, usual: false },
  { code: 'active', name: 'Last active', order: 'active', usual: false },
  { code: 'created', name: 'Came in', order: 'created', usual: false },
] as const satisfies { code: string; name: string; order: LeadOrder | null; usual: boolean }[]
export type ListColumn = (typeof listColumns)[number]['code']
const usualColumns: ListColumn[] = listColumns.filter(({ usual }) => usual).map(({ code }) => code)

/** How the leads are looked at, beside which: all of it lives in the address, too. */
export interface View {
  as: 'board' | 'list' | 'charts' | 'kpis'
  order: LeadOrder
  direction: Direction
  /** Where this page of the list begins; empty for its first. */
  after: string
  columns: ListColumn[]
  dense: boolean
  /** Closed columns that are shown open on the board. */
  unfolded: Status[]
}

const firstOf = (value: string | string[] | undefined): string => {
  const first = [value].flat()[0] ?? ''
  return first.length > 2000 ? '' : first
}

/** The view in the parameters of an address. Never throws. */
export function parseView(params: SearchParams): View {
  const order = leadOrderCodes.find((code) => code === firstOf(params.order)) ?? 'active'
  const direction = firstOf(params.direction)
  const asked = firstOf(params.columns).split(',')
  const columns = listColumns.map(({ code }) => code).filter((code) => asked.includes(code))
  const unfolded = firstOf(params.unfolded).split(',')
  return {
    as: firstOf(params.view) === 'list' ? 'list' : 'board',
    order,
    direction: direction === 'asc' || direction === 'desc' ? direction : firstDirection(order),
    after: firstOf(params.after),
    columns: columns.length > 0 ? columns : usualColumns,
    dense: firstOf(params.density) === 'dense',
    unfolded: statusCodes.filter((code) => unfolded.includes(code)),
  }
}

export const firstDirection = (order: LeadOrder): Direction =>
  leadOrders.find(({ code }) => code === order)?.first ?? 'desc'

/** What the address of the whole board says, since the bare one opens each user's own usual view. */
const EVERYTHING = 'view=board'

/** The address of a view on a filter. What is usual is left out, so that the same view has one address. */
export function pipelineHref(filter: Partial<PipelineFilter>, view: Partial<View> = {}): string {
  const params = pipelineFilterParams(filter)
  if (view.as === 'list') params.set('view', 'list')
  const order = view.order ?? 'active'
  const direction = view.direction ?? firstDirection(order)
  if (order !== 'active') params.set('order', order)
  if (direction !== firstDirection(order)) params.set('direction', direction)
  if (view.columns && view.columns.join() !== usualColumns.join()) params.set('columns', view.columns.join(','))
  if (view.dense) params.set('density', 'dense')
  if (view.unfolded && view.unfolded.length > 0) params.set('unfolded', view.unfolded.join(','))
  if (view.after) params.set('after', view.after)
  const query = params.toString()
  if (view.as === 'charts' || view.as === 'kpis') {
    const path = view.as === 'kpis' ? '/charts/kpis' : '/charts'
    return query ? `${path}?${query}` : path
  }
  return `/pipeline?${query || EVERYTHING}`
}

/** The board's columns under a filter: those whose status is asked for, or all; closed ones folded unless asked for. */
export function boardColumns(filter: PipelineFilter, view: View): { status: Status; folded: boolean }[] {
  return statuses
    .filter(({ code }) => filter.status.length === 0 || filter.status.includes(code))
    .map(({ code, open }) => ({
      status: code,
      folded: !open && filter.status.length === 0 && !view.unfolded.includes(code),
    }))
}
