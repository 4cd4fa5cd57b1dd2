'use client'

import { Button } from '@mantine/core'
import { CheckCheck } from 'lucide-react'
import { useTransition } from 'react'
import { attempt } from '../follow-ups/attempt'
import { markAll } from './actions'

/** Marks every message as read. */
export function MarkAll() {
  const [working, startWorking] = useTransition()
  const mark = () =>
    startWorking(async () => {
      await attempt(async () => ({ ok: true, value: await markAll() }))
    })
  return (
    <Button
      variant="default"
      size="compact-md"
      leftSection={<CheckCheck size={16} aria-hidden />}
      loading={working}
      onClick={mark}
    >
      Mark all as read
    </Button>
  )
}
