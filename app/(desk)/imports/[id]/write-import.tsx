'use client'

import { Button, Progress } from '@mantine/core'
import { useState, useTransition } from 'react'
import { formatCount } from '@/domain/money'
import type { Result } from '@/domain/result'
import { attempt } from '../../follow-ups/attempt'
import { writeRows } from '../actions'
import classes from '../imports.module.css'

/** Writes an import, some rows at a time, and shows how far it is. Stopped in between, it goes on from there. */
export function WriteImport({
  importId,
  leads,
  reached,
  rows,
}: {
  importId: number
  leads?: number
  reached?: number
  rows: number
}) {
  const [written, setWritten] = useState(reached)
  const [working, startWorking] = useTransition()
  const write = () =>
    startWorking(async () => {
      for (let done = false; !done; ) {
        const went = await attempt(async (): Promise<Result<unknown>> => {
          const result = await writeRows(importId)
          if (result.ok) {
            setWritten(result.value.reached)
            done = result.value.done
          }
          return result
        })
        if (!went) return
      }
    })
  return (
    <div className={classes.write}>
      {written !== undefined && (
        <div>
          <Progress value={(written / rows) * 100} aria-label="Rows written" />
          <p className={classes.soft} role="status">
            {formatCount(written)} of {formatCount(rows)} rows written
          </p>
        </div>
      )}
      <Button onClick={write} loading={working}>
        {leads === undefined ? 'Go on' : `Import ${formatCount(leads)} ${leads === 1 ? 'lead' : 'leads'}`}
      </Button>
    </div>
  )
}
