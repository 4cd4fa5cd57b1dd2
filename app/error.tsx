'use client'

import { Button } from '@mantine/core'
import { Door } from './sign-in/door'

/** What is shown for a fault of ours; the server's log has the rest under the same mark. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Door title="Something went wrong on our side">
      <p>
        Nothing that was saved is lost. Try again; if it stays, tell your administrator this mark:{' '}
        {error.digest ?? 'none'}.
      </p>
      <Button onClick={reset}>Try again</Button>
    </Door>
  )
}
