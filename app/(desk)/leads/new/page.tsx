import type { Metadata } from 'next'
import { config } from '@/app/config'
import { requireUser } from '@/app/session'
import { Page } from '@/components/ui/page'
import { NewLeadForm } from './new-lead-form'

export const metadata: Metadata = { title: 'New lead' }

/** A lead that no article told of: somebody called, or came to the stand at a fair. */
export default async function NewLeadPage() {
  await requireUser('analyst')
  return (
    <Page
      title="New lead"
      lead="For what no article told: a call, a fair, a word from an embassy. The rest is filled in on its page."
    >
      <NewLeadForm homeCountry={config().homeCountry} />
    </Page>
  )
}
