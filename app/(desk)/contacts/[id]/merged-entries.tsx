'use client'

import { Button } from '@mantine/core'
import { Undo2 } from 'lucide-react'
import { useTransition } from 'react'
import { Panel } from '@/components/ui/page'
import { attempt } from '../../follow-ups/attempt'
import investors from '../../investors/investors.module.css'
import { takeContactsApart } from '../actions'

interface MergedEntriesProps {
  merges: { id: number; words: string; by: string | null; when: string }[]
  canUndo: boolean
}

/** Entries of the same person that were made part of this one, each with the way back. */
export function MergedEntries({ merges, canUndo }: MergedEntriesProps) {
  const [working, startWorking] = useTransition()
  return (
    <Panel id="merged-entries" title="Merged into this entry">
      <ul className={investors.rows}>
        {merges.map(({ id, words, by, when }) => (
          <li key={id} className={investors.row}>
            <span dir="auto">{words}</span>
            <span className={investors.soft}>
              {by ?? 'Somebody'}, {when}
            </span>
            {canUndo && (
              <Button
                variant="light"
                size="compact-sm"
                leftSection={<Undo2 size={14} aria-hidden />}
                loading={working}
                aria-label={`Undo the merge of ${words}`}
                onClick={() =>
                  startWorking(async () => {
                    await attempt(() => takeContactsApart(id))
                  })
                }
              >
                Undo merge
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
