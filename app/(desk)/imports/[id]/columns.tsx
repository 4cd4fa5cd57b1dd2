'use client'

import { NativeSelect } from '@mantine/core'
import { useOptimistic, useTransition } from 'react'
import { type ImportMapping, importFields } from '@/domain/import'
import { attempt } from '../../follow-ups/attempt'
import { mapColumns } from '../actions'
import classes from '../imports.module.css'

const choices = [
  { value: '', label: 'Leave out' },
  ...importFields.map(({ code, name }) => ({ value: code, label: name })),
]

/** Each column of the sheet with what it holds, and three of its cells to tell by. A field stands in one column. */
export function Columns(props: {
  importId: number
  mapping: ImportMapping
  columns: { name: string; samples: string[] }[]
}) {
  const [mapping, setMapping] = useOptimistic<(string | null)[]>(props.mapping)
  const [, startTransition] = useTransition()
  const choose = (column: number, field: string) =>
    startTransition(async () => {
      const changed = mapping.map((held, at) => (at === column ? field || null : held === field ? null : held))
      setMapping(changed)
      await attempt(() => mapColumns(props.importId, changed))
    })
  return (
    <ul className={classes.columns}>
      {props.columns.map(({ name, samples }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the sheet; two may bear one name.
        <li key={at} className={classes.column} data-out={mapping[at] === null || undefined}>
          <NativeSelect
            label={name}
            data={choices}
            value={mapping[at] ?? ''}
            onChange={(event) => choose(at, event.currentTarget.value)}
          />
          <p className={classes.samples} dir="auto">
            {samples.length ? samples.map((sample) => sample.slice(0, 60)).join(' · ') : 'empty'}
          </p>
        </li>
      ))}
    </ul>
  )
}
