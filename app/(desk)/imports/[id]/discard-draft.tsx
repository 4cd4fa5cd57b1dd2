'use client'

import { Button } from '@mantine/core'
import { useTransition } from 'react'
import { attempt } from '../../follow-ups/attempt'
import { discard } from '../actions'

/** Throws the draft away; the file can be chosen again. */
export function DiscardDraft({ importId }: { importId: number }) {
  const [working, startWorking] = useTransition()
  return (
    <Button
      variant="subtle"
      color="gray"
      loading={working}
      onClick={() =>
        startWorking(async () => {
          await attempt(() => discard(importId))
        })
      }
    >
      Discard this draft
    </Button>
  )
}
