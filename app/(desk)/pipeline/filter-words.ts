import { countryName } from '@/domain/countries'
import { formatDay, formatMonth } from '@/domain/day'
import { NOT_DISCLOSED } from '@/domain/fact'
import { formatAmount } from '@/domain/money'
import {
  type AmountState,
  type FollowUpState,
  type Having,
  havings,
  NONE,
  noFilter,
  type PipelineFilter,
  responseTimes,
} from '@/domain/pipeline-filter'

import { sectorName } from '@/domain/sectors'
import { stageName } from '@/domain/stages'
import { statusName } from '@/domain/statuses'

export const dueNames: Record<FollowUpState, string> = {
  overdue: 'overdue',
  today: 'due today',
  week: 'due this week',
  none: 'nothing planned',
}

export const amountNames: Record<AmountState, string> = {
  disclosed: 'disclosed',
  entered: 'entered by an analyst',
  estimated: 'estimated',
  'not-disclosed': NOT_DISCLOSED,
}

/** One question of a filter in words, and the filter without it. */
export interface Question {
  key: string
  words: string
  without: PipelineFilter
}

const orNone = (name: (code: string) => string) => (code: string) => (code === NONE ? NOT_DISCLOSED : name(code))
const list = (codes: string[], name: (code: string) => string) => codes.map(name).join(' or ')

const listed = (codes: Having[]) => codes.map((code) => havings.find((one) => one.code === code)?.name).join(' and ')

/** What a filter asks, question by question, as a person would say it. */
export function questionsOf(filter: PipelineFilter, owners: { id: string; name: string }[]): Question[] {
  const currency = filter.currency ?? 'USD'
  const money = (value: number) => formatAmount({ value, currency })
  const owner = owners.find(({ id }) => id === filter.owner)?.name ?? 'somebody who left'
  const asked: [keyof PipelineFilter | 'bounds', string | null][] = [
    ['q', filter.q && `“${filter.q}”`],
    ['status', list(filter.status, statusName)],
    ['stage', list(filter.stage, stageName)],
    ['sector', list(filter.sector, orNone(sectorName))],
    ['country', filter.country.length > 0 ? `from ${list(filter.country, orNone(countryName))}` : null],
    ['destination', filter.destination.length > 0 ? `to ${list(filter.destination, orNone(countryName))}` : null],
    ['owner', filter.owner && (filter.owner === 'me' ? 'mine' : filter.owner === NONE ? 'no owner' : `of ${owner}`)],
    ['kind', filter.kind],
    ['amount', filter.amount && `amount ${amountNames[filter.amount]}`],
    [
      'bounds',
      [filter.min !== null && `from ${money(filter.min)}`, filter.max !== null && `up to ${money(filter.max)}`]
        .filter(Boolean)
        .join(' ') ||
        (filter.currency && `in ${filter.currency}`),
    ],
    ['from', filter.from && `in since ${formatDay(filter.from)}`],
    ['to', filter.to && `in until ${formatDay(filter.to)}`],
    ['due', filter.due && `follow-up: ${dueNames[filter.due]}`],
    ['hold', filter.hold === null ? null : filter.hold ? 'on hold' : 'not on hold'],
    ['quiet', filter.quiet === null ? null : filter.quiet ? 'gone quiet' : 'not gone quiet'],
    ['source', filter.source && `reported by ${filter.source}`],
    ['reached', filter.reached && `came as far as ${statusName(filter.reached)}`],
    ['stuck', filter.stuck === null ? null : filter.stuck ? 'stuck in its status' : 'not stuck'],
    ['moved', filter.moved && `moved in ${formatMonth(filter.moved)}`],
    ['landed', filter.landed && `operational in ${formatMonth(filter.landed)}`],
    [
      'response',
      filter.response && `first contact: ${responseTimes.find(({ code }) => code === filter.response)?.name}`,
    ],
    ['visited', filter.visited === null ? null : filter.visited ? 'site visited' : 'no site visited'],
    ['reason', filter.reason && (filter.reason === NONE ? 'no reason given' : `closed for “${filter.reason}”`)],
    ['lostTo', filter.lostTo.length > 0 ? `lost to ${list(filter.lostTo, orNone(countryName))}` : null],
    ['has', filter.has.length > 0 ? `with ${listed(filter.has)}` : null],
    ['lacks', filter.lacks.length > 0 ? `without ${listed(filter.lacks)}` : null],
    ['ids', filter.ids.length > 0 ? `${filter.ids.length} chosen` : null],
    ['sample', filter.sample === null ? null : filter.sample ? 'samples' : 'no samples'],
  ]
  return asked.flatMap(([key, words]) => (words ? [{ key, words, without: without(filter, key) }] : []))
}

const without = (filter: PipelineFilter, key: keyof PipelineFilter | 'bounds'): PipelineFilter =>
  key === 'bounds' ? { ...filter, min: null, max: null, currency: null } : { ...filter, [key]: noFilter[key] }
