'use client'

import { Button } from '@mantine/core'
import { Empty, Page } from '@/components/ui/page'

/** A fault of ours on one page: the rest of the desk stays where it is. */
export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Page title="Something went wrong on our side">
      <Empty title="Nothing that was saved is lost">
        <p>Try again. If it stays, tell your administrator this mark: {error.digest ?? 'none'}.</p>
        <Button onClick={reset}>Try again</Button>
      </Empty>
    </Page>
  )
}
