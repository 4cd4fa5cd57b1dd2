'use client'

import { Button, Checkbox } from '@mantine/core'
import { RotateCcw, Undo2 } from 'lucide-react'
import { useState, useTransition } from 'react'
import { formatCount } from '@/domain/money'
import { attempt } from '../../follow-ups/attempt'
import { reopen, undo } from '../actions'
import classes from '../imports.module.css'

/** Takes a whole import back, or takes one that was undone up again. */
export function UndoImport(props: {
  importId: number
  state: 'done' | 'undone'
  made: number
  workedOn: { id: number; title: string }[]
}) {
  const { importId, state, made, workedOn } = props
  const [keep, setKeep] = useState(true)
  const [working, startWorking] = useTransition()
  const run = (work: () => ReturnType<typeof undo> | ReturnType<typeof reopen>) =>
    startWorking(async () => {
      await attempt(work)
    })
  if (state === 'undone') {
    return (
      <div className={classes.actions}>
        <Button
          variant="default"
          leftSection={<RotateCcw size={16} aria-hidden />}
          loading={working}
          onClick={() => run(() => reopen(importId))}
        >
          Import it again
        </Button>
        <p className={classes.soft}>
          Its leads are in the trash for thirty days. Taken up again, it is looked through first.
        </p>
      </div>
    )
  }
  if (made === 0) return null
  return (
    <div className={classes.actions}>
      <Button
        variant="default"
        leftSection={<Undo2 size={16} aria-hidden />}
        loading={working}
        onClick={() => run(() => undo(importId, keep))}
      >
        Undo this import
      </Button>
      {workedOn.length > 0 && (
        <Checkbox
          checked={keep}
          onChange={(event) => setKeep(event.currentTarget.checked)}
          label={`Keep the ${workedOn.length === 1 ? 'lead' : `${formatCount(workedOn.length)} leads`} worked on since: ${workedOn
            .slice(0, 3)
            .map(({ title }) => title)
            .join(', ')}${workedOn.length > 3 ? ' …' : ''}`}
        />
      )}
    </div>
  )
}
