'use client'

import { Button } from '@mantine/core'
import { Undo2 } from 'lucide-react'
import { useTransition } from 'react'
import type { Result } from '@/domain/result'
import { attempt } from '../follow-ups/attempt'
import { setFileGone } from '../leads/[id]/file-actions'
import { bringBackLead } from './actions'

/** Brings a lead back from the trash, in place. */
export function BringBack({ leadId, title, merged }: { leadId: number; title: string; merged?: boolean }) {
  return merged ? (
    <BackButton name={`Undo the merge of ${title}`} words="Undo merge" bring={() => bringBackLead(leadId)} />
  ) : (
    <BackButton name={`Bring back ${title}`} words="Bring back" bring={() => bringBackLead(leadId)} />
  )
}

/** Puts a file back on its lead. */
export const PutBackFile = ({ id, name }: { id: number; name: string }) => (
  <BackButton name={`Put back ${name}`} words="Put back" bring={() => setFileGone(id, false)} />
)

function BackButton({ name, words, bring }: { name: string; words: string; bring: () => Promise<Result<unknown>> }) {
  const [working, startWorking] = useTransition()
  return (
    <Button
      variant="light"
      size="compact-sm"
      leftSection={<Undo2 size={15} aria-hidden />}
      loading={working}
      aria-label={name}
      onClick={() =>
        startWorking(async () => {
          await attempt(bring)
        })
      }
    >
      {words}
    </Button>
  )
}
