'use client'

import { Button } from '@mantine/core'
import type { Conflict } from '@/domain/result'
import classes from './facts.module.css'

interface FactConflictProps {
  sentence: string
  conflict: Conflict
  /** Leaves theirs as it is. */
  onTheirs: () => void
}

/** Two people changed one field: what it was, theirs and mine. Saving once more keeps mine; nothing is overwritten unseen. */
export function FactConflict({ sentence, conflict, onTheirs }: FactConflictProps) {
  const sides = [
    ['It was', conflict.original],
    ['Theirs', conflict.theirs],
    ['Mine', conflict.mine],
  ]
  return (
    <div className={classes.conflict} role="alert">
      <strong>{sentence}</strong>
      <dl className={classes.conflictSides}>
        {sides.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{said}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.side}>Save again to keep mine. The other value stays in the activity.</p>
      <Button size="compact-sm" variant="default" onClick={onTheirs}>
        Keep theirs
      </Button>
    </div>
  )
}
