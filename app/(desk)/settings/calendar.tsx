'use client'

import { Button, CopyButton, Group } from '@mantine/core'
import { unstable_rethrow } from 'next/navigation'
import { useState, useTransition } from 'react'
import { closeCalendar, openCalendar } from './calendar-actions'
import classes from './settings.module.css'

interface CalendarProps {
  /** Since when there is an address, and when it was read last, on the agency's clock; null while there is none. */
  feed: { since: string; read: string | null } | null
}

/** The secret address under which a calendar program finds one's follow-ups: made, renewed, closed. */
export function Calendar({ feed }: CalendarProps) {
  const [address, setAddress] = useState<string>()
  const [trouble, setTrouble] = useState(false)
  const [pending, startTransition] = useTransition()
  const run = (work: () => Promise<string | undefined>) =>
    startTransition(async () => {
      try {
        setAddress(await work())
        setTrouble(false)
      } catch (error) {
        unstable_rethrow(error)
        setTrouble(true)
      }
    })
  return (
    <>
      <p className={classes.hint}>
        Your open follow-ups as whole days in any calendar that subscribes to an address. Whoever has the address can
        read them, so keep it to yourself.
      </p>
      {feed && (
        <p>
          An address was made {feed.since}; {feed.read ? `last read ${feed.read}` : 'not read yet'}.
        </p>
      )}
      <Group gap="xs">
        <Button variant="default" loading={pending} onClick={() => run(async () => (await openCalendar()).address)}>
          {feed ? 'Renew the address' : 'Make an address'}
        </Button>
        {feed && (
          <Button
            variant="subtle"
            color="red"
            disabled={pending}
            onClick={() =>
              run(async () => {
                await closeCalendar()
                return undefined
              })
            }
          >
            Revoke it
          </Button>
        )}
      </Group>
      {trouble && (
        <p className={classes.trouble} role="alert">
          The server did not answer: nothing was changed. Try again.
        </p>
      )}
      <div aria-live="polite">
        {address && (
          <div className={classes.link}>
            Subscribe to this address in your calendar program. It is not shown again; an earlier one works no longer.
            <code>{address}</code>
            <CopyButton value={address}>
              {({ copied, copy }) => (
                <Button size="xs" onClick={copy}>
                  {copied ? 'Copied' : 'Copy the address'}
                </Button>
              )}
            </CopyButton>
          </div>
        )}
      </div>
    </>
  )
}
