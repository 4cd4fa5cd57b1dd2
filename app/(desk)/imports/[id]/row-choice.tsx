'use client'

import { Checkbox } from '@mantine/core'
import Link from 'next/link'
import { useOptimistic, useTransition } from 'react'
import type { PlannedRow } from '@/domain/import'
import { attempt } from '../../follow-ups/attempt'
import { decideRow } from '../actions'
import classes from '../imports.module.css'

/** Whether a row goes in, with the reason where the rules keep it out. */
export function RowChoice({ importId, row }: { importId: number; row: PlannedRow }) {
  const [isIn, setIn] = useOptimistic(row.outcome === 'add')
  const [, startTransition] = useTransition()
  const decide = (goesIn: boolean) => {
    const byRules = row.twin === null
    const choice = goesIn ? (byRules ? null : 'add') : byRules ? 'leave-out' : null
    startTransition(async () => {
      setIn(goesIn)
      await attempt(() => decideRow(importId, row.row, choice))
    })
  }
  if (row.outcome === 'problem') {
    return (
      <span className={classes.choice}>
        <span className={classes.bad}>Not yet</span>
        <button
          type="button"
          className={classes.quiet}
          onClick={() => decide(false)}
          aria-label={`Leave row ${row.row + 1} out`}
        >
          Leave out
        </button>
      </span>
    )
  }
  return (
    <span className={classes.choice}>
      <Checkbox
        size="xs"
        aria-label={`Row ${row.row + 1} goes in`}
        checked={isIn}
        onChange={(event) => decide(event.currentTarget.checked)}
      />
      {row.twin && 'leadId' in row.twin && (
        <Link className="link" href={`/leads/${row.twin.leadId}`} target="_blank">
          there already
        </Link>
      )}
      {row.twin && 'row' in row.twin && <span className={classes.soft}>as row {row.twin.row + 1}</span>}
    </span>
  )
}
