'use client'

import { TextInput } from '@mantine/core'
import { useState, useTransition } from 'react'
import { catchUp } from '@/components/ui/catch-up'
import { attempt } from '../../follow-ups/attempt'
import { fixCell } from '../actions'
import classes from '../imports.module.css'

/** A cell that does not fit, to be corrected in place: Enter or leaving it saves, Escape takes the change back. */
export function CellFix(props: {
  importId: number
  row: number
  column: number
  name: string
  value: string
  sentence: string
}) {
  const { importId, row, column, name, value, sentence } = props
  const [typed, setTyped] = useState(value)
  const [saving, startSaving] = useTransition()
  const save = () => {
    if (typed.trim() === value || saving) return
    startSaving(async () => {
      await attempt(() => fixCell(importId, row, column, typed))
    })
  }
  return (
    <TextInput
      ref={catchUp}
      aria-label={`${name} of row ${row + 1}`}
      className={classes.fix}
      size="xs"
      value={typed}
      error={sentence}
      disabled={saving}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
        if (event.key === 'Escape') setTyped(value)
      }}
    />
  )
}
