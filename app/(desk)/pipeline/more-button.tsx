'use client'

import { SlidersHorizontal } from 'lucide-react'
import { lazy } from 'react'
import { FirstUse } from '@/components/ui/first-use'
import { countQuestions, noFilter, type PipelineFilter } from '@/domain/pipeline-filter'
import classes from './filter-menu.module.css'

const load = () => import('./more-filters')
const MoreFilters = lazy(() => load().then((module) => ({ default: module.MoreFilters })))

/** The questions that are asked less often. */
export const questions = [
  'destination',
  'kind',
  'amount',
  'min',
  'max',
  'currency',
  'from',
  'to',
  'due',
  'hold',
  'quiet',
  'source',
  'sample',
  'has',
  'lacks',
] as const satisfies (keyof PipelineFilter)[]

export interface MoreFiltersProps {
  filter: PipelineFilter
  onAsk: (change: Partial<PipelineFilter>) => void
  countries: { code: string; name: string }[]
}

/** The way to the questions that are asked less often, with how many of them are asked. */
export function MoreButton(props: MoreFiltersProps) {
  const asked = countMore(props.filter)
  return (
    <FirstUse
      popup="dialog"
      load={load}
      button={{
        className: classes.button,
        children: <MoreFace asked={asked} />,
        ...{ 'data-asked': asked > 0 || undefined },
      }}
    >
      <MoreFilters {...props} />
    </FirstUse>
  )
}

export const countMore = (filter: PipelineFilter): number =>
  countQuestions({ ...noFilter, ...Object.fromEntries(questions.map((key) => [key, filter[key]])) })

export function MoreFace({ asked }: { asked: number }) {
  return (
    <>
      <SlidersHorizontal size={14} aria-hidden />
      More
      {asked > 0 && <span className={classes.number}>{asked}</span>}
    </>
  )
}
