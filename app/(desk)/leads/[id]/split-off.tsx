'use client'

import { Button } from '@mantine/core'
import { Split } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { attempt } from '../../follow-ups/attempt'
import { splitOff } from './split-actions'

interface SplitOffProps {
  leadId: number
  version: number
  articleId: number
  headline: string
}

/** Makes an article a lead of its own again, and leads there. */
export function SplitOff({ leadId, version, articleId, headline }: SplitOffProps) {
  const router = useRouter()
  const [working, startWorking] = useTransition()
  const split = () =>
    startWorking(async () => {
      let ownId: number | undefined
      const done = await attempt(async () => {
        const result = await splitOff(leadId, version, articleId)
        if (result.ok) ownId = result.value
        return result
      })
      if (done && ownId) router.push(`/leads/${ownId}`)
    })
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      leftSection={<Split size={13} aria-hidden />}
      loading={working}
      aria-label={`Split off into a lead of its own: ${headline}`}
      onClick={split}
    >
      Split off
    </Button>
  )
}
