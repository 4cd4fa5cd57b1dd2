'use client'

import { ActionIcon } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { offerUndo } from '@/components/ui/undo'
import { attempt } from '../../follow-ups/attempt'
import { bringBackLead, trashLead } from '../../trash/actions'

interface DeleteLeadProps {
  lead: { id: number; title: string; version: number }
}

/** Puts the lead in the trash and leads to the pipeline, with a way back. */
export function DeleteLead({ lead }: DeleteLeadProps) {
  const router = useRouter()
  const [working, startWorking] = useTransition()
  const undo = async () => {
    if (await attempt(() => bringBackLead(lead.id))) router.push(`/leads/${lead.id}`)
  }
  const remove = () =>
    startWorking(async () => {
      if (!(await attempt(() => trashLead(lead.id, lead.version)))) return
      offerUndo(`${lead.title} is in the trash`, () => void undo())
      router.push('/pipeline')
    })
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label="Delete this lead"
      data-command="Delete this lead"
      loading={working}
      onClick={remove}
    >
      <Trash2 size={16} />
    </ActionIcon>
  )
}
