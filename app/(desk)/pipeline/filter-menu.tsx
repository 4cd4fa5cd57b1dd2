'use client'

import { ChevronDown } from 'lucide-react'
import { lazy } from 'react'
import { FirstUse } from '@/components/ui/first-use'
import classes from './filter-menu.module.css'

const load = () => import('./filter-boxes')
const FilterBoxes = lazy(() => load().then((module) => ({ default: module.FilterBoxes })))

interface Option<Code extends string> {
  code: Code
  name: string
  /** A colour that stands for it, or a sign such as a flag. */
  colour?: string
  sign?: string
}

export interface FilterMenuProps<Code extends string> {
  name: string
  options: readonly Option<Code>[]
  chosen: readonly Code[]
  onChoose: (chosen: Code[]) => void
  /** That something is always chosen: the button does not stand out for it, and nothing clears it. */
  plain?: boolean
}

/** A question with several answers: a button that opens a list of boxes to tick, which can be searched if it is long. */
export function FilterMenu<Code extends string>({ onChoose, ...props }: FilterMenuProps<Code>) {
  const { plain, chosen, options } = props
  // The list hands back no other codes than it was given.
  const choose = (codes: string[]) =>
    onChoose(codes.flatMap((chosen) => options.find(({ code }) => code === chosen)?.code ?? []))
  return (
    <FirstUse
      popup="dialog"
      load={load}
      button={{
        className: classes.button,
        children: <FilterFace {...props} />,
        ...{ 'data-asked': (!plain && chosen.length > 0) || undefined },
      }}
    >
      <FilterBoxes {...props} onChoose={choose} />
    </FirstUse>
  )
}

/** What the button of a question shows: its name, and how many answers are chosen. */
export function FilterFace({ name, chosen, plain }: Pick<FilterMenuProps<string>, 'name' | 'chosen' | 'plain'>) {
  return (
    <>
      {name}
      {!plain && chosen.length > 0 && <span className={classes.number}>{chosen.length}</span>}
      <ChevronDown size={14} aria-hidden />
    </>
  )
}
