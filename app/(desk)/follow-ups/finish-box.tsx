'use client'

import { Checkbox } from '@mantine/core'
import { startTransition, useOptimistic } from 'react'
import { setFollowUpDone } from './actions'
import { attempt } from './attempt'

interface FinishBoxProps {
  id: number
  title: string
  done: boolean
  onFinish?: () => void
}

/** The box that finishes a follow-up, or opens it again. It shows at once and slides back if refused. */
export function FinishBox({ id, title, done, onFinish }: FinishBoxProps) {
  const [shown, show] = useOptimistic(done)
  const set = (next: boolean) =>
    startTransition(async () => {
      show(next)
      if ((await attempt(() => setFollowUpDone(id, next))) && next) onFinish?.()
    })
  return (
    <Checkbox
      checked={shown}
      onChange={(event) => set(event.currentTarget.checked)}
      aria-label={shown ? `Reopen: ${title}` : `Done: ${title}`}
      autoContrast={false}
      radius="xl"
      size="sm"
    />
  )
}
