'use client'

import { Button, Popover, PopoverDropdown, PopoverTarget } from '@mantine/core'
import { Undo2 } from 'lucide-react'
import { useState, useTransition } from 'react'
import { attempt } from '../../follow-ups/attempt'
import classes from './lead.module.css'
import { putBackLine } from './put-back-actions'

interface PutBackProps {
  lead: { id: number; version: number }
  activityId: number
  field: string
  /** What the field is now, and what it was before the line, in words. */
  now: string
  back: string
}

/** Puts what a line of the story changed back to what it was, after showing both. */
export function PutBack({ lead, activityId, field, now, back }: PutBackProps) {
  const [opened, setOpened] = useState(false)
  const [working, startWorking] = useTransition()
  const put = () =>
    startWorking(async () => {
      if (await attempt(() => putBackLine(lead.id, lead.version, activityId))) setOpened(false)
    })
  return (
    <Popover opened={opened} onChange={setOpened} width={300} position="bottom-end" shadow="md" trapFocus returnFocus>
      <PopoverTarget>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<Undo2 size={13} aria-hidden />}
          aria-label={`Put ${field} back to ${back}`}
          onClick={() => setOpened(!opened)}
        >
          Put back
        </Button>
      </PopoverTarget>
      <PopoverDropdown aria-label={`Put ${field} back`}>
        <dl className={classes.putBack}>
          <dt>Now</dt>
          <dd dir="auto">{now}</dd>
          <dt>Back to</dt>
          <dd dir="auto">{back}</dd>
        </dl>
        <Button size="compact-sm" loading={working} onClick={put} data-autofocus>
          Put it back
        </Button>
      </PopoverDropdown>
    </Popover>
  )
}
