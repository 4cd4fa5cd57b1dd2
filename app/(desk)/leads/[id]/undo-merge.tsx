'use client'

import { Button } from '@mantine/core'
import { Undo2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { attempt } from '../../follow-ups/attempt'
import { takeMergeBack } from './merge/actions'

/** Takes a merge back, and leads to the lead that came back. */
export function UndoMerge({ mergeId, title }: { mergeId: number; title: string }) {
  const router = useRouter()
  const [working, startWorking] = useTransition()
  const undo = () =>
    startWorking(async () => {
      let backId: number | undefined
      const undone = await attempt(async () => {
        const result = await takeMergeBack(mergeId)
        if (result.ok) backId = result.value
        return result
      })
      if (undone && backId) router.push(`/leads/${backId}`)
    })
  return (
    <Button
      size="compact-xs"
      variant="light"
      leftSection={<Undo2 size={13} aria-hidden />}
      loading={working}
      aria-label={`Undo the merge of ${title}`}
      onClick={undo}
    >
      Undo merge
    </Button>
  )
}
