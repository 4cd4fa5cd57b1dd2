'use client'

import { Bell as BellIcon } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { useLine } from '../live/line'
import classes from './inbox.module.css'

/** The way to the inbox, with how many messages wait there; the count follows by itself. */
export function Bell({ unread: rendered, latest }: { unread: number; latest: number }) {
  const path = usePathname()
  const [unread, setUnread] = useState(rendered)
  const [known, setKnown] = useState(rendered)
  if (known !== rendered) {
    setKnown(rendered)
    setUnread(rendered)
  }
  useLine(latest, (told) => {
    if (typeof told === 'string') return
    setUnread('news' in told ? told.news.unread : told.unread)
  })
  const waits = unread === 0 ? '' : unread === 1 ? ', one message waits' : `, ${unread} messages wait`
  return (
    <Link
      href="/inbox"
      className={classes.bell}
      aria-label={`Inbox${waits}`}
      aria-current={path === '/inbox' ? 'page' : undefined}
      data-command="Open the inbox"
    >
      <BellIcon size={18} aria-hidden />
      {unread > 0 && (
        <span className={classes.count} aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  )
}
