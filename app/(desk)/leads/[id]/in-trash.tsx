import { Empty, Page } from '@/components/ui/page'
import { BringBack } from '../../trash/bring-back'

interface InTrashProps {
  lead: { id: number; title: string; deletedBy: string | null }
  canBringBack: boolean
}

/** What stands at a lead's address while it is in the trash. */
export function InTrash({ lead, canBringBack }: InTrashProps) {
  return (
    <Page title={<span dir="auto">{lead.title}</span>}>
      <Empty title={`${lead.deletedBy ?? 'Somebody'} put this lead in the trash`}>
        <p>With all its notes, follow-ups and facts it can be brought back.</p>
        {canBringBack && <BringBack leadId={lead.id} title={lead.title} />}
      </Empty>
    </Page>
  )
}
