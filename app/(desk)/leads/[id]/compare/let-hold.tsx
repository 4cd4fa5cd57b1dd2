'use client'

import { Button } from '@mantine/core'
import { useTransition } from 'react'
import { correct } from '../../../facts/actions'
import { attempt } from '../../../follow-ups/attempt'

interface LetHoldProps {
  fact: Parameters<typeof correct>[0]
  value: unknown
  /** What held when this page was shown. */
  original: unknown
  said: string
}

/** The analyst's decision between two articles: this value holds, the other stays with its source. */
export function LetHold({ fact, value, original, said }: LetHoldProps) {
  const [working, startWorking] = useTransition()
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={working}
      aria-label={`Let ${said} hold`}
      onClick={() =>
        startWorking(async () => {
          await attempt(() => correct({ ...fact, original }, value))
        })
      }
    >
      Let this hold
    </Button>
  )
}
