'use client'

import { ActionIcon } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { LogOut } from 'lucide-react'

/** Ends the session on the server, then leaves by a full load, so that nothing of the desk stays in memory. */
export function SignOut() {
  const signOut = async () => {
    const answer = await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }).catch(() => null)
    if (answer?.ok) window.location.assign('/sign-in')
    else notifications.show({ color: 'red', message: 'You are still signed in: the server did not answer. Try again.' })
  }
  return (
    <ActionIcon variant="subtle" color="gray" aria-label="Sign out" data-command="Sign out" onClick={signOut}>
      <LogOut size={17} />
    </ActionIcon>
  )
}
