'use client'

import { Button } from '@mantine/core'
import { Undo2 } from 'lucide-react'
import { useTransition } from 'react'
import { attempt } from '../follow-ups/attempt'
import { bringBackLead } from './actions'

/** Brings a lead back from the trash, in place. */
export function BringBack({ leadId, title, merged }: { leadId: number; title: string; merged?: boolean }) {
  const [working, startWorking] = useTransition()
  return (
    <Button
      variant="light"
      size="compact-sm"
      leftSection={<Undo2 size={15} aria-hidden />}
      loading={working}
      aria-label={merged ? `Undo the merge of ${title}` : `Bring back ${title}`}
      onClick={() =>
        startWorking(async () => {
          await attempt(() => bringBackLead(leadId))
        })
      }
    >
      {merged ? 'Undo merge' : 'Bring back'}
    </Button>
  )
}
