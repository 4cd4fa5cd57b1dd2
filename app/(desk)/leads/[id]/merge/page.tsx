import { notFound, redirect } from 'next/navigation'
import { requireUser } from '@/app/session'
import { BackLink } from '@/components/ui/back-link'
import { Empty, Page } from '@/components/ui/page'
import { listKeptApart } from '@/db/kept-apart'
import { listTwins } from '@/db/lead-matches'
import { getLead } from '@/db/lead-page'
import { previewMerge } from '@/db/merge-preview'
import { survivorOf } from '@/db/merges'
import { FindTwin } from './find-twin'
import { MergeForm } from './merge-form'
import { viewDifferences } from './view-differences'

export const metadata = { title: 'Merge leads' }

interface MergePageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ with?: string | string[] }>
}
const idOf = (value: unknown): number =>
  typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : 0

/** Merging a lead with another: first which one, then field by field which value wins. */
export default async function MergePage({ params, searchParams }: MergePageProps) {
  const { db } = await requireUser('analyst')
  const keptId = idOf((await params).id)
  const found = getLead(db, keptId)
  if (!found) {
    const survivor = survivorOf(db, keptId)
    if (survivor) redirect(`/leads/${survivor}?merged=${keptId}`)
    notFound()
  }
  const { lead } = found
  const goneId = idOf((await searchParams).with)
  const preview = goneId ? previewMerge(db, keptId, goneId) : null
  const back = <BackLink href={`/leads/${keptId}`}>Back to {lead.title}</BackLink>
  if (preview?.ok) {
    const { kept, gone, moves } = preview.value
    return (
      <Page
        title="Merge two leads"
        lead={`“${gone.title}” goes into “${kept.title}” with all that hangs on it. It can be undone at any time.`}
        actions={back}
      >
        <MergeForm
          key={`${keptId} ${goneId}`}
          kept={kept}
          gone={gone}
          moves={moves}
          differences={viewDifferences(db, preview.value)}
        />
      </Page>
    )
  }
  return (
    <Page
      title={
        <>
          Merge <span dir="auto">{lead.title}</span> with another lead
        </>
      }
      lead="Choose the lead that is the same. What it knows comes here; nothing of either is lost."
      actions={back}
    >
      {preview && <Empty title={preview.reason.sentence}>Choose another lead below.</Empty>}
      <FindTwin leadId={keptId} title={lead.title} twins={listTwins(db, lead)} apart={listKeptApart(db, keptId)} />
    </Page>
  )
}
