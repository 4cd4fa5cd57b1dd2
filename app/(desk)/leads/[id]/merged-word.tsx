import { Alert } from '@mantine/core'
import { GitMerge } from 'lucide-react'
import { agencyTime } from '@/app/agency-day'
import type { MergeOfLead } from '@/db/merges'
import { UndoMerge } from './undo-merge'

/** The word to whoever came by the address of a lead that was merged into this one. */
export function MergedWord({ merge, canEdit }: { merge: MergeOfLead; canEdit: boolean }) {
  return (
    <Alert
      color="pine"
      icon={<GitMerge size={18} aria-hidden />}
      title={`“${merge.title}” is part of this lead now`}
      mb="md"
    >
      {merge.mergedBy ?? 'Somebody'} merged it, {agencyTime(merge.mergedAt)}. Its notes, follow-ups, articles and people
      are here. {canEdit && <UndoMerge mergeId={merge.id} title={merge.title} />}
    </Alert>
  )
}
